"""¿Qué se dice en Valleclaro de cinco organizaciones, y quién lo dice?

Una fila por mención pública: un comentario, una reseña, un mensaje de foro o una noticia. Se
habla del ayuntamiento, de Ondavalle, de Trece Plazas, del museo o de Mesa Catorce. Van del 1 de
noviembre de 2024 al 31 de octubre de 2026. Están también las que publica la propia organización.

**Cómo se hizo.** Son datos sintéticos: nadie real escribió estas frases. Salen de plantillas. Los
parámetros verdaderos:

- **La muestra.** Es una de cada diez menciones hechas en Valleclaro. Por eso Ondavalle, que
  recibe mensajes de toda la comarca, no sale once veces más que el ayuntamiento.
- **El ritmo.** En una semana normal, el ayuntamiento tiene en la muestra una mención ajena por
  cada 40 mensajes de los que dice `organizaciones`. Los mensajes de `meses` y `mensajes` son otra
  cosa: allí alguien espera respuesta.
- **La semana de las tasas** es la segunda de junio, los dos años. Esa semana las menciones del
  ayuntamiento se duplican. Casi todas hablan del recibo.
- **Las fiestas** son la primera quincena de septiembre; en agosto hay verbenas de barrio. El
  número de menciones no cambia: cambia de qué se habla.
- **El alcance.** Lo que publica la propia organización llega de media a lo que dice
  `organizaciones` por pieza. Lo que escriben otras personas llega, de media, a 90 en el
  ayuntamiento y a 400 en Ondavalle.
- **La etiqueta humana** depende de la noticia. En fiestas y conciertos, tres de cada cuatro son
  positivas. En tasas y averías, la mayoría son negativas.
- **La ironía.** Es irónica una de cada tres quejas sobre tasas o averías, y una de cada cinco de
  las demás. Toda ironía es una queja.
- **El modelo** llama positiva a la ironía 75 veces de cada 100, y neutra a otras 10. En lo demás
  falla 8 de cada 100: a lo elogioso y a lo quejoso lo llama neutro; a lo neutro, una cosa u otra.
- **Junio contra junio.** En junio, 70 de cada 100 menciones del ayuntamiento son quejas; en julio,
  33. Junio de 2026 tiene las mismas menciones ajenas que el de 2025 y los mismos elogios; quejas,
  una más o una menos. En julio de 2025 se estrenó una campaña con vídeo: aquí no cambia nada.
- **El motivo** de las quejas sobre tasas: 38 de cada 100 hablan del importe, 27 del recibo que no
  se entiende, 20 de la cita y 15 de la web.

**Defectos puestos a propósito.** Un reenvío repite el texto y las etiquetas de otra fila, con
fecha y alcance suyos. `motivo` solo está en las quejas sobre tasas. `ironica` lo sabemos porque
inventamos la frase: en la vida real hay que leerla. El alcance es una estimación, como en
cualquier panel.

**Qué no debes concluir.** Que ningún ayuntamiento de verdad reciba estas quejas. Que la etiqueta
humana sea la verdad: la puso una persona. Que quien más sale en las conversaciones guste más. Que
el modelo falle siempre así: otros fallarán en otra cosa.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from datasets import draws
from datasets.ledger import REFERENCE_DATE, START
from datasets.schema import Column

if TYPE_CHECKING:
    import pandas as pd

COUNCIL = "ayuntamiento"
# One mention in the sample for so many messages a week, in the council's normal weeks.
MESSAGES_PER_MENTION = 40
POSITIVE, NEUTRAL, NEGATIVE = LABELS = ("positiva", "neutra", "negativa")
FEES = "tasas"
# The Mondays of the two weeks of the fees: the second of June.
FEE_WEEKS = (np.datetime64("2025-06-09"), np.datetime64("2026-06-08"))
JUNES = ("2025-06", "2026-06")
WEEK, YEAR = np.timedelta64(7, "D"), np.timedelta64(52 * 7, "D")
# In these weeks there are so many mentions for one of a normal week.
FEE_TIMES = 2
# Of 100 of the council's mentions in June, complaints: the first year. And in July, both years.
JUNE_COMPLAINTS, JULY_COMPLAINTS = 70, 33
# Of 100 of the others in those months, praises; the rest are neutral.
PRAISES = 35
# Per hundred ironic complaints: where half the people are fed up, and elsewhere.
IRONY = {"tasas": 33, "averias": 33}
OTHER_IRONY = 20
# What the model calls an ironic complaint, and how often it fails in the rest.
MODEL_ON_IRONY = {POSITIVE: 0.75, NEUTRAL: 0.1, NEGATIVE: 0.15}
MODEL_FAILS = 0.08
CAUSES = {"importe": 38, "recibo": 27, "cita": 20, "web": 15}
SOURCES = {"red": 0.62, "reseña": 0.16, "foro": 0.14, "prensa": 0.08}


@dataclass(frozen=True)
class Talk:
    """How one organisation is talked about.

    Attributes:
        a_week: mentions by others in a normal week, in tenths; the council's follow the ledger.
        reach: mean reach of a mention by others.
        own: mentions by itself a week, in tenths.
        shared: of 100 mentions by others, how many are shared again.
        topics: of 100 mentions in a normal week, by topic.
    """

    a_week: int
    reach: int
    own: int
    shared: int
    topics: dict[str, int]


TALKS = {
    COUNCIL: Talk(0, 90, 22, 18, {"fiestas": 0, "tasas": 12, "obras": 44, "atencion": 44}),
    "ondavalle": Talk(26, 400, 3, 12, {"averias": 50, "precios": 25, "atencion": 25}),
    "trece-plazas": Talk(13, 300, 3, 8, {"precios": 55, "atencion": 45}),
    "museo": Talk(12, 150, 5, 8, {"conciertos": 25, "obras": 25, "visita": 50}),
    "mesa-catorce": Talk(6, 60, 2, 8, {"comida": 60, "atencion": 40}),
}
# The council's topics when the calendar rules.
JUNE_TOPICS = {"tasas": 46, "obras": 27, "atencion": 27}
FEE_TOPICS = {"tasas": 85, "obras": 5, "atencion": 10}
FIESTA_TOPICS = {"fiestas": 80, "tasas": 2, "obras": 9, "atencion": 9}
AUGUST_TOPICS = {"fiestas": 30, "tasas": 6, "obras": 32, "atencion": 32}
AFTERWARDS_TOPICS = {"fiestas": 40, "tasas": 6, "obras": 27, "atencion": 27}
# Of 100 mentions: positive and neutral; the rest are complaints.
TEMPER = {
    (COUNCIL, "fiestas"): (75, 16),
    (COUNCIL, "tasas"): (6, 26),
    (COUNCIL, "obras"): (20, 45),
    (COUNCIL, "atencion"): (30, 40),
    ("ondavalle", "averias"): (4, 16),
    ("ondavalle", "precios"): (12, 33),
    ("ondavalle", "atencion"): (20, 25),
    ("trece-plazas", "precios"): (25, 40),
    ("trece-plazas", "atencion"): (45, 25),
    ("museo", "conciertos"): (75, 20),
    ("museo", "obras"): (10, 40),
    ("museo", "visita"): (55, 35),
    ("mesa-catorce", "comida"): (60, 20),
    ("mesa-catorce", "atencion"): (35, 20),
}

# Sentences by topic (or organisation and topic), label and whether ironic. Nobody is named.
IRONIC = "ironica"
TEXTS: dict[str, dict[str, tuple[str, ...]]] = {
    "fiestas": {
        POSITIVE: (
            "Los gigantes de este año, una maravilla",
            "Mi hija no quería irse del baile de la plaza",
            "El castillo de fuegos se vio desde el río",
            "Qué bien han quedado las casetas",
        ),
        NEUTRAL: (
            "¿A qué hora salen los gigantes?",
            "¿Dónde se recogen las entradas del baile?",
            "El programa de fiestas sale el lunes",
        ),
        NEGATIVE: (
            "La verbena sonó hasta las cuatro junto a mi ventana",
            "Dos horas de fila para una entrada",
            "La plaza amaneció sin barrer",
        ),
        IRONIC: (
            "Dormir en fiestas es de débiles, gracias por recordarlo",
            "Qué detalle, cuatro aseos para toda la ciudad",
        ),
    },
    "tasas": {
        POSITIVE: (
            "Este año pude pagar las tasas en dos minutos",
            "Me explicaron el recibo y me hicieron descuento",
        ),
        NEUTRAL: (
            "¿Hasta qué día se pagan las tasas?",
            "El plazo de las tasas acaba el 30 de junio",
            "¿Las tasas se pueden fraccionar?",
        ),
    },
    "tasas/importe": {
        NEGATIVE: (
            "Otra subida de la basura y el contenedor igual de lejos",
            "Pago más que el año pasado por lo mismo",
            "La tasa de terrazas es imposible para un bar pequeño",
        ),
        IRONIC: (
            "Genial, otra subida. Ya echaba de menos este mes",
            "Enhorabuena por la subida, se nota en cada bache",
            "Bravo, pago más y recogen menos. Redondo",
        ),
    },
    "tasas/recibo": {
        NEGATIVE: (
            "He leído el recibo tres veces y no sé qué pago",
            "El recibo no dice a qué casa corresponde",
            "Nadie entiende los códigos del recibo",
        ),
        IRONIC: (
            "Precioso el recibo, parece un crucigrama",
            "Gracias por el recibo en clave, me encantan los acertijos",
        ),
    },
    "tasas/cita": {
        NEGATIVE: (
            "Para preguntar por la tasa no hay cita hasta julio",
            "La cita más cercana cae cuando el plazo ya acabó",
        ),
        IRONIC: (
            "Fantástico, me dan cita para después del plazo",
            "Qué previsores, cita en julio para pagar en junio",
        ),
    },
    "tasas/web": {
        NEGATIVE: (
            "La página de pago se cae al poner la tarjeta",
            "Quise pagar en la web y me sacó tres veces",
        ),
        IRONIC: (
            "Maravillosa la web, hoy me ha dejado ver el error en dos colores",
            "Un diez a la web: me ha ahorrado pagar",
        ),
    },
    "obras": {
        POSITIVE: (
            "La acera nueva de la estación, por fin ancha",
            "Acabaron la calle del Molino antes de tiempo",
        ),
        NEUTRAL: (
            "La calle del Molino se corta el martes",
            "¿Hasta cuándo dura la obra del puente?",
            "Cambian el sentido de la calle Mayor",
        ),
        NEGATIVE: (
            "Tercer mes con la calle abierta",
            "Cortan el puente y nadie avisó al autobús",
            "La obra deja la acera sin paso para un carrito",
        ),
        IRONIC: (
            "Qué bonita la zanja, pronto le haremos cumpleaños",
            "Gracias por el atasco, así conozco mejor a mis vecinos",
        ),
    },
    "museo/obras": {
        POSITIVE: ("La sala reformada de relojes de sol quedó luminosa",),
        NEUTRAL: (
            "¿Qué salas siguen cerradas por obras?",
            "El museo cierra la primera planta en otoño",
        ),
        NEGATIVE: (
            "Pagué entrada entera con media casa cerrada",
            "Vinimos desde lejos y la sala grande estaba en obras",
        ),
        IRONIC: ("Relojes parados y obras también, muy coherente todo",),
    },
    "atencion": {
        POSITIVE: (
            "Me atendieron en cinco minutos y con una sonrisa",
            "Llamé con una duda y me la resolvieron",
            "Me devolvieron la llamada el mismo día",
        ),
        NEUTRAL: (
            "¿Atienden también por la tarde?",
            "¿Hay que pedir cita para una consulta?",
            "Han cambiado el teléfono de atención",
        ),
        NEGATIVE: (
            "Llamé cuatro veces y nadie lo cogió",
            "Una hora de espera para una firma",
            "Me mandaron de un mostrador a otro",
        ),
        IRONIC: (
            "Una hora de espera, pero con música preciosa",
            "Qué amables, me han colgado tres veces sin despertarme",
        ),
    },
    "averias": {
        POSITIVE: (
            "Vinieron a arreglar la línea en domingo",
            "Se cayó la fibra y volvió en una hora",
        ),
        NEUTRAL: ("¿Hay avería en la zona del río?", "Anuncian cortes de fibra para el jueves"),
        NEGATIVE: (
            "Tercer día sin línea en casa",
            "Se va la señal cada tarde a la misma hora",
            "Trabajo en casa y llevo una semana sin fibra",
        ),
        IRONIC: (
            "Tercer día sin línea. Un servicio de diez",
            "Genial, otra vez caído. Gracias por el descanso",
        ),
    },
    "precios": {
        POSITIVE: ("Buen precio para lo que dan", "La oferta de esta semana merece la pena"),
        NEUTRAL: ("¿Cuánto cuesta ahora el plan básico?", "Publican la lista de precios de otoño"),
        NEGATIVE: (
            "Han subido el precio sin avisar",
            "Pago lo mismo y ahora dan menos",
            "En caja me cobraron más que en el cartel",
        ),
        IRONIC: (
            "Me encanta que suban el precio, así no me aburro",
            "Enhorabuena, el mismo paquete con menos dentro",
        ),
    },
    "conciertos": {
        POSITIVE: (
            "El concierto del patio, de lo mejor del verano",
            "Salimos cantando del museo",
            "Qué sonido entre tanto reloj",
        ),
        NEUTRAL: (
            "¿Quedan entradas para el concierto del jueves?",
            "Ya está el cartel de conciertos",
        ),
        NEGATIVE: (
            "El concierto empezó con una hora de retraso",
            "No se oía nada en la última fila",
        ),
        IRONIC: ("Muy puntual el concierto, como los relojes de la casa",),
    },
    "visita": {
        POSITIVE: (
            "La sala de los relojes de arena nos encantó",
            "La guía contó la historia como nadie",
            "Fuimos sin ganas y nos quedamos toda la tarde",
        ),
        NEUTRAL: (
            "¿Abren los lunes festivos?",
            "¿Hay visita de noche para familias?",
            "¿Cuánto dura el recorrido?",
        ),
        NEGATIVE: ("La mitad de los carteles no se leen", "No hay dónde dejar el carrito"),
        IRONIC: ("Perfecto el museo, lástima que no se vea nada",),
    },
    "comida": {
        POSITIVE: (
            "El arroz del martes, para volver",
            "Repetimos postre sin ninguna culpa",
            "Cocina de siempre y bien hecha",
        ),
        NEUTRAL: ("¿Tienen carta sin gluten?", "Han cambiado el menú del día"),
        NEGATIVE: ("El plato llegó frío", "Las raciones son cada vez más pequeñas"),
        IRONIC: ("La sopa, fresquita, ideal para agosto",),
    },
}
TAILS = {
    POSITIVE: (".", ". Se agradece.", ". Así sí.", ". Gracias."),
    NEUTRAL: ("", "", "", ""),
    NEGATIVE: (".", ". Así no.", ". Todos los años igual.", ". Una pena."),
    IRONIC: (".", ".", ". De verdad.", ". Sigan así."),
}
OWN_TEXTS = {
    "fiestas": "Ya está el programa de fiestas. Nos vemos en la plaza.",
    "tasas": "Se abre el plazo de las tasas. Toda la información, en la web.",
    "obras": "Aviso de obras: consulta los cortes de esta semana.",
    "atencion": "Nuevo horario de atención a partir del lunes.",
    "averias": "Trabajamos para resolver la avería de la zona.",
    "precios": "Consulta las ofertas de la semana.",
    "conciertos": "Vuelven los conciertos de verano al patio.",
    "visita": "Este domingo, visita guiada.",
    "comida": "Hoy, menú de temporada.",
}
CHEERFUL = ("fiestas", "conciertos", "comida")

COLUMNS = (
    Column("id_mencion", "str", "Identificador de la fila, por orden de fecha."),
    Column(
        "organizacion",
        "str",
        "De quién se habla: el `id_organizacion` de `organizaciones`.",
        allowed=tuple(TALKS),
        refers="organizaciones.id_organizacion",
    ),
    Column("fecha", "date", "Día en que se publicó."),
    Column("fuente", "str", "Dónde se publicó.", allowed=tuple(SOURCES)),
    Column("texto", "str", "Lo que dice."),
    Column(
        "tema",
        "str",
        "De qué habla, según quien la leyó.",
        allowed=tuple(dict.fromkeys(topic for talk in TALKS.values() for topic in talk.topics)),
    ),
    Column(
        "motivo",
        "str",
        "En una queja sobre tasas, de qué se queja. Vacío en lo demás.",
        allowed=tuple(CAUSES),
        missing=True,
    ),
    Column("alcance", "int", "Personas que la vieron, según el panel.", unit="personas"),
    Column("propia", "bool", "Si la publicó la propia organización."),
    Column(
        "es_reenvio", "bool", "Si alguien comparte lo que escribió otra persona, sin añadir nada."
    ),
    Column(
        "ironica",
        "bool",
        "Si dice lo contrario de lo que parece. Lo sabemos porque la ciudad es inventada.",
    ),
    Column("etiqueta_humana", "str", "Lo que puso una persona al leerla.", allowed=LABELS),
    Column("etiqueta_modelo", "str", "Lo que puso un programa.", allowed=LABELS),
)


def generate(rng: np.random.Generator, organizaciones: pd.DataFrame) -> pd.DataFrame:
    """Return two years of mentions in order of date.

    Args:
        rng: the random stream of this set.
        organizaciones: the organisations, whose messages and reach per piece are kept.
    """
    import pandas as pd

    targets = organizaciones.set_index("id_organizacion")
    frames = []
    for name, talk in TALKS.items():
        by_others = _by_others(rng, name, talk, int(targets.at[name, "mensajes_semana"]))
        frames += [
            by_others,
            _shared(rng, by_others, talk),
            _own(rng, name, talk, int(targets.at[name, "alcance_por_pieza"])),
        ]
    frame = pd.concat(frames, ignore_index=True)
    frame = frame.sort_values(["fecha", "organizacion", "texto"], kind="stable")
    frame["id_mencion"] = [f"N{number:04d}" for number in range(1, len(frame) + 1)]
    return frame


def _weeks() -> tuple[np.ndarray, np.ndarray]:
    """Return the Monday of each week and how many of its days are in the data."""
    days = np.arange(np.datetime64(START), np.datetime64(REFERENCE_DATE) + 1)
    # 1970-01-01 was a Thursday.
    mondays = days - (days.astype("int64") + 3) % 7
    return np.unique(mondays, return_counts=True)


def _by_others(rng: np.random.Generator, name: str, talk: Talk, messages: int) -> pd.DataFrame:
    import pandas as pd

    mondays, lengths = _weeks()
    tenths = 10 * messages / MESSAGES_PER_MENTION if name == COUNCIL else talk.a_week
    is_fee = np.isin(mondays, FEE_WEEKS) & (name == COUNCIL)
    weights = lengths * draws.factor(draws.normal(rng, len(mondays)), 0.12)
    counts = np.zeros(len(mondays), dtype="int64")
    normal = ~is_fee
    total = round(round(tenths * int(lengths[normal].sum()) / 70, 3))
    counts[normal] = draws.apportion(weights[normal], total)
    counts[is_fee] = round(round(FEE_TIMES * tenths / 10, 3))

    counts = counts.astype(np.intp)  # 32 bits in a browser, and `repeat` takes no more
    monday, length = np.repeat(mondays, counts), np.repeat(lengths, counts)
    # The first week starts late, the last one ends early.
    offset = (rng.random(len(monday)) * length).astype("int64")
    first = np.maximum(monday, np.datetime64(START))
    dates = first + offset
    if name == COUNCIL:
        dates = _evened_junes(dates, np.repeat(is_fee, counts))
    topics = _topics(rng, name, talk, dates, np.repeat(is_fee, counts))
    labels = _labels(rng, name, topics, dates)
    ironic = _irony(rng, topics, labels)
    causes = np.full(len(dates), None, dtype=object)
    complaints = np.flatnonzero((topics == FEES) & (labels == NEGATIVE))
    causes[complaints] = _exact(rng, len(complaints), CAUSES)
    return pd.DataFrame(
        {
            "organizacion": np.full(len(dates), name, dtype=object),
            "fecha": dates,
            "fuente": _sources(rng, labels),
            "texto": _texts(rng, name, topics, labels, ironic, causes),
            "tema": topics,
            "motivo": causes,
            "alcance": _reach(rng, len(dates), talk.reach),
            "propia": False,
            "es_reenvio": False,
            "ironica": ironic,
            "etiqueta_humana": labels,
            "etiqueta_modelo": _model(rng, labels, ironic),
        }
    )


def _evened_junes(dates: np.ndarray, is_fee: np.ndarray) -> np.ndarray:
    """Return the dates with as many in one June as in the other: some move by 52 weeks.

    If the difference is odd, one more goes from the fuller June to the July that follows it.
    """
    here = [dates.astype("datetime64[M]") == np.datetime64(june) for june in JUNES]
    more = int(here[1].sum() > here[0].sum())
    extra = int(abs(here[1].sum() - here[0].sum()))
    # Neither those of the week of the fees nor those of a week that is not in both Junes.
    day = (dates - dates.astype("datetime64[M]")).astype("int64") + 1
    free = np.flatnonzero(here[more] & ~is_fee & (day > 1) & (day < 29))
    moved = dates.copy()
    across = free[np.arange(extra // 2) * len(free) // max(extra // 2, 1)]
    moved[across] += YEAR if more == 0 else -YEAR
    if extra % 2:
        last = np.setdiff1d(free, across)[-1]
        moved[last] += 4 * WEEK
    return moved


def _sources(rng: np.random.Generator, labels: np.ndarray) -> np.ndarray:
    """Return where each was published; the press tells, it neither praises nor complains."""
    sources = draws.pick(rng, len(labels), SOURCES)
    sources[(sources == "prensa") & (labels != NEUTRAL)] = "foro"
    return sources


def _exact(rng: np.random.Generator, n: int, parts: dict) -> np.ndarray:
    """Return `n` keys of `parts` in proportion to their values, in any order."""
    shares = draws.apportion(np.array(list(parts.values()), dtype="float64"), n)
    keys = np.repeat(np.array(list(parts), dtype=object), shares.astype(np.intp))
    return keys[rng.permutation(n)]


def _topics(
    rng: np.random.Generator, name: str, talk: Talk, dates: np.ndarray, is_fee: np.ndarray
) -> np.ndarray:
    month = dates.astype("datetime64[M]").astype("int64") % 12 + 1
    day = (dates - dates.astype("datetime64[M]")).astype("int64") + 1
    topics = np.empty(len(dates), dtype=object)
    council = name == COUNCIL
    seasons = [
        (is_fee, FEE_TOPICS),
        ((month == 6) & ~is_fee & council, JUNE_TOPICS),
        ((month == 9) & (day <= 15) & council, FIESTA_TOPICS),
        ((month == 9) & (day > 15) & council, AFTERWARDS_TOPICS),
        ((month == 8) & council, AUGUST_TOPICS),
    ]
    rest = ~np.any([where for where, _ in seasons], axis=0)
    for where, odds in [*seasons, (rest, talk.topics)]:
        topics[where] = _exact(rng, int(where.sum()), odds)
    if name == "museo":
        # Concerts are of the summer; in the other months, visits.
        topics[(topics == "conciertos") & ~np.isin(month, (5, 6, 7, 8))] = "visita"
    return topics


def _labels(
    rng: np.random.Generator, name: str, topics: np.ndarray, dates: np.ndarray
) -> np.ndarray:
    labels = np.empty(len(topics), dtype=object)
    for topic in dict.fromkeys(topics.tolist()):
        here = topics == topic
        positive, neutral = TEMPER[name, topic]
        odds = {POSITIVE: positive, NEUTRAL: neutral, NEGATIVE: 100 - positive - neutral}
        labels[here] = _exact(rng, int(here.sum()), odds)
    if name == COUNCIL:
        _june_and_july(rng, topics, labels, dates)
    return labels


def _june_and_july(
    rng: np.random.Generator, topics: np.ndarray, labels: np.ndarray, dates: np.ndarray
) -> None:
    """Give both Junes and Julys their complaints: one more or one less the second June.

    Both Junes have as many mentions and as many praises.
    """
    step = 1 if rng.random() < 0.5 else -1
    for month in (*JUNES, "2025-07", "2026-07"):
        here = np.flatnonzero(dates.astype("datetime64[M]") == np.datetime64(month))
        share = JUNE_COMPLAINTS if month in JUNES else JULY_COMPLAINTS
        complaints = (share * len(here) + 50) // 100
        praises = (PRAISES * (len(here) - complaints) + 50) // 100
        if month == JUNES[1]:
            complaints += step
        # The fees complain first, not all of them.
        score = rng.random(len(here)) + 0.6 * (topics[here] == FEES)
        order = here[np.argsort(-score, kind="stable")]
        labels[order[:complaints]] = NEGATIVE
        rest = order[complaints:]
        labels[rest] = _exact(rng, len(rest), {POSITIVE: praises, NEUTRAL: len(rest) - praises})


def _irony(rng: np.random.Generator, topics: np.ndarray, labels: np.ndarray) -> np.ndarray:
    ironic = np.zeros(len(topics), dtype=bool)
    for topic in dict.fromkeys(topics.tolist()):
        complaints = np.flatnonzero((topics == topic) & (labels == NEGATIVE))
        share = IRONY.get(topic, OTHER_IRONY)
        n = (len(complaints) * share + 50) // 100
        ironic[complaints[rng.permutation(len(complaints))[:n]]] = True
    return ironic


def _texts(
    rng: np.random.Generator,
    name: str,
    topics: np.ndarray,
    labels: np.ndarray,
    ironic: np.ndarray,
    causes: np.ndarray,
) -> np.ndarray:
    which, tail = rng.integers(0, 60, len(topics)), rng.integers(0, 4, len(topics))
    texts = []
    for row, (topic, label) in enumerate(zip(topics.tolist(), labels.tolist(), strict=True)):
        tone = IRONIC if ironic[row] else label
        own = TEXTS.get(f"{name}/{topic}") or TEXTS[topic]
        choices = TEXTS[f"{topic}/{causes[row]}"][tone] if causes[row] else own[tone]
        text = choices[which[row] % len(choices)]
        texts.append(text if text.endswith("?") else text + (TAILS[tone][tail[row]] or "."))
    return np.array(texts, dtype=object)


def _reach(rng: np.random.Generator, n: int, mean: int) -> np.ndarray:
    """Return whole numbers from 1 with a long tail, whose mean is `mean`."""
    return 1 + draws.apportion(draws.factor(draws.normal(rng, n), 0.7), (mean - 1) * n)


def _model(rng: np.random.Generator, labels: np.ndarray, ironic: np.ndarray) -> np.ndarray:
    model = labels.copy()
    model[ironic] = draws.pick(rng, int(ironic.sum()), MODEL_ON_IRONY)
    fails = ~ironic & (rng.random(len(labels)) < MODEL_FAILS)
    sure, unsure = fails & (labels != NEUTRAL), fails & (labels == NEUTRAL)
    model[sure] = NEUTRAL
    model[unsure] = draws.pick(rng, int(unsure.sum()), {POSITIVE: 0.5, NEGATIVE: 0.5})
    return model


def _shared(rng: np.random.Generator, by_others: pd.DataFrame, talk: Talk) -> pd.DataFrame:
    n = (len(by_others) * talk.shared + 50) // 100
    shared = by_others.iloc[np.sort(rng.permutation(len(by_others))[:n])].copy()
    later = shared["fecha"].to_numpy().astype("datetime64[D]") + rng.integers(0, 3, n)
    shared["fecha"] = np.minimum(later, np.datetime64(REFERENCE_DATE))
    shared["fuente"] = "red"
    shared["alcance"] = _reach(rng, n, talk.reach)
    shared["es_reenvio"] = True
    return shared


def _own(rng: np.random.Generator, name: str, talk: Talk, reach: int) -> pd.DataFrame:
    import pandas as pd

    days = (REFERENCE_DATE - START).days + 1
    n = (talk.own * days + 35) // 70
    dates = np.datetime64(START) + np.sort(rng.integers(0, days, n))
    topics = _topics(rng, name, talk, dates, np.zeros(n, dtype=bool))
    labels = np.where(np.isin(topics, CHEERFUL), POSITIVE, NEUTRAL).astype(object)
    return pd.DataFrame(
        {
            "organizacion": np.full(n, name, dtype=object),
            "fecha": dates,
            "fuente": np.full(n, "red", dtype=object),
            "texto": np.array([OWN_TEXTS[topic] for topic in topics.tolist()], dtype=object),
            "tema": topics,
            "motivo": np.full(n, None, dtype=object),
            "alcance": _reach(rng, n, reach),
            "propia": True,
            "es_reenvio": False,
            "ironica": False,
            "etiqueta_humana": labels,
            "etiqueta_modelo": _model(rng, labels, np.zeros(n, dtype=bool)),
        }
    )
