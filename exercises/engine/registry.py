"""Finds the exercises of a bank: one file, one exercise, known by its id."""

import difflib
import importlib
import importlib.util
import pkgutil
from collections.abc import Iterable, Iterator
from pathlib import Path

from exercises.engine.feedback import say
from exercises.engine.kinds.base import Exercise, kebab


class UnknownExercise(KeyError):
    """No exercise has that id; `nearest` is the likeliest one, or None."""

    def __init__(self, name: str, nearest: str | None):
        super().__init__(name)
        self.name, self.nearest = name, nearest

    def __str__(self) -> str:
        message = say("unknown-exercise", name=self.name)
        help_text = say("unknown-exercise.help", nearest=self.nearest) if self.nearest else ""
        return f"{message} {help_text}".strip()


class BrokenExercise(Exception):
    """The file of an exercise cannot be imported, or binds no exercise; `cause` says why."""

    def __init__(self, module: str, cause: str):
        super().__init__(f"{module.replace('.', '/')}.py: {cause}")
        self.cause = cause


class DuplicateExercise(ValueError):
    """Two files of the bank give the same id."""


class Registry:
    """The exercises of the package `bank` and of the packages inside it.

    A module whose name begins with `_` is none: exercises share what it holds.

    Modules are imported when asked for, so that one exercise costs one import.
    """

    def __init__(self, bank: str):
        self.bank = bank
        self._modules: dict[str, str] | None = None

    @property
    def modules(self) -> dict[str, str]:
        """Module name of each id.

        Raises:
            DuplicateExercise: Two files share an id.
        """
        if self._modules is None:
            package = importlib.import_module(self.bank)
            found: dict[str, str] = {}
            for module in pkgutil.walk_packages(package.__path__, self.bank + "."):
                name = kebab(module.name.rpartition(".")[2])
                if module.ispkg or name.startswith("-"):
                    continue
                if name in found:
                    raise DuplicateExercise(f"{name}: {found[name]} and {module.name}")
                found[name] = module.name
            self._modules = found
        return self._modules

    def ids(self) -> list[str]:
        """All ids, sorted."""
        return sorted(self.modules)

    def get(self, name: str) -> Exercise:
        """The exercise of that id.

        Raises:
            UnknownExercise: There is none; the error names the nearest.
            BrokenExercise: Its file cannot be used.
        """
        if type(name) is not str or name not in self.modules:
            nearest = difflib.get_close_matches(str(name), self.modules, n=1, cutoff=0.4)
            raise UnknownExercise(str(name), nearest[0] if nearest else None)
        try:
            module = importlib.import_module(self.modules[name])
        except Exception as error:
            raise BrokenExercise(self.modules[name], f"{type(error).__name__}: {error}") from error
        exercise = getattr(module, "exercise", None)
        if not isinstance(exercise, Exercise):
            raise BrokenExercise(module.__name__, "the module does not bind `exercise`")
        if not exercise.id:
            exercise.bind(module)
        return exercise

    def those_of(self, names: Iterable[str]) -> Iterator[Exercise]:
        """The exercises of some ids; the unknown and the broken are told where they stand."""
        for name in names:
            try:
                yield self.get(name)
            except (BrokenExercise, UnknownExercise):
                continue

    def __iter__(self) -> Iterator[Exercise]:
        return (self.get(name) for name in self.ids())


def bank_folders(package: str) -> list[Path]:
    """Return the folders of a bank without importing its exercises.

    Args:
        package: Importable name of the bank's package.

    Returns:
        The folders, usually one.

    Raises:
        ModuleNotFoundError: There is no such package.
    """
    spec = importlib.util.find_spec(package)
    if spec is None or not spec.submodule_search_locations:
        raise ModuleNotFoundError(f"no exercise bank called {package!r}")
    return [Path(folder) for folder in spec.submodule_search_locations]
