"""Answers that nobody should give, for every kind: JSON of any shape, and Python's worst."""

import math

import numpy as np
import pandas as pd

JSON = [
    None,
    True,
    False,
    0,
    1,
    -1,
    3.5,
    1e300,
    -1e300,
    10**400,
    "",
    " ",
    "\n",
    "no lo sé",
    "∞",
    "NaN",
    "1" * 200,
    "(" * 119,
    "-" * 119 + "1",
    "1/0",
    "1.234",
    "<b>hola</b>",
    "{value}",
    "{answer}",
    "\ud800",
    "😀" * 50,
    "\u2028",
    "%",
    "€",
    "=",
    "*",
    [],
    [[]],
    [None],
    [1, 2],
    ["a", "a"],
    ["leer"],
    ["leer", "leer", "leer", "leer"],
    {},
    {"": ""},
    {"a": None},
    {"a": {"b": {"c": {"d": 1}}}},
    {"publicar": "uno"},
    {"publicar": 1e300},
    {"publicar": math.nan},
    {"publicar": 0.5},
    {"publicar": True},
    {"criterios": [0]},
    {"linea": 5},
    {"linea": " "},
    {"tus_seguidores": "\ud800"},
    {"linea": "Miraré quién pregunta, porque sí", "tus_seguidores": "\t"},
    {"linea": "\ud800" * 130, "tus_seguidores": "1e5"},
    {"ana": "activo"},
    {"ana": "nadie"},
    {"constructor": "activo"},
    {"__proto__": "activo"},
    "constructor",
    ["constructor"],
    "__proto__",
]


class AlwaysEqual:
    """Says yes to every comparison."""

    def __eq__(self, other):
        return True

    def __ne__(self, other):
        return False

    def __hash__(self):
        return 0

    def __bool__(self):
        return True


class Furious:
    """Raises whatever is asked of it."""

    def _never(self, *_):
        raise ArithmeticError("no me toques")

    __eq__ = __ne__ = __lt__ = __bool__ = __len__ = __iter__ = __float__ = __str__ = __repr__ = (
        _never
    )
    __hash__ = __index__ = __int__ = __getitem__ = __contains__ = __copy__ = _never


class LyingClass:
    """Says that it is a table."""

    @property
    def __class__(self):
        return pd.DataFrame


class BrokenClass:
    """Has no class to speak of."""

    @property
    def __class__(self):
        raise ArithmeticError("no soy nada")


class LyingFloat(float):
    """A number whose methods lie."""

    def __eq__(self, other):
        return True

    def __float__(self):
        raise ArithmeticError("no soy un número")

    def __abs__(self):
        return 0.0

    __sub__ = __rsub__ = __mul__ = __rmul__ = __hash__ = __eq__


class LyingText(str):
    """A text whose methods lie."""

    def __eq__(self, other):
        return True

    def __len__(self):
        raise ArithmeticError("no tengo fin")

    def __hash__(self):
        return 0

    strip = lower = split = translate = __len__


class LyingFrame(pd.DataFrame):
    """A table whose methods lie."""

    def equals(self, other):
        return True

    def reset_index(self, *values, **named):
        raise ArithmeticError("sin filas")


def endless():
    """A generator without an end: whoever consumes it never comes back."""
    while True:
        yield 1


def hostile():
    """Fresh hostile objects."""
    loop: list = []
    loop.append(loop)
    knot: dict = {}
    knot["a"] = knot
    return [
        AlwaysEqual(),
        Furious(),
        LyingClass(),
        BrokenClass(),
        LyingFloat(1),
        LyingText("a"),
        LyingFrame({"a": [1]}),
        endless(),
        loop,
        knot,
        object(),
        object,
        len,
        print,
        Exception("x"),
        1j,
        b"bytes",
        range(10**9),
        frozenset({1, "a"}),
        {Furious},
        [Furious(), AlwaysEqual()],
        {"a": Furious()},
        {1: 2},
        (1, 2),
        math.nan,
        math.inf,
        -math.inf,
        Ellipsis,
        NotImplemented,
        pd.NA,
        pd.NaT,
        np.float64("nan"),
        np.int64(3),
        np.bool_(False),
        np.array([1, 2]),
        np.array(6),
        np.datetime64("2026-01-01"),
        np.datetime64("NaT"),
        np.timedelta64(3, "D"),
        np.longdouble(3),
        np.zeros((3, 3)),
        pd.Timestamp("2026-01-01"),
        pd.Timestamp("2026-01-01", tz="Europe/Madrid"),
        pd.Index([1, 2]),
        pd.MultiIndex.from_tuples([(1, 2), (3, 4)]),
        pd.Series(["a", "b"]).unique(),
        pd.Categorical(["a", "b"]),
        pd.Period("2026-01"),
        pd.Timedelta(days=1),
    ]


def tables():
    """Tables that break naive code."""
    deep = pd.Series(
        [[1], {"a": 1}, None, np.nan, pd.NA, "x", Furious(), AlwaysEqual()], dtype=object
    )
    labels = pd.MultiIndex.from_product([["a", "b"], [1, 2]], names=["uno", "uno"])
    return [
        pd.DataFrame(),
        pd.Series(dtype=float),
        pd.DataFrame({"a": []}),
        pd.DataFrame(index=[1, 2]),
        pd.DataFrame([[1, 2]], columns=["a", "a"]),
        pd.DataFrame({"a": [[1], [2]]}),
        pd.DataFrame({("a", "b"): [1], ("a", "c"): [2]}),
        pd.DataFrame({1: [1], None: [2]}),
        pd.DataFrame({"a": [1, 2]}, index=pd.Index([1, 2], name="a")),
        pd.DataFrame({"a": range(4)}, index=labels),
        pd.Series(range(4), index=labels),
        pd.Series([1, 2], index=["x", "x"]),
        pd.Series([1, 2], index=[np.nan, np.nan]),
        deep,
        deep.to_frame("a"),
        pd.Series(pd.Categorical([1, None, 2])),
        pd.Series([1, None], dtype="Int64"),
        pd.Series([True, None], dtype="boolean"),
        pd.Series([1j]),
        pd.Series([10**400], dtype=object),
        pd.Series(pd.period_range("2026-01", periods=2)),
        pd.Series(pd.to_timedelta([1, 2], unit="D")),
        pd.Series(pd.date_range("2026-01-01", periods=2, tz="Europe/Madrid")),
        pd.Series([1e308, -1e308]),
        pd.Series([np.inf, np.nan]),
        pd.Series(["a", 1]),
        pd.Series([pd.DataFrame({"a": [1]})]),
        pd.Series([1, 2], index=pd.IntervalIndex.from_breaks([0, 1, 2])),
        pd.Series([1, 2], index=[Furious, AlwaysEqual]),
    ]
