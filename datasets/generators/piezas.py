"""¿Qué dice Trece Plazas en cada sitio?

Todo lo que dijeron los Supermercados Trece Plazas entre el 3 de agosto y el 31 de octubre de 2026.
Son 13 semanas, cinco canales y cinco voces. Cada fila es una pieza. Dice quién la hizo, dónde
salió, qué mensaje llevaba, cuánta gente la vio y cuánta respondió. El mensaje común de la casa es
«lo fresco viene de aquí al lado».

**Cómo se hizo.** Son datos sintéticos. Los parámetros verdaderos:

- **La red social** es la de `publicaciones`: las mismas piezas, con su alcance y sus comentarios.
  Las de oferta hablan de precio y son de la agencia. De las de producto y equipo, siete de cada
  diez llevan el mensaje común.
- **Los carteles.** Cada tienda cuelga nueve. En las diez pequeñas, entre 72 y 81 de los 90 llevan
  el mensaje común, y cada uno lo ven unas 1250 personas. En las tres grandes los manda la agencia:
  lo llevan entre 2 y 5 de 27, y cada uno lo ven unas 7700.
- **La web.** Seis portadas que ven unas 14 000 personas; lo llevan cinco o seis. Veinte notas que
  ven unas 270; lo llevan dos o tres.
- **El folleto.** Dos por semana, a 21 000 y a 12 000 buzones. Lo llevan dos o tres de 26.
- **El boletín.** Dos por semana. Lo abren entre 28 y 32 de cada 100 de los `contactos_propios` de
  la casa. De los 26, 8 o 9 hablan de la clientela.
- **Las respuestas al boletín.** Por cada 1000 aperturas, unas 2 si habla de la empresa y unas 6 si
  habla de la clientela. El día no influye. Lo sabemos porque lo pusimos.

**Defectos puestos a propósito.** En carteles, folletos y web falta `respuestas`: no se recogen.
Casi todos los boletines que hablan de la clientela salieron en viernes.

**Qué no debes concluir.** Que la suma de alcances sean personas: quien vio tres piezas cuenta tres
veces. Que ver el mensaje haga comprar. Que un boletín logre más respuestas solo por su tema.
"""

from __future__ import annotations

from datetime import timedelta
from typing import TYPE_CHECKING

import numpy as np

from datasets import draws
from datasets.ledger import REFERENCE_DATE
from datasets.schema import Column

if TYPE_CHECKING:
    import pandas as pd

CHAIN = "trece-plazas"
WEEKS = 13
FIRST_DAY = REFERENCE_DATE - timedelta(7 * WEEKS - 2)  # a Monday; the last day is a Saturday

COMMON, PRICE, OTHER = "común", "precio", "otro"
FIRM, CUSTOMERS, PRODUCT = "empresa", "clientela", "producto"
WEB, LEAFLET, POSTER, NEWSLETTER, NETWORK = "web", "folleto", "cartel", "boletín", "red social"
MANAGEMENT, AGENCY, CLUB, NETWORKS, SHOPS = "dirección", "agencia", "club", "redes", "tiendas"

POSTERS_EACH, POSTER_DAYS = 9, 10
# How many people see a poster: the three large shops, and the range of the ten small ones.
LARGE = (9000, 7600, 6400)
SMALL = (1000, 1500)
SMALL_SHOPS = 10
FRONT_PAGES, NOTES = 6, 20
FRONT_PAGE_REACH, NOTE_REACH = (12_600, 15_400), (150, 390)
LETTERBOXES = (21_000, 12_000)
OPENED = (280, 320)  # of every 1000 contacts
# Of every 10 000 who open a newsletter, how many answer.
ANSWERS = {FIRM: (18, 22), CUSTOMERS: (56, 64)}
BY_MANAGEMENT = 10  # newsletters about the firm that the management writes

COLUMNS = (
    Column("id_pieza", "str", "Identificador de la pieza, por orden de fecha."),
    Column("fecha", "date", "Día en que salió."),
    Column(
        "voz",
        "str",
        "Quién la hizo.",
        allowed=(MANAGEMENT, AGENCY, CLUB, NETWORKS, SHOPS),
    ),
    Column(
        "canal",
        "str",
        "Dónde salió.",
        allowed=(WEB, LEAFLET, POSTER, NEWSLETTER, NETWORK),
    ),
    Column(
        "tienda",
        "str",
        "En un cartel, la tienda. Las tres primeras son las grandes. Vacío en los demás canales.",
        missing=True,
    ),
    Column(
        "mensaje",
        "str",
        "Qué mensaje llevaba, según quien revisó las piezas.",
        allowed=(COMMON, PRICE, OTHER),
    ),
    Column("habla_de", "str", "De quién o de qué habla.", allowed=(FIRM, CUSTOMERS, PRODUCT)),
    Column(
        "alcance",
        "int",
        "Personas distintas que vieron la pieza. En el boletín, quienes lo abrieron.",
        unit="personas",
    ),
    Column(
        "respuestas",
        "float",
        "Personas que contestaron o comentaron. Vacío donde no se recogen.",
        unit="respuestas",
        missing=True,
    ),
)


def generate(
    rng: np.random.Generator, organizaciones: pd.DataFrame, publicaciones: pd.DataFrame
) -> pd.DataFrame:
    """Return a quarter of pieces in order of date.

    Args:
        rng: the random stream of this set.
        organizaciones: the organisations, for the contacts that receive the newsletter.
        publicaciones: the pieces of the network, taken over with their reach and comments.
    """
    import pandas as pd

    contacts = int(organizaciones.set_index("id_organizacion").at[CHAIN, "contactos_propios"])
    parts = (
        _web(rng),
        _leaflets(rng),
        _posters(rng),
        _newsletters(rng, contacts),
        _network(rng, publicaciones),
    )
    frame = pd.concat([pd.DataFrame(part) for part in parts], ignore_index=True)
    frame = frame.sort_values("fecha", kind="stable")
    frame["id_pieza"] = [f"T{number:03d}" for number in range(1, len(frame) + 1)]
    return frame


def _days(offsets: np.ndarray) -> np.ndarray:
    return np.datetime64(FIRST_DAY, "D") + offsets.astype("int64")


def _spread(rng: np.random.Generator, labels: dict[str, int]) -> np.ndarray:
    """Return each label as many times as it says, in any order."""
    listed = [label for label, times in labels.items() for _ in range(times)]
    return np.array(listed, dtype=object)[rng.permutation(len(listed)).astype(np.intp)]


def _between(rng: np.random.Generator, limits: tuple[int, int], size: int) -> np.ndarray:
    return rng.integers(limits[0], limits[1] + 1, size).astype("int64")


def _part(
    offsets: np.ndarray, voice: object, channel: str, message: object, about: object, reach: object
) -> dict:
    return {
        "fecha": _days(offsets),
        "voz": voice,
        "canal": channel,
        "tienda": None,
        "mensaje": message,
        "habla_de": about,
        "alcance": reach,
        "respuestas": np.nan,
    }


def _web(rng: np.random.Generator) -> dict:
    fronts, notes = int(rng.integers(5, 7)), int(rng.integers(2, 4))
    message = np.concatenate(
        [
            _spread(rng, {COMMON: fronts, OTHER: FRONT_PAGES - fronts}),
            _spread(rng, {COMMON: notes, OTHER: NOTES - notes}),
        ]
    )
    reach = [_between(rng, FRONT_PAGE_REACH, FRONT_PAGES), _between(rng, NOTE_REACH, NOTES)]
    offsets = [14 * np.arange(FRONT_PAGES), np.sort(rng.permutation(7 * WEEKS - 1)[:NOTES])]
    about = np.where(message == COMMON, PRODUCT, FIRM).astype(object)
    return _part(np.concatenate(offsets), MANAGEMENT, WEB, message, about, np.concatenate(reach))


def _leaflets(rng: np.random.Generator) -> dict:
    # Mondays to more letterboxes, Thursdays to fewer; those with the common message fall anywhere.
    common = int(rng.integers(2, 4))
    message = _spread(rng, {COMMON: common, PRICE: 2 * WEEKS - common})
    offsets = (7 * np.arange(WEEKS)[:, None] + np.array([0, 3])).ravel()
    return _part(offsets, AGENCY, LEAFLET, message, PRODUCT, np.tile(LETTERBOXES, WEEKS))


def _posters(rng: np.random.Generator) -> dict:
    shops = [f"T{number:02d}" for number in range(1, len(LARGE) + SMALL_SHOPS + 1)]
    seen = np.concatenate([np.array(LARGE), _between(rng, SMALL, SMALL_SHOPS)])
    n_large, n_small = len(LARGE) * POSTERS_EACH, SMALL_SHOPS * POSTERS_EACH
    large, small = int(rng.integers(2, 6)), int(rng.integers(72, 82))
    message = np.concatenate(
        [
            _on_walls(rng, len(LARGE), 2, {COMMON: large}, PRICE),
            _on_walls(rng, SMALL_SHOPS, 3, {PRICE: 4, OTHER: n_small - small - 4}, COMMON),
        ]
    )
    # The large shops have something else to say now and then.
    prices = np.flatnonzero(message[:n_large] == PRICE)
    message[prices[rng.permutation(len(prices))[:4].astype(np.intp)]] = OTHER
    size = len(shops) * POSTERS_EACH
    reach = np.repeat(seen, POSTERS_EACH) * rng.integers(920, 1081, size) // 1000
    part = _part(
        np.tile(POSTER_DAYS * np.arange(POSTERS_EACH), len(shops)),
        np.array([AGENCY] * n_large + [SHOPS] * n_small, dtype=object),
        POSTER,
        message,
        np.where(message == OTHER, FIRM, PRODUCT).astype(object),
        reach.astype("int64"),
    )
    return {**part, "tienda": np.array(shops, dtype=object).repeat(POSTERS_EACH)}


def _on_walls(
    rng: np.random.Generator, shops: int, most: int, labels: dict[str, int], usual: str
) -> np.ndarray:
    """Return the posters of some shops, one shop after another.

    Args:
        rng: the random stream.
        shops: how many shops.
        most: how many posters of a shop may be other than the usual one.
        labels: how many posters carry each other message.
        usual: what the rest carry.
    """
    message = np.full((shops, POSTERS_EACH), usual, dtype=object)
    chosen = rng.permutation(shops * most)[: sum(labels.values())].astype(np.intp)
    unusual = np.full(shops * most, usual, dtype=object)
    unusual[chosen] = _spread(rng, labels)
    message[:, :most] = unusual.reshape(shops, most)
    order = rng.random(message.shape).argsort(axis=1)
    return np.take_along_axis(message, order, axis=1).ravel()


def _newsletters(rng: np.random.Generator, contacts: int) -> dict:
    customers = int(rng.integers(8, 10))
    # Tuesdays first, then Fridays: all but one of those about customers leave on a Friday.
    about = np.concatenate(
        [
            _spread(rng, {CUSTOMERS: 1, FIRM: WEEKS - 1}),
            _spread(rng, {CUSTOMERS: customers - 1, FIRM: WEEKS - customers + 1}),
        ]
    )
    firm = about == FIRM
    size = len(about)
    message = np.empty(size, dtype=object)
    told = customers - int(rng.integers(1, 3))
    message[~firm] = _spread(rng, {COMMON: told, OTHER: customers - told})
    said = int(rng.integers(2, 4))
    message[firm] = _spread(rng, {COMMON: said, OTHER: size - customers - said})
    voice = np.full(size, CLUB, dtype=object)
    by_club = size - customers - BY_MANAGEMENT
    voice[firm] = _spread(rng, {MANAGEMENT: BY_MANAGEMENT, CLUB: by_club})
    reach = contacts * _between(rng, OPENED, size) // 1000
    answers = np.zeros(size)
    for topic, limits in ANSWERS.items():
        own = about == topic
        total = (int(reach[own].sum()) * int(rng.integers(limits[0], limits[1] + 1))) // 10_000
        answers[own] = draws.apportion(rng.random(int(own.sum())).round(3) + 0.5, total)
    offsets = np.concatenate([7 * np.arange(WEEKS) + 1, 7 * np.arange(WEEKS) + 4])
    part = _part(offsets, voice, NEWSLETTER, message, about, reach)
    return {**part, "respuestas": answers}


def _network(rng: np.random.Generator, pieces: pd.DataFrame) -> dict:
    own = pieces[(pieces["organizacion"] == CHAIN) & (pieces["fecha"] >= np.datetime64(FIRST_DAY))]
    topic = own["tema"].to_numpy().astype(object)
    message = np.full(len(own), OTHER, dtype=object)
    message[topic == "oferta"] = PRICE
    fresh = np.flatnonzero((topic == "producto") | (topic == "equipo"))
    message[fresh[rng.permutation(len(fresh))[: (7 * len(fresh) + 5) // 10].astype(np.intp)]] = (
        COMMON
    )
    about = {"oferta": PRODUCT, "producto": PRODUCT, "equipo": FIRM, "sorteo": CUSTOMERS}
    part = _part(
        np.zeros(len(own)),
        np.where(topic == "oferta", AGENCY, NETWORKS).astype(object),
        NETWORK,
        message,
        np.array([about[each] for each in topic.tolist()], dtype=object),
        own["alcance"].to_numpy(),
    )
    return {
        **part,
        "fecha": own["fecha"].to_numpy().astype("datetime64[D]"),
        "respuestas": own["comentarios"].to_numpy().astype("float64"),
    }
