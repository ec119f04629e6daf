"""The exercises of the real course, each in edition 0 and in nineteen more.

One test for each exercise, in two files, so that `pytest -n 2` has both workers busy.
"""

from exercises.engine import Registry

REGISTRY = Registry("exercises.bank")
EXERCISES = {exercise.id: exercise for exercise in REGISTRY}
EDITIONS = [str(n) for n in range(20)]


def editions_of(exercise):
    """A check of `Code` or `Chart` runs on three editions by itself."""
    return EDITIONS[::5] if exercise.needs_python else EDITIONS
