"""The exercise engine: kinds, checking, comparing, feedback, registry.

It knows nothing of the course: it is told the name of the bank's package.
"""

from exercises.engine.checking import answer_key, check, evaluate
from exercises.engine.expressions import (
    both,
    choose,
    either,
    largest,
    pick,
    rounded,
    smallest,
    whole_below,
)
from exercises.engine.kinds.base import Exercise
from exercises.engine.kinds.chart import Chart
from exercises.engine.kinds.choice import Choice, Option
from exercises.engine.kinds.classification import (
    Class,
    Classification,
    Item,
    Lesson,
    Pattern,
)
from exercises.engine.kinds.code import Code
from exercises.engine.kinds.decision import Curve, Decision, Part
from exercises.engine.kinds.number import Number
from exercises.engine.kinds.ordering import Ordering, Step
from exercises.engine.kinds.plan import Own, Plan, Rule, Text
from exercises.engine.registry import Registry, UnknownExercise
from exercises.engine.result import Result

__all__ = [
    "Chart",
    "Choice",
    "Class",
    "Classification",
    "Code",
    "Curve",
    "Decision",
    "Exercise",
    "Item",
    "Lesson",
    "Number",
    "Option",
    "Ordering",
    "Own",
    "Part",
    "Pattern",
    "Plan",
    "Registry",
    "Result",
    "Rule",
    "Step",
    "Text",
    "UnknownExercise",
    "answer_key",
    "both",
    "check",
    "choose",
    "either",
    "evaluate",
    "largest",
    "pick",
    "rounded",
    "smallest",
    "whole_below",
]
