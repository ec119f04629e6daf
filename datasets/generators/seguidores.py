"""¿Quién sigue a La Tuerca Azul?

Los 5990 seguidores de la ferretería de Reme, contados el 31 de octubre de 2026. Cada fila es una
cuenta: cuándo llegó, cuándo interactuó por última vez y qué enseña su perfil. La última columna,
`es_falso`, dice la verdad. En la vida real nadie te la da; aquí la sabemos porque los hicimos.

**Cómo se hizo.** Son datos sintéticos: nadie real está aquí. El total es siempre 5990. Los repartos
de la edición 0, con su margen en las demás:

| Clase | Qué la define | De cada 100 | En otras ediciones |
|---|---|---|---|
| Activa | interactuó en los últimos 90 días | 10,2 | 9–12 |
| Ocasional | interactuó por última vez hace entre 91 y 365 días | 17,3 | 15–20 |
| Compra en silencio | nunca interactuó, o hace más de un año, y compró en 12 meses | 7,1 | 5–9 |
| Falsa | la hicimos falsa; casi ninguna interactuó | 12,6 | 11–14 |
| Fantasma | todo lo demás | 53,3 | 45–60 |

Unas pocas cuentas falsas tienen alguna interacción y aparecen también entre activas u ocasionales.
Por eso la suma pasa un poco de 100. Los demás parámetros verdaderos:

- **El lote.** El sobrino de Reme compró 640 seguidores, que llegaron en tres días de marzo de 2026.
  En otras ediciones son entre 590 y 690, y el mes cambia. Otras 112 cuentas falsas llegaron solas.
- **Las señales.** Mira cinco: sigue al menos a diez veces más gente de la que la sigue; no tiene
  foto; no tiene bio; ha publicado menos de tres veces; su país no es España. Cada señal aparece
  también en gente de verdad. Quien compra en silencio suele tener el perfil a medio hacer.
- **Las interacciones** de 90 días suman el 92 % de las que recibió la ferretería en ese plazo. El
  resto vino de gente que no la sigue.
- **Las compras** salen de la tarjeta de clientela, que guarda el nombre de la cuenta. Incluyen
  las del mostrador: no son ventas logradas por las redes.

**Defectos puestos a propósito.** `pais` falta en algunas cuentas, y España está escrita de cinco
maneras. `fecha_alta` falta en unas pocas. `dias_sin_interactuar` vacío **no** es un dato perdido:
significa que nunca interactuó.

**Qué no debes concluir.** Que un país o un perfil sin foto prueben algo sobre una persona. Que
quien calla no compra. Que el 10 % de activos sea lo normal: es el de esta tienda inventada.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import numpy as np

from datasets import draws
from datasets.ledger import HARDWARE_SHOP, REFERENCE_DATE, Audience, Ledger
from datasets.schema import Column

if TYPE_CHECKING:
    import pandas as pd

Knots = tuple[tuple[float, int], ...]

ACTIVE, OCCASIONAL, SILENT, GHOST, STRAY, BOUGHT = range(6)

# The account opened five years before the reference date; growth was slightly faster lately.
TENURE = ((0, 0), (0.25, 390), (0.6, 1010), (1, 1825))
# Share of the batch that arrived on the first, second and third day.
BATCH_DAYS = {0: 0.5, 1: 0.3, 2: 0.2}
# A few fakes press "me gusta", or did when they arrived.
ACTIVE_BOUGHT, ACTIVE_STRAY = 6, 5
LIKED_ON_ARRIVAL = 0.03
# Of those long unseen, the share that interacted once, more than a year ago.
SEEN_LONG_AGO = 0.11
# Of the shop's interactions in 90 days, those made by followers, per cent.
BY_FOLLOWERS = 92

# Probabilities by class, in the order of the constants above.
NO_PHOTO = np.array([0.06, 0.10, 0.24, 0.18, 0.42, 0.46])
NO_BIO = np.array([0.20, 0.28, 0.48, 0.38, 0.55, 0.62])
ABROAD = np.array([0.04, 0.06, 0.02, 0.08, 0.55, 0.86])
BUYERS = np.array([0.28, 0.17, 1.0, 0.0, 0.0, 0.0])

# Quantiles by class: own posts, and how many accounts are followed for each follower (in tenths).
POSTS_ALIVE = ((0, 0), (0.12, 3), (0.5, 60), (0.9, 420), (1, 1800))
POSTS_QUIET = ((0, 0), (0.42, 3), (0.7, 20), (0.95, 150), (1, 700))
POSTS_FAKE = ((0, 0), (0.70, 3), (0.9, 12), (1, 60))
RATIO_REAL = ((0, 2), (0.5, 13), (0.8, 45), (0.88, 100), (0.98, 300), (1, 800))
RATIO_FAKE = ((0, 8), (0.3, 100), (0.8, 450), (1, 1500))
FOLLOWS_REAL = ((0, 15), (0.5, 240), (0.9, 900), (1, 3200))
FOLLOWS_FAKE = ((0, 120), (0.5, 1100), (0.9, 4200), (1, 7300))
PURCHASES = ((0, 1), (0.6, 2), (0.9, 5), (1, 13))

SPAIN = "España"
SPELLINGS = {SPAIN: 0.965, "Espana": 0.012, "ES": 0.011, "españa": 0.007, "Spain": 0.005}
COUNTRIES_REAL = {
    "México": 0.2,
    "Argentina": 0.17,
    "Colombia": 0.15,
    "Portugal": 0.12,
    "Francia": 0.12,
    "Alemania": 0.09,
    "Estados Unidos": 0.06,
    "Brasil": 0.04,
    "India": 0.03,
    "Indonesia": 0.02,
}
COUNTRIES_FAKE = {
    "Brasil": 0.2,
    "India": 0.2,
    "Indonesia": 0.18,
    "Estados Unidos": 0.16,
    "Turquía": 0.1,
    "México": 0.08,
    "Vietnam": 0.08,
}
MISSING_COUNTRY = 0.012
MISSING_DATE = 0.007

COLUMNS = (
    Column("id_seguidor", "str", "Identificador de la cuenta, por orden de llegada."),
    Column(
        "fecha_alta",
        "date",
        "Día en que empezó a seguir a la ferretería. Vacío en unas pocas: la red no lo dio.",
        missing=True,
    ),
    Column(
        "pais",
        "str",
        "País que declara el perfil, tal como está escrito. Vacío si no lo declara.",
        allowed=tuple(dict.fromkeys((*SPELLINGS, *COUNTRIES_REAL, *COUNTRIES_FAKE))),
        missing=True,
    ),
    Column(
        "dias_sin_interactuar",
        "float",
        "Días desde su última interacción con la ferretería. Vacío si nunca interactuó.",
        unit="días",
        missing=True,
    ),
    Column(
        "interacciones_90d",
        "int",
        "Me gusta, comentarios y veces que compartió en los últimos 90 días.",
        unit="interacciones",
    ),
    Column(
        "compras_12m",
        "int",
        "Compras en la ferretería en los últimos 12 meses, según la tarjeta de clientela.",
        unit="compras",
    ),
    Column("sigue_a", "int", "Cuántas cuentas sigue.", unit="cuentas"),
    Column("le_siguen", "int", "Cuántas cuentas la siguen.", unit="cuentas"),
    Column("publicaciones_propias", "int", "Cuántas veces ha publicado.", unit="publicaciones"),
    Column("foto", "bool", "Si el perfil tiene foto."),
    Column("bio", "bool", "Si el perfil tiene un texto de presentación."),
    Column("es_falso", "bool", "La verdad: si la cuenta es falsa. En la vida real no la tendrías."),
)


def generate(rng: np.random.Generator, ledger: Ledger, publicaciones: pd.DataFrame) -> pd.DataFrame:
    """Return the followers of the hardware shop in order of arrival.

    Args:
        rng: the random stream of this set.
        ledger: the city's figures in this edition.
        publicaciones: the pieces; followers made most of the shop's recent interactions.
    """
    import pandas as pd

    n = ledger.audience.total
    tenure, kind = _arrivals(rng, ledger.audience)
    days = _days_since(rng, tenure, kind)
    fake = kind >= STRAY

    def drawn(knots_real: Knots, knots_fake: Knots) -> np.ndarray:
        real = draws.quantile(rng, n, knots_real)
        return np.where(fake, draws.quantile(rng, n, knots_fake), real)

    follows = drawn(FOLLOWS_REAL, FOLLOWS_FAKE)
    followed_by = 10 * follows // drawn(RATIO_REAL, RATIO_FAKE)
    posts = np.where(
        kind <= OCCASIONAL,
        draws.quantile(rng, n, POSTS_ALIVE),
        drawn(POSTS_QUIET, POSTS_FAKE),
    )
    purchases = draws.quantile(rng, n, PURCHASES)
    joined = np.datetime64(REFERENCE_DATE) - tenure
    return pd.DataFrame(
        {
            "id_seguidor": [f"S{number:04d}" for number in range(1, n + 1)],
            "fecha_alta": np.where(rng.random(n) < MISSING_DATE, np.datetime64("NaT"), joined),
            "pais": _countries(rng, kind),
            "dias_sin_interactuar": days,
            "interacciones_90d": _recent_interactions(rng, days, publicaciones),
            "compras_12m": np.where(rng.random(n) < BUYERS[kind], purchases, 0),
            "sigue_a": follows,
            "le_siguen": np.maximum(followed_by, 1),
            "publicaciones_propias": posts,
            "foto": rng.random(n) >= NO_PHOTO[kind],
            "bio": rng.random(n) >= NO_BIO[kind],
            "es_falso": fake,
        }
    )


def _arrivals(rng: np.random.Generator, audience: Audience) -> tuple[np.ndarray, np.ndarray]:
    """Return the days since joining and the class of every follower, in order of arrival."""
    organic = draws.quantile(rng, audience.total - audience.bought, TENURE)
    kind = np.full(len(organic), GHOST)
    free = rng.permutation(len(organic))
    for one, count, least_tenure in (
        (ACTIVE, audience.active - ACTIVE_BOUGHT - ACTIVE_STRAY, 0),
        (OCCASIONAL, audience.occasional, 120),
        (SILENT, audience.silent_buyers, 30),
        (STRAY, audience.stray, 100),
    ):
        chosen = free[organic[free] >= least_tenure][:count]
        kind[chosen] = one
        free = free[kind[free] == GHOST]

    first = (REFERENCE_DATE - audience.batch_day).days
    batch = first - draws.pick(rng, audience.bought, BATCH_DAYS).astype("int64")
    tenure = np.concatenate([organic, batch])
    kind = np.concatenate([kind, np.full(audience.bought, BOUGHT)])
    order = np.argsort(-tenure, kind="stable")
    return tenure[order], kind[order]


def _days_since(rng: np.random.Generator, tenure: np.ndarray, kind: np.ndarray) -> np.ndarray:
    """Return the days since the last interaction, never before joining; NaN for never."""
    n = len(tenure)

    def between(low: int, high: np.ndarray) -> np.ndarray:
        return low + (rng.random(n) * (high - low + 1)).astype("int64")

    last_90 = between(0, np.minimum(tenure, 89))
    last_year = between(91, np.minimum(tenure, 365))
    long_ago = between(366, tenure)
    days = np.full(n, np.nan)
    seen_once = (kind == SILENT) | (kind == GHOST)
    seen_once &= (tenure >= 400) & (rng.random(n) < SEEN_LONG_AGO)
    days[seen_once] = long_ago[seen_once]
    days[kind == OCCASIONAL] = last_year[kind == OCCASIONAL]
    on_arrival = (kind == BOUGHT) & (rng.random(n) < LIKED_ON_ARRIVAL)
    days[on_arrival] = tenure[on_arrival]
    for fake, count in ((BOUGHT, ACTIVE_BOUGHT), (STRAY, ACTIVE_STRAY)):
        chosen = rng.permutation(np.flatnonzero(kind == fake))[:count]
        days[chosen] = last_90[chosen]
    days[kind == ACTIVE] = last_90[kind == ACTIVE]
    return days


def _recent_interactions(
    rng: np.random.Generator, days: np.ndarray, publicaciones: pd.DataFrame
) -> np.ndarray:
    """Return each follower's interactions in 90 days: at least one where seen, zero elsewhere."""
    since = np.datetime64(REFERENCE_DATE - timedelta(90))
    recent = publicaciones["fecha"].to_numpy() > since
    shop = publicaciones["organizacion"].to_numpy() == HARDWARE_SHOP
    received = int(publicaciones["interacciones"].to_numpy()[recent & shop].sum())
    active = np.flatnonzero(days <= 90)
    beyond_the_first = max(received * BY_FOLLOWERS // 100 - len(active), 0)
    counts = np.zeros(len(days), dtype="int64")
    # A wide spread: a few people make most of the conversation.
    weights = draws.factor(draws.normal(rng, len(active)), 1.6)
    counts[active] = 1 + draws.apportion(weights, beyond_the_first)
    return counts


def _countries(rng: np.random.Generator, kind: np.ndarray) -> np.ndarray:
    n = len(kind)
    foreign = np.where(
        kind >= STRAY, draws.pick(rng, n, COUNTRIES_FAKE), draws.pick(rng, n, COUNTRIES_REAL)
    )
    countries = np.where(rng.random(n) < ABROAD[kind], foreign, draws.pick(rng, n, SPELLINGS))
    countries[rng.random(n) < MISSING_COUNTRY] = None
    return countries
