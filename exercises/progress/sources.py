"""The source of a function from a notebook, with what it needs of the other cells."""

from __future__ import annotations

import ast
import builtins
import inspect
import math
import symtable
import sys
import textwrap
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from types import FunctionType, ModuleType
from typing import Any

LONGEST_CONSTANT = 10_000  # characters; whatever is longer is data, not a constant
PLAIN = (type(None), bool, int, float, str, bytes)


@dataclass
class Source:
    """What is handed in of a function.

    Attributes:
        text: Python that defines it by itself; empty where its source is not to be had.
        missing: Names that it uses and that no text can carry: a table or a class of another cell.
    """

    text: str = ""
    missing: list[str] = field(default_factory=list)


def source_of(function: Callable[..., Any], name: str) -> Source:
    """Gather a function, its imports, its constants and the functions it calls.

    Args:
        function: Of a learner, defined in any cell.
        name: What it has to be called in the end.
    """
    gathered = _Gathered()
    if not isinstance(function, FunctionType) or not gathered.add(function.__name__, function):
        return Source()
    lines = [*gathered.imports, *gathered.constants, *gathered.definitions]
    if function.__name__ != name:
        lines.append(f"{name} = {function.__name__}")
    return Source("\n\n".join(lines) + "\n", gathered.missing)


class _Gathered:
    """What has been found so far, each thing after those that it needs."""

    def __init__(self) -> None:
        self.imports: list[str] = []
        self.constants: list[str] = []
        self.definitions: list[str] = []
        self.missing: list[str] = []
        self._seen: set[str] = set()

    def add(self, name: str, value: Any) -> bool:
        """Add what a name of a notebook stands for; say whether that could be done."""
        if name in self._seen:
            return True
        self._seen.add(name)
        if statement := _import_of(name, value):
            self.imports.append(statement)
        elif _is_constant(value) and len(written := repr(value)) <= LONGEST_CONSTANT:
            self.constants.append(f"{name} = {written}")
        elif isinstance(value, FunctionType) and value.__name__ == name:
            return self._add_definition(value)
        else:
            return False
        return True

    def _add_definition(self, function: FunctionType) -> bool:
        try:
            source = textwrap.dedent(inspect.getsource(function))
            tree = ast.parse(source)
        except (OSError, TypeError, SyntaxError):
            return False  # typed where nothing keeps it, or part of a longer line
        if not isinstance(tree.body[0], ast.FunctionDef):
            return False  # a lambda
        known = function.__globals__
        for used in sorted(set(_globals_of(symtable.symtable(source, "celda", "exec")))):
            if used in known and not self.add(used, known[used]) and used not in self.missing:
                self.missing.append(used)
        self.definitions.append(source.rstrip())
        return True


def _globals_of(table: symtable.SymbolTable) -> Iterator[str]:
    """The names that a text takes from around it, but for those that Python itself has."""
    is_top = table.get_type() == "module"
    for symbol in table.get_symbols():
        from_outside = not symbol.is_assigned() if is_top else symbol.is_global()
        if from_outside and symbol.is_referenced() and not hasattr(builtins, symbol.get_name()):
            yield symbol.get_name()
    for inner in table.get_children():
        yield from _globals_of(inner)


def _import_of(name: str, value: Any) -> str:
    """The statement that gives a name the same value elsewhere; empty where none does."""
    import exercises

    if name in exercises.__all__ and getattr(exercises, name) is value:
        return f"from exercises import {name}"
    if isinstance(value, ModuleType):
        own = value.__name__
        return f"import {own}" if own == name else f"import {own} as {name}"
    home, known = getattr(value, "__module__", None), getattr(value, "__qualname__", None)
    if home == "__main__" or not isinstance(known, str) or "." in known:
        return ""
    if getattr(sys.modules.get(str(home)), known, None) is not value:
        return ""
    return f"from {home} import {known}" + ("" if known == name else f" as {name}")


def _is_constant(value: Any) -> bool:
    if type(value) is float:
        return math.isfinite(value)
    if type(value) in (list, tuple, set):
        return bool(value) and all(_is_constant(each) for each in value)
    if type(value) is dict:
        return all(_is_constant(each) for pair in value.items() for each in pair)
    return type(value) in PLAIN
