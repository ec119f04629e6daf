"""Formulas that a page works out without Python.

An author writes a rule as an ordinary function, `def sin_horas(publicar): return publicar > 6`.
Called with a `Formula` instead of a number, the function records itself as a small tree of JSON;
`evaluate` here and `expressions.js` in the component work such a tree out, with equal results.
"""

import math
from collections.abc import Callable, Mapping
from typing import Any

from exercises.engine.numbers import MAX_VALUE

Tree = Any  # a number, {"var": name} or [operator, tree, …]


class Formula:
    """A number that is not known yet: arithmetic and comparisons with it give formulas."""

    __hash__ = None  # type: ignore[assignment]
    __array_ufunc__ = None  # a number of numpy on the left leaves the operation to us

    def __init__(self, tree: Tree):
        self.tree = tree

    @classmethod
    def variable(cls, name: str) -> "Formula":
        """The value that will be called `name`."""
        return cls({"var": name})

    def __bool__(self) -> bool:
        raise TypeError(
            "a rule cannot branch on what the learner will answer: "
            "write choose(condition, then, otherwise), both(a, b) or either(a, b)"
        )

    def __neg__(self) -> "Formula":
        return Formula(["neg", self.tree])

    def __abs__(self) -> "Formula":
        return Formula(["abs", self.tree])


def _binary(operator: str, swapped: bool = False) -> Any:
    def method(self: Formula, other: object) -> Formula:
        pair = [self.tree, tree_of(other)]
        return Formula([operator, *(reversed(pair) if swapped else pair)])

    return method


for _name, _operator in (("add", "+"), ("sub", "-"), ("mul", "*"), ("truediv", "/")):
    setattr(Formula, f"__{_name}__", _binary(_operator))
    setattr(Formula, f"__r{_name}__", _binary(_operator, swapped=True))
for _name, _operator in (
    ("lt", "<"),
    ("le", "<="),
    ("gt", ">"),
    ("ge", ">="),
    ("eq", "=="),
    ("ne", "!="),
):
    setattr(Formula, f"__{_name}__", _binary(_operator))


def tree_of(value: object) -> Tree:
    """The tree of a formula or of a plain number (true counts as 1)."""
    return value.tree if isinstance(value, Formula) else float(value)  # type: ignore[arg-type]


def _call(operator: str, *values: object) -> Formula:
    return Formula([operator, *map(tree_of, values)])


def smallest(*values: object) -> Formula:
    """The smallest of several values."""
    return _call("min", *values)


def largest(*values: object) -> Formula:
    """The largest of several values."""
    return _call("max", *values)


def both(*conditions: object) -> Formula:
    """Whether all conditions hold."""
    return _call("and", *conditions)


def either(*conditions: object) -> Formula:
    """Whether some condition holds."""
    return _call("or", *conditions)


def choose(condition: object, then: object, otherwise: object) -> Formula:
    """One value or the other."""
    return _call("if", condition, then, otherwise)


def rounded(value: object) -> Formula:
    """The nearest whole number, halves away from zero."""
    return _call("round", value)


def whole_below(value: object) -> Formula:
    """The whole number at or below a value."""
    return _call("floor", value)


def pick(index: object, values: list[float]) -> Formula:
    """The value at a whole-numbered place, counted from 0; the last one beyond the end."""
    result: object = values[-1]
    for place in reversed(range(len(values) - 1)):
        result = choose(index <= place, values[place], result)  # type: ignore[operator]
    return _call("+", result, 0)


def _round(x: float) -> float:
    return math.copysign(math.floor(abs(x) + 0.5), x)


_OPERATORS: dict[str, Callable[..., float | None]] = {
    "+": lambda a, b: a + b,
    "-": lambda a, b: a - b,
    "*": lambda a, b: a * b,
    "/": lambda a, b: a / b if b else None,
    "neg": lambda a: -a,
    "abs": abs,
    "<": lambda a, b: float(a < b),
    "<=": lambda a, b: float(a <= b),
    ">": lambda a, b: float(a > b),
    ">=": lambda a, b: float(a >= b),
    "==": lambda a, b: float(a == b),
    "!=": lambda a, b: float(a != b),
    "min": min,
    "max": max,
    "round": _round,
    "floor": lambda a: float(math.floor(a)),
}


def evaluate(tree: Tree, values: Mapping[str, float | None]) -> float | None:
    """Work a tree out.

    Returns:
        A finite number; None where a value is missing, a division is by zero or the result is
        too large. In a condition None counts as false.
    """
    if isinstance(tree, dict):
        return values.get(tree["var"])
    if not isinstance(tree, list):
        return float(tree)
    operator, *arguments = tree
    if operator == "if":
        condition, then, otherwise = arguments
        return evaluate(then if evaluate(condition, values) else otherwise, values)
    if operator == "and":
        return float(all(evaluate(argument, values) for argument in arguments))
    if operator == "or":
        return float(any(evaluate(argument, values) for argument in arguments))
    numbers = [evaluate(argument, values) for argument in arguments]
    if any(number is None for number in numbers):
        return None
    result = _OPERATORS[operator](*numbers)
    return result if result is not None and abs(result) <= MAX_VALUE else None


def evaluate_all(
    trees: Mapping[str, Tree], values: Mapping[str, float | None]
) -> dict[str, float | None]:
    """Work out named trees in order; each may use the ones before it."""
    known = dict(values)
    for name, tree in trees.items():
        known[name] = evaluate(tree, known)
    return known
