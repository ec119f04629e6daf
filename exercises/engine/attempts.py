"""What a learner has tried on one exercise, and what that opens.

`element.js` in the component keeps the same policy on a page.
"""

from dataclasses import dataclass, replace

from exercises.engine.feedback import say
from exercises.engine.kinds.base import ATTEMPTS_BEFORE_SOLUTION
from exercises.engine.result import CORRECT, NOT_YET, Result


@dataclass
class Attempts:
    """Attempts counted, hints seen and the last mistake.

    Attributes:
        total_hints: How many the exercise has.
        count: Answers that were right or wrong; unread ones do not count.
        hints_seen: How many hints have been asked for.
    """

    total_hints: int
    count: int = 0
    hints_seen: int = 0
    passed: bool = False
    last: tuple[str | None, str] | None = None

    def record(self, result: Result) -> Result:
        """Count a verdict; the same mistake twice comes back with the offer of a hint."""
        if result.status not in (CORRECT, NOT_YET):
            return result
        self.count += 1
        self.passed = self.passed or result.status == CORRECT
        this = (result.mistake, "" if result.mistake else result.message)
        # A prediction is not graded: guessing the same again is no mistake.
        repeated = result.status == NOT_YET and result.score is not None and this == self.last
        self.last = this
        if repeated and self.hints_seen < self.total_hints:
            return replace(result, help=f"{result.help} {say('same-mistake')}".strip())
        return result

    def next_hint(self) -> int:
        """The position of the hint to show next, counted from 0; the last one stays."""
        self.hints_seen = min(self.hints_seen + 1, self.total_hints)
        return self.hints_seen - 1

    @property
    def solution_is_open(self) -> bool:
        """Whether the solution may be seen."""
        return self.passed or self.count >= ATTEMPTS_BEFORE_SOLUTION
