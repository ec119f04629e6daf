"""Named values of exercises, for sentences: no figure of the data is typed in prose."""

from __future__ import annotations

import re

from exercises.engine.numbers import format_number
from exercises.engine.registry import BrokenExercise, Registry, UnknownExercise

_CIFRA = re.compile(r"(?P<exercise>[a-z0-9-]+)\.(?P<value>[a-z_][a-z0-9_]*)(?::(?P<decimals>\d))?")


class UnknownValueError(ValueError):
    """A page asks for a value that no exercise gives; the message is for its author."""


def cifra(registry: Registry, edition: str, target: str) -> str:
    """Write a named value of an exercise.

    Args:
        registry: The exercises.
        edition: The edition whose data the value comes from.
        target: ``exercise.value`` or ``exercise.value:decimals``.

    Returns:
        The value, written the Spanish way.

    Raises:
        UnknownValueError: No exercise gives that value.
    """
    found = _CIFRA.fullmatch(target.strip())
    if not found:
        raise UnknownValueError(f"{target!r}: se escribe ejercicio.valor o ejercicio.valor:1")
    try:
        exercise = registry.get(found["exercise"])
    except (BrokenExercise, UnknownExercise) as error:
        raise UnknownValueError(str(error)) from error
    values = exercise.known_values(edition)
    if found["value"] not in values:
        known = ", ".join(sorted(values)) or "ninguno"
        raise UnknownValueError(f"{exercise.id} no da el valor «{found['value']}»; da: {known}")
    decimals = int(found["decimals"]) if found["decimals"] else None
    return format_number(values[found["value"]], decimals)
