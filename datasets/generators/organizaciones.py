"""¿Quién es quién en Valleclaro?

Trescientas organizaciones de una ciudad inventada de 38 000 habitantes y su comarca. Catorce tienen
historia en el curso: las doce protagonistas, un banco y una universidad. Las demás son sus
vecinas: sirven para comparar. Cada fila es una organización; las cifras son las habituales del
último año, que acaba el 31 de octubre de 2026.

**Cómo se hizo.** Son datos sintéticos: nadie real está aquí. Las catorce con nombre salen del libro
de cifras de la ciudad. En la edición 0 son exactas; en las demás se mueven hasta un 6 %. Los
5990 seguidores de la ferretería no cambian nunca. Las vecinas se sortean por tipo:

- Cada tipo tiene su mediana de seguidores y de ventas. Alrededor, los valores varían de forma
  lognormal: la desviación del logaritmo es 0,6 en seguidores y 0,5 en ventas.
- El alcance por pieza crece con los seguidores elevados a 0,8. Por eso las cuentas grandes llegan
  a una parte menor de los suyos. El nivel imita lo publicado entre 2022 y 2025: orden de magnitud.
- Las interacciones por pieza crecen con el alcance elevado a 0,6.
- Las empresas con más plantilla tienen más seguidores y venden más. **Entre vecinas de igual tipo
  o tamaño, más seguidores no dan más margen.** La parte al azar de cada cifra se sorteó con una
  correlación de −0,35. Si las miras todas juntas, verás lo contrario: manda el tamaño.
- Queda sin contestar entre el 15 y el 60 % de los mensajes, según el tipo.
- **Consultas.** De cada 100 mensajes, entre 45 y 75 son consultas en los negocios que venden. En la
  gran empresa, entre 10 y 20; en cultura e instituciones, entre 20 y 50.
- **Publicar a diario no trae consultas.** Primero se sortearon las consultas y después quién
  publica a diario. En cada tipo publican más quienes menos reciben: lo hacen por ver si mejora.
- Publican a diario 46 de 60 vecinas de hostelería y 9 de 62 tiendas. De los talleres, 6 de 30; de
  los profesionales, 6 de 34. Como a la hostelería le preguntan más, **todas juntas parece lo
  contrario**: es la paradoja de Simpson.

**Defectos puestos a propósito.** `contestados_pct` está vacío si nadie escribió: no es un cero. Las
ventas y el margen están vacíos donde no se vende, como en el ayuntamiento. Hay colas largas: una
media de todas las organizaciones no describe a ninguna.

**Qué no debes concluir.** Nada sobre empresas de verdad, ni sobre qué sector vende más. Una
correlación en esta tabla tampoco dice qué pasaría si alguien comprara seguidores. Que quien publica
a diario reciba menos consultas en su tipo no quiere decir que publicar las espante.
"""

from __future__ import annotations

import unicodedata
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from datasets import draws
from datasets.ledger import (
    ASKING,
    HOTEL_ENQUIRIES,
    HOTEL_MESSAGES,
    PIECES,
    Ledger,
    Organisation,
)
from datasets.schema import Column

if TYPE_CHECKING:
    import pandas as pd

# Neighbours to whom nobody writes, at least.
UNASKED = 4
# Pieces a week from which one publishes every day.
DAILY = 7
# Neighbours of each kind, those with the most enquiries, that never publish every day.
SPARED = 2


@dataclass(frozen=True)
class Kind:
    """What the neighbours of one kind have in common (medians and ranges; units as in the ledger).

    `unanswered`, `margin` and `asking` are ranges in per cent; `sales` is None for who does not
    sell. `daily`: how many publish every day, among the third with the fewest enquiries, the third
    in the middle and the third with the most.
    """

    count: int
    sectors: tuple[str, ...]
    employees: tuple[int, int, int]
    years: tuple[int, int]
    followers: int
    sales: int | None
    margin: tuple[int, int]
    messages_per_thousand: int
    unanswered: tuple[int, int]
    daily: tuple[int, int, int]
    asking: tuple[int, int] = (45, 75)
    scope: tuple[str, ...] = ("B2C",)


KINDS = {
    "profesional": Kind(
        count=34,
        sectors=("asesoría", "fotografía", "traducción", "diseño", "fisioterapia"),
        employees=(1, 1, 3),
        years=(1, 25),
        followers=900,
        sales=720,
        margin=(60, 80),
        messages_per_thousand=3,
        unanswered=(15, 40),
        daily=(3, 2, 1),
        scope=("B2B", "B2C", "B2B", "B2C", "B2C"),
    ),
    "taller": Kind(
        count=30,
        sectors=("cerámica", "encuadernación", "zapatería", "carpintería", "tapicería"),
        employees=(1, 3, 7),
        years=(2, 45),
        followers=950,
        sales=980,
        margin=(45, 65),
        messages_per_thousand=5,
        unanswered=(15, 45),
        daily=(3, 2, 1),
    ),
    "tienda": Kind(
        count=62,
        sectors=("panadería", "librería", "frutería", "papelería", "óptica", "juguetería"),
        employees=(2, 5, 14),
        years=(1, 60),
        followers=1350,
        sales=1900,
        margin=(25, 40),
        messages_per_thousand=7,
        unanswered=(20, 60),
        daily=(5, 3, 1),
    ),
    "hostelería": Kind(
        count=60,
        sectors=("bar", "restaurante", "cafetería", "hostal", "casa rural"),
        employees=(4, 14, 45),
        years=(1, 40),
        followers=2400,
        sales=3900,
        margin=(30, 45),
        messages_per_thousand=12,
        unanswered=(15, 50),
        daily=(16, 16, 14),
    ),
    "tienda en línea": Kind(
        count=30,
        sectors=("semillas", "conservas", "bicicletas", "jabones"),
        employees=(4, 16, 45),
        years=(1, 12),
        followers=4800,
        sales=5200,
        margin=(25, 35),
        messages_per_thousand=5,
        unanswered=(15, 35),
        daily=(9, 6, 3),
    ),
    "cultura": Kind(
        count=16,
        sectors=("teatro", "galería", "coro", "cineclub"),
        employees=(2, 12, 40),
        years=(3, 60),
        followers=4200,
        sales=None,
        margin=(0, 0),
        messages_per_thousand=3,
        unanswered=(15, 40),
        daily=(2, 2, 1),
        asking=(20, 50),
    ),
    "institución": Kind(
        count=12,
        sectors=("biblioteca", "polideportivo", "instituto", "mancomunidad"),
        employees=(15, 60, 240),
        years=(8, 70),
        followers=6800,
        sales=None,
        margin=(0, 0),
        messages_per_thousand=9,
        unanswered=(30, 60),
        daily=(2, 2, 1),
        asking=(20, 50),
    ),
    "gran empresa": Kind(
        count=20,
        sectors=("seguros", "energía", "transporte", "muebles"),
        employees=(250, 410, 900),
        years=(10, 70),
        followers=98_000,
        sales=66_000,
        margin=(20, 35),
        messages_per_thousand=9,
        unanswered=(35, 60),
        daily=(6, 5, 3),
        asking=(10, 20),
    ),
    "industria": Kind(
        count=22,
        sectors=("plásticos", "maquinaria", "embalaje", "piedra"),
        employees=(20, 85, 230),
        years=(5, 65),
        followers=2000,
        sales=9000,
        margin=(25, 38),
        messages_per_thousand=3,
        unanswered=(20, 60),
        daily=(1, 1, 0),
        scope=("B2B",),
    ),
}

# Names of invented neighbours: a sector, one of these and one of those.
NOUNS = (
    *("Noria", "Alameda", "Tejado", "Farol", "Cántaro", "Veleta", "Almendro", "Candil"),
    *("Azotea", "Sendero", "Campana", "Ribera", "Telar", "Cigüeña", "Baúl", "Romero"),
    *("Granito", "Tinaja", "Pizarra", "Abedul"),
)
PLACES = (
    *("del Puente", "de la Vega", "del Páramo", "de la Cuesta", "del Soto", "de la Loma"),
    *("del Arroyo", "de la Umbría", "del Ejido", "de las Eras", "del Cerro", "de la Calzada"),
    *("del Vado", "de la Ladera", "del Robledal"),
)
SIZES = ("micro", "pequeña", "mediana", "grande")
# Upper limits of staff of every size but the last, as the European Union counts them.
SIZE_LIMITS = (9, 49, 249)

COLUMNS = (
    Column("id_organizacion", "str", "Identificador corto, sin acentos. Une esta tabla con otras."),
    Column("nombre", "str", "Nombre de la organización. Todos son inventados."),
    Column("tipo", "str", "Clase de organización.", allowed=tuple(KINDS)),
    Column("sector", "str", "A qué se dedica, con más detalle que el tipo."),
    Column(
        "ambito",
        "str",
        "A quién vende o atiende: otras empresas (B2B) o personas (B2C).",
        allowed=("B2B", "B2C"),
    ),
    Column("empleados", "int", "Personas en plantilla.", unit="personas"),
    Column(
        "tamano",
        "str",
        "Tamaño según la plantilla: micro hasta 9 personas, pequeña hasta 49, mediana hasta 249.",
        allowed=SIZES,
    ),
    Column("anos_de_actividad", "int", "Años desde que abrió.", unit="años"),
    Column("seguidores", "int", "Seguidores de su cuenta principal.", unit="personas"),
    Column("alcance_por_pieza", "int", "Personas que ven una pieza, de media.", unit="personas"),
    Column(
        "interacciones_por_pieza",
        "int",
        "Me gusta, comentarios y veces compartida de una pieza, de media.",
        unit="interacciones",
    ),
    Column(
        "mensajes_semana",
        "int",
        "Mensajes que piden respuesta, por semana.",
        unit="mensajes por semana",
    ),
    Column(
        "contestados_pct",
        "float",
        "De cada 100 de esos mensajes, cuántos se contestan. Vacío si no recibe ninguno.",
        unit="%",
        missing=True,
    ),
    Column(
        "horas_semana",
        "int",
        "Horas de trabajo dedicadas a las redes, por semana.",
        unit="horas por semana",
    ),
    Column(
        "contactos_propios",
        "int",
        "Contactos que dieron permiso para escribirles fuera de la red.",
        unit="personas",
    ),
    Column(
        "ventas_redes_mes",
        "float",
        "Ventas de un mes que llegaron por las redes. Vacío si no vende.",
        unit="€ por mes",
        missing=True,
    ),
    Column(
        "margen_redes_mes",
        "float",
        "Lo que queda de esas ventas tras pagar lo vendido; las horas no están descontadas.",
        unit="€ por mes",
        missing=True,
    ),
    Column(
        "piezas_semana",
        "int",
        "Piezas que publica por semana. A diario son siete o más.",
        unit="piezas por semana",
    ),
    Column(
        "consultas_semana",
        "int",
        "De los mensajes de una semana, los de quien pregunta para comprar, reservar o venir.",
        unit="consultas por semana",
    ),
)


def generate(rng: np.random.Generator, ledger: Ledger) -> pd.DataFrame:
    """Return the named organisations, in the ledger's order, and then their neighbours.

    Args:
        rng: the random stream of this set.
        ledger: the city's figures in this edition.
    """
    import pandas as pd

    named = pd.DataFrame([_named(each) for each in ledger.organisations])
    neighbours = pd.concat(
        [pd.DataFrame(_neighbours(rng, name, kind)) for name, kind in KINDS.items()],
        ignore_index=True,
    )
    pairs = rng.permutation(len(NOUNS) * len(PLACES))[: len(neighbours)].tolist()
    titles = [f"{NOUNS[pair % len(NOUNS)]} {PLACES[pair // len(NOUNS)]}" for pair in pairs]
    neighbours["nombre"] = [
        f"{sector.capitalize()} {title}"
        for sector, title in zip(neighbours["sector"].tolist(), titles, strict=True)
    ]
    neighbours["id_organizacion"] = neighbours["nombre"].map(_slug)
    few = np.flatnonzero(neighbours["mensajes_semana"] <= 4)
    unasked = rng.permutation(few)[:UNASKED]
    neighbours.loc[unasked, "mensajes_semana"] = 0
    neighbours.loc[unasked, "contestados_pct"] = np.nan
    # Drawn last, so that no older column depends on these two.
    neighbours["consultas_semana"], neighbours["piezas_semana"] = _publishing(rng, neighbours)
    frame = pd.concat([named, neighbours], ignore_index=True)
    frame["tamano"] = np.array(SIZES, dtype=object)[
        np.searchsorted(SIZE_LIMITS, frame["empleados"].to_numpy())
    ]
    return frame


def _named(organisation: Organisation) -> dict:
    sales, margin = organisation.sales, organisation.margin
    left = None if sales is None or margin is None else sales * margin // 100
    return {
        "id_organizacion": organisation.id,
        "nombre": organisation.name,
        "tipo": organisation.kind,
        "sector": organisation.sector,
        "ambito": organisation.scope,
        "empleados": organisation.employees,
        "anos_de_actividad": organisation.years,
        "seguidores": organisation.followers,
        "alcance_por_pieza": organisation.reach,
        "interacciones_por_pieza": organisation.interactions,
        "mensajes_semana": organisation.messages,
        "contestados_pct": organisation.answered,
        "horas_semana": organisation.hours,
        "contactos_propios": organisation.contacts,
        "ventas_redes_mes": sales,
        "margen_redes_mes": left,
        "piezas_semana": PIECES[organisation.id],
        "consultas_semana": _enquiries(organisation),
    }


def _enquiries(organisation: Organisation) -> int:
    """Return the enquiries among the messages of a named organisation, rounded."""
    if organisation.id == "hotel":
        asking, of = HOTEL_ENQUIRIES, HOTEL_MESSAGES
    else:
        asking, of = ASKING[organisation.id], 100
    return (2 * organisation.messages * asking + of) // (2 * of)


def _publishing(
    rng: np.random.Generator, neighbours: pd.DataFrame
) -> tuple[np.ndarray, np.ndarray]:
    """Return enquiries and pieces a week; who has few enquiries of its kind publishes more."""
    kinds, messages = neighbours["tipo"].to_numpy(), neighbours["mensajes_semana"].to_numpy()
    enquiries, pieces = np.zeros(len(kinds), "int64"), np.zeros(len(kinds), "int64")
    for name, kind in KINDS.items():
        own = np.flatnonzero(kinds == name)
        asked = draws.share(rng, messages[own], 10 * kind.asking[0], 10 * kind.asking[1])
        own, asked = own[np.argsort(asked, kind="stable")], np.sort(asked)
        often = np.zeros(kind.count, dtype=bool)
        # The few with by far the most enquiries would decide the mean: none publishes every day.
        thirds = np.array_split(np.arange(kind.count - SPARED), 3)
        for third, daily in zip(thirds, kind.daily, strict=True):
            often[rng.permutation(third)[:daily]] = True
        enquiries[own] = asked
        pieces[own] = np.where(
            often, rng.integers(DAILY, 13, kind.count), rng.integers(1, 6, kind.count)
        )
    return enquiries, pieces


def _neighbours(rng: np.random.Generator, name: str, kind: Kind) -> dict:
    n = kind.count
    smallest, median, largest = kind.employees
    sector = rng.integers(0, len(kind.sectors), n)
    employees = draws.quantile(rng, n, ((0, smallest), (0.5, median), (1, largest)))
    # A firm twice the median has a quarter more of everything: that is the confounder.
    size = 0.75 + 0.25 * employees / median
    popularity, luck = draws.normal(rng, n), draws.normal(rng, n)
    followers = (kind.followers * size * draws.factor(popularity, 0.6)).round()
    reach = (0.68 * followers**0.8 * draws.factor(draws.normal(rng, n), 0.25)).round()
    interactions = (reach**0.6 * draws.factor(draws.normal(rng, n), 0.35)).round()
    messages = rng.integers(0, 4, n) + draws.share(
        rng,
        followers.astype("int64"),
        kind.messages_per_thousand // 2,
        kind.messages_per_thousand * 2,
    )
    answered = 100 - rng.integers(kind.unanswered[0], kind.unanswered[1] + 1, n)
    margin = rng.integers(kind.margin[0], kind.margin[1] + 1, n)
    columns = {
        "tipo": np.full(n, name, dtype=object),
        "sector": np.array(kind.sectors, dtype=object)[sector],
        "ambito": np.array(kind.scope, dtype=object)[sector % len(kind.scope)],
        "empleados": employees,
        "anos_de_actividad": rng.integers(kind.years[0], kind.years[1] + 1, n),
        "seguidores": np.maximum(followers, 20),
        "alcance_por_pieza": np.maximum(reach, 10),
        "interacciones_por_pieza": np.maximum(interactions, 1),
        "mensajes_semana": messages,
        "contestados_pct": np.where(messages > 0, answered, np.nan),
        "horas_semana": rng.integers(1, 7, n) + messages // 7,
        "contactos_propios": draws.share(rng, followers.astype("int64"), 20, 260),
        "ventas_redes_mes": np.full(n, np.nan),
        "margen_redes_mes": np.full(n, np.nan),
    }
    if kind.sales is not None:
        # -0.35 is the true correlation between being followed and selling, at equal size.
        earning = draws.factor(-0.35 * popularity + 0.94 * luck, 0.5)
        columns["ventas_redes_mes"] = (kind.sales * size * earning).round()
        columns["margen_redes_mes"] = columns["ventas_redes_mes"] * margin // 100
    return columns


def _slug(name: str) -> str:
    letters = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode()
    return letters.lower().replace(" ", "-")
