"""Plans a schedule again when there is less time: what is done, what is skipped, what goes home.

First goes what the author of the schedule said may go, and the exercises that are not essential;
then talks and breaks; only then the essential, and even then the lines of the learner's own plan
stay. The last block stays, and so does whatever is fixed. Each time the longest goes first.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from exercises.publishing.agenda import Block


@dataclass(frozen=True)
class Cut:
    """Something that is left out of a block.

    Attributes:
        what: In Markdown.
        minutes: That it saves.
        left: The block without it; None if nothing is left.
        home: Whether learners can do it on their own.
    """

    what: str
    minutes: int
    left: Block | None
    home: bool


@dataclass(frozen=True)
class Step:
    """A block of the schedule, and what was left out of it.

    Attributes:
        block: What is left; None if nothing is.
        cuts: What was left out.
    """

    block: Block | None
    cuts: tuple[Cut, ...] = ()


@dataclass(frozen=True)
class Schedule:
    """A schedule that was planned again.

    Attributes:
        steps: One a block, in the order there was.
        missing: Minutes that are missing even so.
        essential: Whether all that is essential is in it.
    """

    steps: tuple[Step, ...]
    missing: int
    essential: bool

    @property
    def blocks(self) -> tuple[Block, ...]:
        """What is done, in order."""
        return tuple(step.block for step in self.steps if step.block)

    @property
    def cuts(self) -> tuple[Cut, ...]:
        """What is left out, in the order of the blocks."""
        return tuple(cut for step in self.steps for cut in step.cuts)


def fit(blocks: Sequence[Block], minutes: int) -> Schedule:
    """Plan blocks into the minutes there are.

    Args:
        blocks: What is left to do, in order; the last one closes the session.
        minutes: That are left.
    """
    steps = [Step(block) for block in blocks]
    for stage in (_dispensable, _talk, _essential):
        while (missing := _minutes(steps) - minutes) > 0:
            found = [
                (cut.minutes, number, cut)
                for number, step in enumerate(steps)
                if step.block and not step.block.fixed
                for cut in stage(step.block)
                if cut.minutes > 0 and (cut.left or number < len(steps) - 1)  # the last closes
            ]
            if not found:
                break
            _, number, cut = max(found, key=lambda each: each[:2])
            steps[number] = Step(cut.left, (*steps[number].cuts, cut))
        if missing <= 0:
            return Schedule(tuple(steps), 0, stage is not _essential)
    return Schedule(tuple(steps), max(missing, 0), False)


def _minutes(steps: Sequence[Step]) -> int:
    return sum(step.block.minutes for step in steps if step.block)


def _dispensable(block: Block) -> Iterator[Cut]:
    """What may go according to the author, and each exercise that is not essential."""
    if block.whole or 0 < block.saves == block.minutes:
        gone = _all_of(block)
        yield replace(gone, what=f"{gone.what} {block.if_late}".removesuffix(" —"))
        return
    if block.saves:
        left = replace(block, room=block.room - block.saves, saves=0, if_late="—")
        yield Cut(block.if_late, block.saves, left, home=False)
    for task in block.tasks:
        if not (task.essential or task.plan):
            others = tuple(other for other in block.tasks if other is not task)
            left = replace(block, tasks=others)
            what = replace(block, note="", tasks=(task,)).what
            yield Cut(what, task.minutes, left, home=True) if others else _all_of(block)


def _talk(block: Block) -> Iterator[Cut]:
    """A block without exercises: a talk, a break."""
    if not block.tasks:
        yield _all_of(block)


def _essential(block: Block) -> Iterator[Cut]:
    """All of a lesson but the lines of the learner's own plan."""
    lines = tuple(task for task in block.tasks if task.plan)
    if not lines:
        yield _all_of(block)
        return
    left = Block(note="", room=0, lesson=block.lesson, tasks=lines)
    gone = replace(block, note="", tasks=tuple(t for t in block.tasks if not t.plan))
    yield Cut(gone.what, block.minutes - left.minutes, left, home=True)


def _all_of(block: Block) -> Cut:
    what = replace(block, note="").what if block.lesson else block.note
    return Cut(what, block.minutes, None, home=bool(block.tasks))
