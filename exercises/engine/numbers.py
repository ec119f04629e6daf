"""Numbers and sums the way people write them in Spanish, and how we write them back.

`numbers.js` in the component mirrors this module function by function.
"""

import math
import re
from dataclasses import dataclass
from decimal import ROUND_HALF_UP, Decimal
from numbers import Real

MAX_LENGTH = 120  # characters of a sum; bounds the parser's recursion
MAX_VALUE = 1e15  # beyond it a float no longer holds units, and nobody meant it

NARROW_SPACE = "\u202f"
MINUS = "\u2212"

_SPACES = re.compile("[\u00a0\u202f\u2009\t\n\r]")
_SYMBOLS = str.maketrans("−–×·xX÷:", "--****//")
_FOLDED = str.maketrans("ÁÉÍÓÚÜÑáéíóúüñ", "aeiouunaeiouun")
_NUMBER = re.compile(r"[0-9]+(?:[ .,][0-9]+)*|[.,][0-9]+")
_UNIT_AFTER = re.compile(r"^(.*[0-9)]) *([^0-9()+*/.,\- ][^0-9()+*/.,\-]*)$")
_PER_HUNDRED = "de cada 100"
_ABOUT = re.compile(r"^(?:[=€~≈]|(?:[Uu]n[ao]s|[Cc]asi)(?= )) *")
_WORDS = re.compile(r"[a-z ]{3,}")
# As phones write large numbers: «12,5 mil», «12.5K», «1,2 M».
_SCALES = {"mil": 1e3, "k": 1e3, "m": 1e6, "millon": 1e6, "millones": 1e6}
_PERCENT = ("%", "por ciento", "porciento", _PER_HUNDRED)
_EURO = ("€", "eur", "euro", "euros")
_READINGS = tuple(
    (thousands, decimal, re.compile(pattern))
    for thousands, decimal, pattern in (
        ("", ",", r"[0-9]*(?:,[0-9]+)?"),
        ("", ".", r"[0-9]*(?:\.[0-9]+)?"),
        (".", ",", r"[1-9][0-9]{0,2}(?:\.[0-9]{3})+(?:,[0-9]+)?"),
        (" ", ",", r"[1-9][0-9]{0,2}(?: [0-9]{3})+(?:,[0-9]+)?"),
        (" ", ".", r"[1-9][0-9]{0,2}(?: [0-9]{3})+(?:\.[0-9]+)?"),
        (",", ".", r"[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\.[0-9]+)?"),
    )
)


@dataclass(frozen=True)
class Reading:
    """What a text says as a number.

    Attributes:
        value: The number, finite and at most 1e15 in size; None if it could not be read.
        problem: None, or why not: `empty`, `ambiguous`, `unreadable`, `zero`, `large`, `unit`.
        candidates: The two values an ambiguous text may mean.
        is_sum: Whether there was something to work out.
    """

    value: float | None = None
    problem: str | None = None
    candidates: tuple[float, ...] = ()
    is_sum: bool = False


class _Unreadable(Exception):
    def __init__(self, problem: str, candidates: tuple[float, ...] = ()):
        super().__init__(problem)
        self.reading = Reading(problem=problem, candidates=candidates)


def fold(text: str) -> str:
    """Lower case without accents, for comparing words; only the letters Spanish uses."""
    lowered = "".join(chr(ord(c) + 32) if "A" <= c <= "Z" else c for c in text)
    return lowered.translate(_FOLDED)


def read_number(answer: object, unit: str = "") -> Reading:
    """Read a number or a sum (`611/5990*100`), with or without its unit.

    Args:
        answer: What was typed, or a number.
        unit: The unit that was asked for; another known unit is reported as a problem.
    """
    if isinstance(answer, bool) or not isinstance(answer, (str, Real)):
        return Reading(problem="empty" if answer is None else "unreadable")
    if isinstance(answer, Real):
        try:
            return _bounded(float(answer), is_sum=False)
        except (OverflowError, ValueError):
            return Reading(problem="large")
    text = _SPACES.sub(" ", answer).strip(" ")
    if not text:
        return Reading(problem="empty")
    if len(text) > MAX_LENGTH:
        return Reading(problem="unreadable")
    try:
        amount, scale = _without_unit(_ABOUT.sub("", text), unit)
        tokens = _tokens(amount)
        value, rest = _sum(tokens, 0)
        is_sum = sum(isinstance(token, float) for token in tokens) > 1
        if rest != len(tokens) or (is_sum and scale != 1):
            raise _Unreadable("unreadable")
    except _Unreadable as stop:
        return stop.reading
    return _bounded(value * scale, is_sum)


def _bounded(value: float, is_sum: bool) -> Reading:
    if math.isnan(value):
        return Reading(problem="unreadable")
    if abs(value) > MAX_VALUE:
        return Reading(problem="large")
    return Reading(value=value + 0.0, is_sum=is_sum)


def _without_unit(text: str, unit: str) -> tuple[str, float]:
    """The amount without its unit, and the scale it is written in (`mil`, `K`, `M`)."""
    found = _UNIT_AFTER.match(text)
    if not found:
        return _without_numbered_unit(text, unit), 1.0
    written, wanted = fold(found.group(2)).rstrip(" "), fold(unit)
    first, _, rest = written.partition(" ")
    scaled = first in _SCALES and first != wanted
    _accept_unit(rest if scaled else written, wanted)
    return found.group(1), _SCALES[first] if scaled else 1.0


def _accept_unit(written: str, wanted: str) -> None:
    """Accept the unit that was asked for, none, or a word that says what is counted."""
    for family in (_PERCENT, _EURO):
        if written in family:
            if not wanted or any((wanted + " ").startswith(name + " ") for name in family):
                return
            raise _Unreadable("unit")
    spellings = ("", wanted, wanted + "s", wanted + "es", wanted.removesuffix("s"))
    if written in spellings:
        return
    if not _WORDS.fullmatch(written) or written.partition(" ")[0] in _SCALES:
        raise _Unreadable("unreadable")


def _without_numbered_unit(text: str, unit: str) -> str:
    """Drop "de cada 100", which ends in a digit: the pattern cannot see it."""
    folded, wanted = fold(text), fold(unit)
    if wanted and folded.endswith(" " + wanted):
        return text[: -len(unit)].rstrip(" ")
    if not folded.endswith(" " + _PER_HUNDRED):
        return text
    if wanted and wanted not in _PERCENT and not wanted.endswith(" " + _PER_HUNDRED):
        raise _Unreadable("unit")
    return text[: -len(_PER_HUNDRED)].rstrip(" ")


def _tokens(text: str) -> list[float | str]:
    tokens: list[float | str] = []
    text = text.translate(_SYMBOLS)
    position = 0
    while position < len(text):
        number = _NUMBER.match(text, position)
        if number:
            tokens.append(_amount(number.group()))
            position = number.end()
        elif text[position] in "+-*/()":
            tokens.append(text[position])
            position += 1
        elif text[position] == " ":
            position += 1
        else:
            raise _Unreadable("unreadable")
    return tokens


def _amount(written: str) -> float:
    """The value of one number, refusing what can be read in two ways (`1.234`)."""
    values: list[float] = []
    for thousands, decimal, shape in _READINGS:
        if shape.fullmatch(written):
            plain = written.replace(thousands, "") if thousands else written
            value = float(plain.replace(decimal, "."))
            if value not in values:
                values.append(value)
    if not values:
        raise _Unreadable("unreadable")
    if len(values) > 1:
        raise _Unreadable("ambiguous", tuple(sorted(values, reverse=True)))
    return values[0]


def _sum(tokens: list[float | str], at: int) -> tuple[float, int]:
    value, at = _product(tokens, at)
    while at < len(tokens) and tokens[at] in ("+", "-"):
        sign = tokens[at]
        term, at = _product(tokens, at + 1)
        value = value + term if sign == "+" else value - term
    return value, at


def _product(tokens: list[float | str], at: int) -> tuple[float, int]:
    value, at = _factor(tokens, at)
    while at < len(tokens) and tokens[at] in ("*", "/"):
        operator = tokens[at]
        factor, at = _factor(tokens, at + 1)
        if operator == "/" and factor == 0:
            raise _Unreadable("zero")
        value = value * factor if operator == "*" else value / factor
    return value, at


def _factor(tokens: list[float | str], at: int) -> tuple[float, int]:
    if at >= len(tokens):
        raise _Unreadable("unreadable")
    token = tokens[at]
    if isinstance(token, float):
        return token, at + 1
    if token in ("+", "-"):
        value, at = _factor(tokens, at + 1)
        return (value if token == "+" else -value), at
    if token == "(":
        value, at = _sum(tokens, at + 1)
        if at < len(tokens) and tokens[at] == ")":
            return value, at + 1
    raise _Unreadable("unreadable")


def format_number(value: object, decimals: int | None = None) -> str:
    """Write a number in Spanish: `38,2`, `5990`, `12 400`, `−3,1`.

    Args:
        value: A number; a string comes back as it is; None, NaN and what is too large as a dash.
        decimals: How many; by default none for whole numbers and one for the rest.
    """
    if isinstance(value, str):
        return value
    if value is None or not abs(number := float(value)) <= MAX_VALUE:  # type: ignore[arg-type]
        return "—"
    if decimals is None:
        decimals = 0 if abs(number - float(_half_up(number, 0))) < 1e-9 else 1
    rounded = _half_up(number, decimals)
    whole, _, fraction = f"{abs(rounded):.{decimals}f}".partition(".")
    if len(whole) >= 5:
        whole = f"{int(whole):,}".replace(",", NARROW_SPACE)
    sign = MINUS if rounded < 0 else ""
    return sign + whole + ("," + fraction if fraction else "")


def format_typed(value: float) -> str:
    """Write back a number that somebody typed or worked out: at most four decimals."""
    text = format_number(value, 4)
    return text.rstrip("0").removesuffix(",")


def within(value: float, target: float, tolerance: float) -> bool:
    """Whether two numbers are equal up to a tolerance and what floats lose."""
    return abs(value - target) <= tolerance + 1e-9 * max(1.0, abs(target))


def _half_up(number: float, decimals: int) -> Decimal:
    # Rounds the exact binary value, ties away from zero: what JavaScript's toFixed does.
    return Decimal(number).quantize(Decimal(1).scaleb(-decimals), rounding=ROUND_HALF_UP)


def with_unit(written: str, unit: str) -> str:
    """A number and its unit, which is left out where it would be «1 semanas»."""
    plural = unit.partition(" ")[0].endswith("s")
    return written if not unit or (written == "1" and plural) else f"{written} {unit}"
