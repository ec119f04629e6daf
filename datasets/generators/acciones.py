"""¿Qué cuestan las redes de un restaurante en un año?

Doce filas: todo lo que Mesa Catorce hizo en redes y alrededor, de noviembre de 2025 a octubre de
2026. Cada una dice qué se pagó en herramientas, anuncios y regalos, y cuántas horas llevó.

**Cómo se hizo.** Son datos sintéticos. Los parámetros verdaderos:

- **Lo que sale de `campanas`.** Anuncios, avisos a la lista y vídeo: su gasto, sus regalos y sus
  horas son los de las campañas de ese año. Al aviso a la lista se le suman 15 horas de apuntar
  permisos en la sala.
- **Las horas.** Suman 364 en todas las ediciones: siete por semana, como en `organizaciones`. Las
  de contestar salen de 38 mensajes por semana, de los que contesta 71 de cada 100, y de cinco
  minutos cada uno. Publicar y editar se reparten el resto: lo que gana una lo pierde la otra, hasta
  seis horas.
- **Las herramientas.** Dominio y alojamiento de la web, programa de avisos y programa de edición.
  Cambian hasta un 6 % de una edición a otra. Las demás acciones no pagan ninguna.
- **El tipo.** Lo pusimos nosotros con una pregunta: qué queda si mañana cierra la red o se deja de
  pagar. Las publicaciones y los mensajes van con lo compartido.

**Defectos puestos a propósito.** Las horas son de agenda, redondeadas: nadie las cronometró. No
está lo que costaron las webs de antes, ni el teléfono, ni la luz. No hay ventas por acción: casi
nadie pregunta por cuál llegó la gente.

**Qué no debes concluir.** Que las horas se puedan ahorrar sin perder nada. Que tu casa reparta sus
costes así. Que lo compartido sea mejor o peor por llevarse más horas.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from datasets.generators.campanas import ADVERT, LIST, PIECE, RESTAURANT
from datasets.schema import Column

if TYPE_CHECKING:
    import numpy as np
    import pandas as pd

PAID, EARNED, SHARED, OWNED = TYPES = ("pagado", "ganado", "compartido", "propio")
FIRST_DAY = "2025-11-01"
# Seven hours a week: what the ledger gives the restaurant.
HOURS = 7 * 52
CONSENT_HOURS = 15
# Licences of a year, and by how many per cent they vary.
LICENCES = {"avisos": 96, "web": 118, "editar": 84}
VARY = 6
# What the dinner of whoever filmed it cost, at most and at least.
DINNER = (42, 52)
# Hours that are ours; publishing and editing share what is left.
HOURS_OF = {
    "creador": 4,
    "web": 14,
    "mensajes": 117,
    "panaderia": 5,
    "prensa": 6,
    "resenas": 18,
    "numeros": 10,
}
PUBLISHING, MOVED = 78, 6

ACTIONS = (
    ("anuncios", "anuncios en la red, sorteo incluido", PAID),
    ("creador", "cena a cambio de un vídeo", PAID),
    ("panaderia", "cartel a medias con la panadería", EARNED),
    ("prensa", "atender a la prensa comarcal", EARNED),
    ("resenas", "leer y agradecer reseñas", EARNED),
    ("publicar", "publicaciones de cada semana", SHARED),
    ("video", "vídeo de la cocina", SHARED),
    ("mensajes", "contestar mensajes y comentarios", SHARED),
    ("avisos", "avisos a la lista de contactos", OWNED),
    ("web", "web con reserva", OWNED),
    ("editar", "editar y guardar fotos", OWNED),
    ("numeros", "mirar números y decidir", OWNED),
)

COLUMNS = (
    Column("id_accion", "str", "Identificador corto."),
    Column("accion", "str", "Qué se hizo."),
    Column("tipo", "str", "De quién depende que siga ahí: ver la ficha.", allowed=TYPES),
    Column("licencia", "float", "Herramientas: programas, dominio y alojamiento.", unit="€ al año"),
    Column("pauta", "float", "Anuncios pagados.", unit="€ al año"),
    Column("regalo", "float", "Premios, postres y cenas, a precio de coste.", unit="€ al año"),
    Column("horas", "float", "Trabajo de la casa, sin pagar aparte.", unit="horas al año"),
)


def generate(rng: np.random.Generator, campanas: pd.DataFrame) -> pd.DataFrame:
    """Return the twelve actions.

    Args:
        rng: the random stream of this set.
        campanas: the campaigns of the same edition.
    """
    import pandas as pd

    own = campanas[(campanas["organizacion"] == RESTAURANT) & (campanas["inicio"] >= FIRST_DAY)]
    by_channel = own.groupby("canal")[["gasto", "regalo", "horas"]].sum()
    campaigns = {"anuncios": ADVERT, "avisos": LIST, "video": PIECE}
    licences = {
        key: (value * int(rng.integers(100 - VARY, 101 + VARY)) + 50) // 100
        for key, value in LICENCES.items()
    }
    hours: dict[str, float] = dict(HOURS_OF)
    for key, used in campaigns.items():
        hours[key] = float(by_channel.at[used, "horas"])
    hours["avisos"] += CONSENT_HOURS
    hours["publicar"] = PUBLISHING + int(rng.integers(-MOVED, MOVED + 1))
    hours["editar"] = HOURS - sum(hours.values())
    dinner = int(rng.integers(DINNER[0], DINNER[1] + 1))
    rows: list[dict[str, Any]] = []
    for key, action, kind in ACTIONS:
        channel = campaigns.get(key)
        gift = float(by_channel.at[channel, "regalo"]) if channel else 0.0
        rows.append(
            {
                "id_accion": key,
                "accion": action,
                "tipo": kind,
                "licencia": float(licences.get(key, 0)),
                "pauta": float(by_channel.at[channel, "gasto"]) if channel else 0.0,
                "regalo": float(dinner) if key == "creador" else gift,
                "horas": float(hours[key]),
            }
        )
    return pd.DataFrame(rows)
