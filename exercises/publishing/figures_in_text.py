"""Finds figures of the data that somebody typed, in texts of exercises and of pages."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from functools import cache

from exercises.engine.numbers import format_number

#: Shorter figures are typed for a thousand other reasons.
SIGNIFICANT = 3

_SPACES = "\u00a0\u202f\u2009 "
_NUMBER = re.compile(
    rf"(?<![\w,.])[0-9]{{1,3}}(?:[{_SPACES}.][0-9]{{3}})+(?:,[0-9]+)?(?![\w])"
    r"|(?<![\w,.])[0-9]+(?:,[0-9]+)?(?![\w])"
)
# What is no prose: code, roles, placeholders, addresses, formulas.
_NOT_PROSE = re.compile(r"`+[^`]*`+|\{[^{}]*\}|\]\([^)]*\)|https?://\S+|\$[^$]*\$")


def typed_figures(text: str, figures: Mapping[str, float]) -> Iterator[tuple[str, str]]:
    """Find the figures that a text has as digits.

    Args:
        text: Markdown.
        figures: Numbers of the data, by name.

    Yields:
        What was typed, and the name of the figure it equals.
    """
    typed_numbers = list(_NUMBER.finditer(_NOT_PROSE.sub(" ", text)))
    if not typed_numbers:
        return
    written = {form: name for name, value in figures.items() for form in forms(value)}
    for found in typed_numbers:
        typed = re.sub(rf"[{_SPACES}.]", "", found.group())
        if typed in written:
            yield found.group(), written[typed]


@cache
def forms(value: float) -> frozenset[str]:
    """Return the ways in which somebody would type a number, without separators of thousands.

    Args:
        value: The number; its sign does not matter.

    Returns:
        Texts with at least three significant digits.
    """
    decimals = [0] if value == int(value) else [1, 2]
    if abs(value) >= 1000:
        decimals.append(0)
    written = {re.sub(rf"[{_SPACES}]", "", format_number(abs(value), d)) for d in decimals}
    return frozenset(form for form in written if significant_digits(form) >= SIGNIFICANT)


def significant_digits(written: str) -> int:
    """Count the digits of a number from the first that is no zero."""
    return len(written.replace(",", "").lstrip("0"))
