"""Placeholders in what learners read: `{activos}`, `{tasa:1}`."""

import re
from collections.abc import Mapping

from exercises.engine.numbers import format_number

PLACEHOLDER = re.compile(r"\{([a-z_][a-z0-9_]*)(?::([0-4]))?\}")


def fill(text: str, values: Mapping[str, object]) -> str:
    """Put values in their places, written in Spanish; names not in `values` stay as they are."""

    def written(found: re.Match) -> str:
        name, decimals = found.groups()
        if name not in values:
            return found.group()
        return format_number(values[name], int(decimals) if decimals else None)

    return PLACEHOLDER.sub(written, text)


def placeholders(text: str) -> set[str]:
    """The names a text still waits for."""
    return {name for name, _ in PLACEHOLDER.findall(text)}
