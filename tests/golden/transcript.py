"""The golden transcript: every exercise of the course, what is answered and what is said to it.

Answers are the solution, each named mistake, what comes near the solution, some that speak for
other lessons of an opinion, and a fixed list of junk; texts are HTML, as pages have them; edition
0. `version` is left out: it says nothing that the verdicts do not.
"""

import json
import re
from pathlib import Path

from exercises.engine import Registry, answer_key, check, evaluate
from exercises.engine.markdown import HTML
from exercises.publishing.wrong_answers import wrong_answers

FILE = Path(__file__).with_name("transcript.json")
REGISTRY = Registry("exercises.bank")

JUNK = [
    None, True, 0, -1, 3.5, 1e300, "", " ", "\n", "no lo sé", "NaN", "∞", "9" * 130, "1/0", "1.234",
    "(((1", "<b>&</b>", "{respuesta}", "\ud800", "😀", "\u2028", "3 %", "3 €", "3 horas", [], [[]],
    [None], ["a", "a"], {}, {"": ""}, {"a": None}, {"constructor": "a"}, "constructor",
    ["__proto__"],
]  # fmt: skip


def near(answer):
    """Answers that come near the right one without being it."""
    if isinstance(answer, str):
        return [answer + " %", answer + ",", "−" + answer, answer + "00", "0," + answer]
    if isinstance(answer, list):
        return [answer[::-1], answer[:1], answer[1:], [*answer, "a"]]
    first = next(iter(answer))
    less = {name: value for name, value in answer.items() if name != first}
    return [less, {**answer, "a": 1}, {**answer, first: None}, {**answer, first: ""}]


def opinions(check):
    """Answers to an opinion: everything in one class, and one item alone in another."""
    if not check.get("lessons"):
        return []
    first, *_ = check["classes"]
    alike = [dict.fromkeys(check["items"], name) for name in check["classes"]]
    return alike + [{**alike[-1], item: first} for item in check["items"]]


def spoken(result):
    """A verdict without what is the same for all of an exercise's verdicts."""
    verdict = result.to_dict()
    return {name: verdict[name] for name in ("status", "mistake", "message", "help", "score")}


def without_python():
    """The exercises that a page checks by itself."""
    return [exercise for exercise in REGISTRY if not exercise.needs_python]


def answers_of(exercise):
    """All answers given to an exercise that needs no Python, by name."""
    key = answer_key(exercise)
    right = key["solution"]["value"]
    named = {"solution": right}
    named |= {f"mistake {name}": a for name, a in wrong_answers(exercise, "0").items()}
    named |= {f"opinion {n}": a for n, a in enumerate(opinions(key["check"]))}
    named |= {f"near {n}": a for n, a in enumerate(near(right))}
    return named | {f"junk {n}": a for n, a in enumerate(JUNK)}


def verdicts_of(exercise):
    """What is said to each of them."""
    if not exercise.needs_python:
        key = answer_key(exercise, rendering=HTML)
        return {
            name: {"answer": answer, **spoken(evaluate(key, answer))}
            for name, answer in answers_of(exercise).items()
        }
    # Code cannot be written down as JSON: a mistake is known by its name.
    named = {"solution": exercise.solution_source()}
    named |= {f"mistake {name}": f for name, f in wrong_answers(exercise, "0").items()}
    named |= {f"junk {n}": answer for n, answer in enumerate(JUNK)}
    return {name: spoken(check(exercise, answer)) for name, answer in named.items()}


def transcript():
    """Everything, by exercise."""
    return {exercise.id: verdicts_of(exercise) for exercise in REGISTRY}


def as_text(everything):
    """JSON that a person can compare: a line for each verdict."""
    lines = []
    for name, verdicts in everything.items():
        rows = [
            f"    {json.dumps(case)}: {json.dumps(verdict, ensure_ascii=False)}"
            for case, verdict in verdicts.items()
        ]
        lines.append(f"  {json.dumps(name)}: {{\n" + ",\n".join(rows) + "\n  }")
    text = "{\n" + ",\n".join(lines) + "\n}\n"
    # Half a surrogate pair cannot be written as UTF-8.
    return re.sub("[\ud800-\udfff]", lambda found: f"\\u{ord(found.group()):04x}", text)
