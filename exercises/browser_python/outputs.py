"""What a cell leaves to see: text, tables, charts, and a word where something was left out."""

from __future__ import annotations

import io
import math
import reprlib
import sys
from html import escape
from typing import Any

from exercises.component.labels import LABELS
from exercises.component.tables import cell_text
from exercises.engine.texts import fill

#: Characters of text that are kept; a page with more is slow, and nobody reads it.
MOST_TEXT = 100_000
MOST_ROWS = 10
MOST_COLUMNS = 8

#: A pair of pairs of pairs has no end: a decimal comma in a loop makes one.
SHORT = reprlib.Repr()
SHORT.maxlevel = 4
for limit in ("tuple", "list", "dict", "set", "frozenset", "deque", "array"):
    setattr(SHORT, f"max{limit}", 50)
for limit in ("string", "long", "other"):
    setattr(SHORT, f"max{limit}", MOST_TEXT)

Output = dict[str, Any]  # `type` is text, html, chart or notice; the rest depends on it


class Printed(io.StringIO):
    """Takes what is printed, up to a limit, and remembers how much there was."""

    def __init__(self) -> None:
        super().__init__()
        self._length = 0

    def write(self, text: str) -> int:
        """Take a text."""
        super().write(text[: max(0, MOST_TEXT - self._length)])
        self._length += len(text)
        return len(text)

    def outputs(self) -> list[Output]:
        """What there is to show."""
        text = self.getvalue()
        outputs = [{"type": "text", "text": text}] if text else []
        if self._length > MOST_TEXT:
            outputs.append(
                notice(fill(LABELS["live.cut"], {"n": MOST_TEXT, "total": self._length}))
            )
        return outputs


class Notice:
    """A word of ours in the place of a value.

    Attributes:
        text: The word.
    """

    def __init__(self, text: str):
        self.text = text


class Outputs(list[Output]):
    """Outputs of ours, shown as they are."""


def notice(text: str) -> Output:
    """A word of ours about the output."""
    return {"type": "notice", "text": text}


def shown(value: Any) -> list[Output]:
    """A value as a notebook would show it.

    Args:
        value: Of the last line of a cell, or what a function returned; an output stays as it is.
    """
    if value is None:
        return []
    if isinstance(value, Notice):
        return [notice(value.text)]
    pandas, altair = sys.modules.get("pandas"), sys.modules.get("altair")
    if pandas and isinstance(value, pandas.Series):
        return table(value.to_frame(value.name if value.name is not None else LABELS["live.value"]))
    if pandas and isinstance(value, pandas.DataFrame):
        return table(value)
    if altair and isinstance(value, altair.TopLevelMixin):
        spec = without_gaps(value.to_dict())
        return [{"type": "chart", "spec": spec, "description": spec.get("description", "")}]
    if hasattr(value, "item") and getattr(value, "shape", None) == ():
        value = value.item()  # numpy's numbers say their type before themselves
    printed = Printed()
    printed.write(value if isinstance(value, str) else SHORT.repr(value))
    return printed.outputs()


def without_gaps(spec: Any) -> Any:
    """A specification as JSON can say it: what is no finite number is nothing, as Vega has it."""
    if isinstance(spec, dict):
        return {name: without_gaps(value) for name, value in spec.items()}
    if isinstance(spec, list):
        return [without_gaps(value) for value in spec]
    return None if isinstance(spec, float) and not math.isfinite(spec) else spec


def table(frame: Any) -> list[Output]:
    """The first rows and columns of a table, with its index in front, and how much is left out."""
    rows, columns = frame.shape
    part = frame.iloc[:MOST_ROWS, :MOST_COLUMNS]
    names = [" · ".join(map(cell_text, _parts(name))) for name in part.columns]
    index = " · ".join("" if name is None else str(name) for name in part.index.names)
    head = "".join(f'<th scope="col">{escape(name)}</th>' for name in [index, *names])
    body = "".join(
        f'<tr><th scope="row">{escape(" · ".join(map(cell_text, _parts(label))))}</th>'
        + "".join(_cell(part.iat[row, column]) for column in range(part.shape[1]))
        + "</tr>"
        for row, label in enumerate(part.index)
    )
    html = f"<table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table>"
    outputs: list[Output] = [{"type": "html", "html": html}]
    if rows > MOST_ROWS:
        outputs.append(notice(fill(LABELS["live.rows"], {"n": MOST_ROWS, "total": rows})))
    if columns > MOST_COLUMNS:
        outputs.append(notice(fill(LABELS["live.columns"], {"n": MOST_COLUMNS, "total": columns})))
    return outputs


def _parts(label: Any) -> tuple:
    return label if isinstance(label, tuple) else (label,)


def _cell(value: Any) -> str:
    number = isinstance(value, (int, float)) or hasattr(value, "dtype")
    try:
        text = cell_text(value)
    except (TypeError, ValueError):
        text = str(value)  # a list in a cell, an infinite number
    return f"<td{' class=numero' if number else ''}>{escape(text)}</td>"
