"""`Chart`: a function that returns an Altair chart, checked by what it draws."""

from dataclasses import dataclass, field
from typing import Any, ClassVar

from exercises.engine.comparing import Difference
from exercises.engine.kinds.base import Author
from exercises.engine.kinds.code import Code
from exercises.engine.specs import Drawing, compare_charts, read_chart


@dataclass(kw_only=True, eq=False)
class Chart(Code):
    """A function to complete that returns a chart; `also` names further right ones."""

    kind: ClassVar[str] = "chart"

    alternatives: list[Author] = field(default_factory=list, init=False)
    _drawings: dict[int, tuple[Any, Drawing]] = field(default_factory=dict, init=False)

    def also(self, function: Author) -> Author:
        """Another right chart, different to the eye."""
        self.alternatives.append(function)
        return function

    def functions(self) -> tuple[Author, ...]:
        """All the author's functions."""
        return (*super().functions(), *self.alternatives)

    def right_answer(self, edition: str = "0") -> Any:
        """All right charts, the solution first."""
        first = super().right_answer(edition)
        return [first, *(self._once(function, edition) for function in self.alternatives)]

    def compare(self, wanted: Any, got: Any) -> Difference | None:
        """None if the chart equals one of the right ones, else how it differs from the first."""
        charts = wanted if isinstance(wanted, list) else [wanted]
        differences = [compare_charts(self._read(chart), got) for chart in charts]
        return None if None in differences else differences[0]

    def _read(self, chart: Any) -> Drawing:
        """What one of the author's charts draws, kept: to read it takes longer than to compare."""
        if id(chart) not in self._drawings:
            self._drawings[id(chart)] = (chart, read_chart(chart))
        return self._drawings[id(chart)][1]

    def twin(self, wanted: Any) -> Any:
        """One of the right charts."""
        return wanted[0] if isinstance(wanted, list) else wanted
