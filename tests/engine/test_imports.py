"""Arrows only go down, and nothing heavy is paid for before it is needed."""

import ast
import re
import resource
import statistics
import subprocess
import sys
from pathlib import Path

import pytest

import exercises

ENGINE = Path(exercises.__file__).parent / "engine"
THIRD_PARTY = {"pandas", "numpy", "altair", "markdown_it"}
HEAVY = {"pandas", "numpy", "altair", "ipywidgets", "anywidget", "traitlets", "IPython", "sphinx"}


def imported(path):
    for node in ast.walk(ast.parse(path.read_text("utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            yield node.module


@pytest.mark.parametrize("path", sorted(ENGINE.rglob("*.py")), ids=lambda p: p.stem)
def test_the_engine_imports_nothing_above_it(path):
    for name in imported(path):
        top = name.partition(".")[0]
        below = name.startswith("exercises.engine") or top == "datasets" or top in THIRD_PARTY
        assert below or top in sys.stdlib_module_names, name


@pytest.mark.parametrize(
    ("folder", "allowed"),
    [
        (ENGINE.parents[1] / "datasets", None),
        (ENGINE.parent / "component", r"exercises\.(engine|component)\b.*"),
        (ENGINE.parent / "browser_python", r"exercises(\.(browser_python|component|engine)\b.*)?"),
        (ENGINE.parent / "simulators", r"exercises\.(charts|engine|simulators)\b.*"),
        # An exercise may work out what a simulator does, with its very functions, and take texts
        # from a module that is no exercise.
        (
            ENGINE.parent / "bank",
            r"exercises(\.(engine|simulators)\b.*|\.bank(\.[a-z]\w*)?(\._\w+)?)?",
        ),
    ],
    ids=lambda value: getattr(value, "name", ""),
)
def test_what_lies_below_publishing_imports_only_what_lies_below_it(folder, allowed):
    paths = sorted(folder.rglob("*.py"))
    assert paths
    for path in paths:
        for name in imported(path):
            if name.partition(".")[0] == "exercises":
                assert allowed and re.fullmatch(allowed, name), f"{path}: {name}"


def modules_after(statement):
    code = f"{statement}\nimport sys\nprint(*{{m.partition('.')[0] for m in sys.modules}})"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return set(run.stdout.split())


@pytest.mark.parametrize(
    "statement",
    [
        "import exercises",
        "import exercises.engine",
        "from exercises import ejercicio",
        "import datasets",
    ],
)
def test_nothing_heavy_is_imported(statement):
    assert not modules_after(statement) & HEAVY


def test_checking_a_choice_needs_no_pandas():
    statement = """
from exercises.engine import Registry, check
import sys
sys.path.insert(0, "tests")
steps = ["leer", "comprobar", "escribir", "apuntar"]
assert check(Registry("toy.bank").get("orden"), steps).score == 1
"""
    assert not modules_after(statement) & HEAVY


def test_import_costs_little_more_than_an_empty_interpreter():
    def seconds(statement):
        """Of processor: the other tests make a clock's longer."""
        before = resource.getrusage(resource.RUSAGE_CHILDREN)
        subprocess.run([sys.executable, "-c", statement], check=True)
        after = resource.getrusage(resource.RUSAGE_CHILDREN)
        return after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime

    seconds("import exercises")  # writes the bytecode
    pairs = [(seconds("import exercises"), seconds("pass")) for _ in range(9)]
    extra = statistics.median(with_it - empty for with_it, empty in pairs)
    assert extra <= 0.050


def test_the_other_datasets_package_is_told_apart(tmp_path):
    (tmp_path / "datasets").mkdir()
    (tmp_path / "datasets" / "__init__.py").write_text("", "utf-8")
    code = f"import sys; sys.path.insert(0, {str(tmp_path)!r}); import exercises"
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert run.returncode != 0
    assert "otro paquete llamado «datasets»" in run.stderr


def test_whoever_loads_data_does_not_load_the_readers_of_exports():
    """In a browser each module costs time before the first answer."""
    code = "import datasets, sys; print('datasets.exports.reading' in sys.modules)"
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert said.stdout.strip() == "False"
