"""The echo: what a publication still does in the weeks that follow it (adstock).

One model for the generator of `meses`, the exercises, the page's figure and the simulator, so that
all of them agree. Its functions are named in Spanish because learners meet them in the notebooks.
Standard library only.

Each week a part `retencion` of the echo is left, and what is published that week is added:
``eco[t] = publicado[t] + retencion * eco[t - 1]``.
"""

from __future__ import annotations

import math
from collections.abc import Sequence

# `nivel`, for Vega and for Python alike. The names are those of a figure's parameters and fields.
NIVEL = (
    "1 - (1 - pow(retencion, min(max(semana, 0), silencio)))"
    " * pow(retencion, max(semana - silencio, 0))"
)


def eco(publicadas: Sequence[float], retencion: float, inicial: float = 0.0) -> list[float]:
    """Return the echo at the end of each week.

    Args:
        publicadas: pieces published, week by week.
        retencion: the part of the echo left after a week, from 0 to 1.
        inicial: the echo before the first week.
    """
    ecos = []
    for piezas in publicadas:
        inicial = piezas + retencion * inicial
        ecos.append(inicial)
    return ecos


def eco_sostenido(por_semana: float, retencion: float) -> float:
    """Return the echo of somebody who has always published `por_semana` pieces a week.

    Args:
        por_semana: pieces a week.
        retencion: the part of the echo left after a week, below 1.
    """
    return por_semana / (1 - retencion)


def calendario(por_semana: float, silencio: int, despues: int) -> list[float]:
    """Return the pieces of each week: a silence first, and then the rhythm of always.

    Args:
        por_semana: pieces a week outside the silence.
        silencio: weeks without publishing.
        despues: weeks after the silence.
    """
    return [0.0] * silencio + [float(por_semana)] * despues


def nivel(semana: float, silencio: float, retencion: float) -> float:
    """Return the part of the usual echo, from 0 to 1, in a week of a silence or after it.

    It is `eco` over `calendario`, divided by `eco_sostenido`, without going week by week.

    Args:
        semana: weeks since the silence began; negative before it.
        silencio: weeks without publishing.
        retencion: the part of the echo left after a week.
    """
    callada = min(max(semana, 0), silencio)
    de_vuelta = max(semana - silencio, 0)
    return 1 - (1 - retencion**callada) * retencion**de_vuelta


def semanas_hasta_la_mitad(retencion: float) -> float:
    """Return how many silent weeks halve the echo.

    Args:
        retencion: the part of the echo left after a week, between 0 and 1.
    """
    return math.log(0.5) / math.log(retencion)


def retencion_de(semanas: float) -> float:
    """Return the part left after a week, of an echo that takes `semanas` to halve."""
    return 0.5 ** (1 / semanas)
