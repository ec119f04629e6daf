"""Simulators: a lesson's small model with sliders, for notebooks.

One module a simulator. It holds the model as plain functions, which the page's figure or exercise
uses too, and `widget()`, which puts sliders over it.
"""

from __future__ import annotations

import difflib
import pkgutil
from importlib import import_module
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from ipywidgets import Widget


def simulador(nombre: str) -> Widget:
    """El simulador de ese nombre, con sus barras.

    Args:
        nombre: Como "eco" o "capacidad".

    Raises:
        LookupError: No hay ninguno que se llame así; el error dice cuáles hay.
    """
    names = sorted(module.name for module in pkgutil.iter_modules(__path__))
    if nombre not in names:
        near = difflib.get_close_matches(str(nombre), names, n=1)
        guess = f"¿Querías «{near[0]}»?" if near else f"Hay: {', '.join(names)}."
        raise LookupError(f"No hay ningún simulador llamado «{nombre}». {guess}")
    return import_module(f"{__name__}.{nombre}").widget()
