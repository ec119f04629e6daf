"""Finding exercises by id."""

import sys

import pytest

from exercises.engine import Registry, UnknownExercise
from exercises.engine.registry import BrokenExercise, DuplicateExercise

GOOD = '''"""¿Cuántos?"""
from exercises.engine import Number
exercise = Number(title="T", minutes=1)
'''


@pytest.fixture
def bank(tmp_path, monkeypatch):
    """Write a bank of these files; returns its registry."""
    monkeypatch.syspath_prepend(tmp_path)

    def write(**files):
        for name, text in {"__init__": "", **files}.items():
            path = tmp_path / "un_banco" / f"{name.replace('__en__', '/')}.py"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, "utf-8")
        return Registry("un_banco")

    yield write
    for name in [n for n in sys.modules if n.partition(".")[0] == "un_banco"]:
        del sys.modules[name]


def test_ids_come_from_file_names_in_any_folder(bank):
    registry = bank(uno_solo=GOOD, parte__en____init__="", parte__en__otro_mas=GOOD)
    assert registry.ids() == ["otro-mas", "uno-solo"]
    exercise = registry.get("otro-mas")
    assert (exercise.id, exercise.raw_statement) == ("otro-mas", "¿Cuántos?")
    assert exercise.path.name == "otro_mas.py"
    assert registry.get("otro-mas") is exercise
    assert [each.id for each in registry] == registry.ids()


def test_what_exercises_share_is_no_exercise_and_counts_as_theirs(bank):
    shared = GOOD.replace("exercise = ", "otro = ")
    using = "from un_banco import _textos\n"
    registry = bank(uno=GOOD, _textos=shared, dos=f"{using}{GOOD}\nexercise.shared = (_textos,)")
    assert registry.ids() == ["dos", "uno"]
    dos = registry.get("dos")
    assert [path.name for path in dos.sources] == ["dos.py", "_textos.py"]
    before = dos.version()
    dos.sources[1].write_text(shared + "# otra\n", "utf-8")
    assert dos.version() != before


def test_asking_for_one_imports_only_that_one(bank):
    registry = bank(uno=GOOD, roto="raise RuntimeError")
    assert registry.get("uno").id == "uno"
    with pytest.raises(BrokenExercise, match=r"un_banco/roto\.py: RuntimeError"):
        registry.get("roto")


@pytest.mark.parametrize(
    ("asked", "nearest"), [("tasas", "tasa"), ("tasa_", "tasa"), ("zzzz", None), ("", None)]
)
def test_an_unknown_id_suggests_the_nearest(bank, asked, nearest):
    registry = bank(tasa=GOOD, otra_cosa=GOOD)
    with pytest.raises(UnknownExercise) as found:
        registry.get(asked)
    assert isinstance(found.value, KeyError)
    assert found.value.nearest == nearest
    assert f"«{asked}»" in str(found.value)
    assert ("¿Buscabas «tasa»?" in str(found.value)) is (nearest is not None)


@pytest.mark.parametrize("asked", [None, 3, ["tasa"], {}])
def test_an_id_of_another_type_is_unknown(bank, asked):
    with pytest.raises(UnknownExercise):
        bank(tasa=GOOD).get(asked)


def test_two_files_of_one_name_are_refused(bank):
    registry = bank(tasa=GOOD, parte__en____init__="", parte__en__tasa=GOOD)
    with pytest.raises(DuplicateExercise, match=r"tasa: un_banco\.\S*tasa and un_banco\.\S*tasa"):
        registry.ids()


@pytest.mark.parametrize("source", ["", "exercise = 5"])
def test_a_module_without_exercise_says_so(bank, source):
    with pytest.raises(BrokenExercise, match="does not bind `exercise`"):
        bank(vacio=source).get("vacio")
