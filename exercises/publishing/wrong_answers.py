"""For each named mistake of an exercise, an answer that makes it.

`make check` gives these answers to see that each mistake is told by its own message, and the
golden transcript holds them.
"""

from __future__ import annotations

import itertools
import random
from collections.abc import Callable, Iterable, Iterator
from functools import cache
from typing import Any

from exercises.engine import answer_key, evaluate
from exercises.engine.kinds.base import Author, Exercise, kebab
from exercises.engine.kinds.code import Code

#: How many answers are tried before a rule is given up: a second of work.
TRIES = 20_000
#: What a learner's own number is tried at, as multiples of the model answer's.
SCALES = (1, 0, 0.1, 0.5, 0.9, 1.1, 2, 10, 100)


def wrong_answers(exercise: Exercise, edition: str) -> dict[str, Any]:
    """Make each of an exercise's mistakes.

    Args:
        exercise: The exercise.
        edition: The edition of the data.

    Returns:
        An answer for each mistake's id, as a learner would give it: JSON, or a function for
        `Code` and `Chart`. A rule of a decision or a plan that no answer meets is left out.
    """
    if isinstance(exercise, Code):
        return {kebab(f.__name__): with_its_arguments(exercise, f) for f in exercise.mistakes}
    return dict(_found(exercise, edition))


@cache
def _found(exercise: Exercise, edition: str) -> dict[str, Any]:
    key = answer_key(exercise, edition)
    return _MAKERS[exercise.kind](key)


def with_its_arguments(exercise: Code, mistake: Author) -> Callable[..., Any]:
    """A mistake as the learner would write it: it takes what the solution takes.

    Args:
        exercise: The exercise.
        mistake: One of its mistakes, which may need fewer data sets than the solution.

    Returns:
        A function of the solution's arguments.
    """
    wanted = mistake.__code__.co_varnames[: mistake.__code__.co_argcount]

    def answer(*data: Any) -> Any:
        given = dict(zip(exercise.arguments, data, strict=True))
        return mistake(**{name: given[name] for name in wanted})

    return answer


def _choice(key: dict) -> dict[str, Any]:
    check = key["check"]
    wrong = [name for name in check["options"] if name not in check["right"]]
    return {name: [name] if check["several"] else name for name in wrong}


def _number(key: dict) -> dict[str, Any]:
    # Ten decimals: more than any tolerance asks for, and never read as thousands.
    return {m["id"]: f"{m['value']:.10f}".replace(".", ",") for m in key["check"]["mistakes"]}


def _ordering(key: dict) -> dict[str, Any]:
    def moved(before: list[str]) -> list[str]:
        names = iter(before)
        return [next(names) if name in before else name for name in key["check"]["order"]]

    return {m["id"]: moved(m["before"]) for m in key["check"]["mistakes"]}


def _classification(key: dict) -> dict[str, Any]:
    right = key["solution"]["value"]

    def moved(pattern: dict[str, list[str]]) -> dict[str, str]:
        return {**right, **{item: classes[0] for item, classes in pattern.items()}}

    return {m["id"]: moved(m["pattern"]) for m in key["check"]["mistakes"]}


def _decision(key: dict) -> dict[str, Any]:
    check = key["check"]
    names = [part["id"] for part in check["parts"]]
    ranges = [range(p["min"], p["max"] + 1, p["step"]) for p in check["parts"]]
    if check["total"] is None:
        combinations: Iterable[tuple[int, ...]] = _some(ranges)
    else:
        combinations = _adding_up(ranges, check["total"])
    return _first_of_each(key, (dict(zip(names, c, strict=True)) for c in combinations))


def _adding_up(ranges: list[range], total: int) -> Iterator[tuple[int, ...]]:
    for first in _some(ranges[:-1]):
        last = total - sum(first)
        if last in ranges[-1]:
            yield (*first, last)


def _plan(key: dict) -> dict[str, Any]:
    from exercises.engine.kinds.plan import own_numbers

    model = key["solution"]["value"]
    own = own_numbers(key["check"], model)
    scaled = [[(name, (value or 1) * scale) for scale in SCALES] for name, value in own.items()]
    typed = (
        {**model, **{name: f"{value:.4f}".replace(".", ",") for name, value in numbers.items()}}
        for numbers in itertools.islice(_nearest(scaled), TRIES)
    )
    return _first_of_each(key, typed)


def _nearest(scaled: list[list]) -> Iterator[dict[str, float]]:
    """All combinations, what differs least from the model first: few numbers break most rules."""
    model = [each[0] for each in scaled]
    for count in range(len(scaled) + 1):
        for others in itertools.combinations(scaled, count):
            for changes in itertools.product(*(each[1:] for each in others)):
                yield dict([*model, *changes])


def _some(ranges: list[Any]) -> Iterator[tuple]:
    """All combinations if they are few, else a sample that is always the same."""
    count = 1
    for each in ranges:
        count *= len(each)
    if count <= TRIES:
        yield from itertools.product(*ranges)
        return
    draw = random.Random(0)
    for _ in range(TRIES):
        yield tuple(draw.choice(each) for each in ranges)


def _first_of_each(key: dict, answers: Iterable[Any]) -> dict[str, Any]:
    waiting = {mistake["id"] for mistake in key["check"]["mistakes"]}
    found: dict[str, Any] = {}
    for answer in answers:
        if not waiting:
            break
        made = evaluate(key, answer).mistake
        if made is not None and made in waiting:
            found[made] = answer
            waiting.discard(made)
    return found


_MAKERS: dict[str, Callable[[dict], dict[str, Any]]] = {
    "choice": _choice,
    "number": _number,
    "ordering": _ordering,
    "classification": _classification,
    "decision": _decision,
    "plan": _plan,
}
