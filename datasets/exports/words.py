"""Turns of phrase that the notes share."""

from __future__ import annotations

from collections.abc import Iterable


def counted(n: int, one: str, several: str) -> str:
    """A count with its noun: «1 fila», «3 filas»."""
    return f"{n} {one if n == 1 else several}"


def listed_rows(numbers: Iterable[int]) -> str:
    """The first three rows, by number: «filas 4, 5, 6 y 2 más»."""
    ordered = sorted(numbers)
    shown = ", ".join(map(str, ordered[:3]))
    more = f" y {len(ordered) - 3} más" if len(ordered) > 3 else ""
    return f"{'fila' if len(ordered) == 1 else 'filas'} {shown}{more}"
