"""Loading: names, editions, copies, fingerprints, and what is not paid for until needed."""

import ast
import json
import subprocess
import sys
import unicodedata

import pandas as pd
import pytest

import datasets
from datasets import (
    InvalidEdition,
    UnknownDataset,
    cargar,
    editions,
    generators,
    huella,
    nombres,
)

# Modules that Python in the browser lacks or cannot use, and what would read a clock or a network.
BROWSER_UNSAFE = {
    *("subprocess", "multiprocessing", "threading", "concurrent", "asyncio", "socket", "ssl"),
    *("http", "urllib", "fcntl", "resource", "signal", "sqlite3", "lzma", "random"),
    *("scipy", "requests", "time", "locale", "pyarrow"),
}
# Draws that numpy's versions agree on, bit for bit.
PORTABLE_DRAWS = {"random", "integers", "permutation", "choice"}


def fresh(code):
    """Run `code` in a new interpreter and return the JSON that it prints."""
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    return json.loads(done.stdout)


def trees():
    return [
        (path.name, ast.parse(path.read_text(encoding="utf-8")))
        for path in sorted(editions.PACKAGE.rglob("*.py"))
    ]


def test_three_sets_at_least():
    assert {"organizaciones", "publicaciones", "seguidores"} <= set(nombres())


def test_importing_does_not_import_pandas():
    loaded = fresh(
        "import json, sys, datasets; datasets.nombres(); "
        "print(json.dumps([m for m in ('pandas', 'numpy') if m in sys.modules]))"
    )
    assert loaded == []


def test_fingerprint_and_card_do_not_import_pandas():
    assert not fresh(
        "import json, sys, datasets\n"
        "for name in datasets.nombres():\n"
        "    datasets.huella(name, '0'), datasets.huella(name, 'a'), datasets.ficha(name)\n"
        "print(json.dumps('pandas' in sys.modules))"
    )


def test_nothing_unsafe_in_the_browser_is_imported():
    found = set()
    for _, tree in trees():
        for node in ast.walk(tree):
            if isinstance(node, ast.Import):
                found |= {alias.name.partition(".")[0] for alias in node.names}
            elif isinstance(node, ast.ImportFrom):
                found.add((node.module or "").partition(".")[0])
    assert found & {"numpy", "pandas"}
    assert not found & BROWSER_UNSAFE


def test_only_portable_draws_are_used():
    used = {
        (file, node.attr)
        for file, tree in trees()
        for node in ast.walk(tree)
        if isinstance(node, ast.Attribute)
        and isinstance(node.value, ast.Name)
        and node.value.id == "rng"
    }
    assert used
    assert {draw for _, draw in used} <= PORTABLE_DRAWS


def test_edition_comes_from_the_environment(monkeypatch):
    monkeypatch.setenv("EDICION", "martes")
    pd.testing.assert_frame_equal(cargar("seguidores"), cargar("seguidores", "martes"))
    for value in ("", "0"):
        monkeypatch.setenv("EDICION", value)
        pd.testing.assert_frame_equal(cargar("seguidores"), cargar("seguidores", "0"))
    monkeypatch.delenv("EDICION")
    pd.testing.assert_frame_equal(cargar("seguidores"), cargar("seguidores", "0"))


def test_editions_differ_and_repeat(name):
    one = cargar(name, "martes-2027")
    assert not one.equals(cargar(name, "jueves-2027"))
    editions.generate.cache_clear()
    pd.testing.assert_frame_equal(cargar(name, "martes-2027"), one)


@pytest.mark.parametrize("edition", ["0", "martes"])
def test_a_copy_is_the_callers_own(name, edition):
    before = cargar(name, edition)
    spoilt = cargar(name, edition)
    spoilt[spoilt.columns[0]] = "x"
    del spoilt[spoilt.columns[1]]
    pd.testing.assert_frame_equal(cargar(name, edition), before)


@pytest.mark.parametrize("function", [cargar, datasets.ficha, lambda n: huella(n, "0")])
def test_unknown_set_names_the_nearest_and_lists_all(function):
    with pytest.raises(UnknownDataset) as caught:
        function("Seguidor")
    assert isinstance(caught.value, KeyError)
    assert caught.value.nearest == "seguidores"
    assert str(caught.value) == (
        f"No hay datos «Seguidor». ¿Querías «seguidores»? Los que hay: {', '.join(nombres())}."
    )


def test_unknown_set_like_no_other():
    with pytest.raises(UnknownDataset) as caught:
        cargar("xyz")
    assert caught.value.nearest is None
    assert "Querías" not in str(caught.value)


@pytest.mark.parametrize("edition", ["", "   ", "a\nb", "a" * 65, "a\u200bb", 7, 3.5])
def test_what_cannot_name_an_edition_is_refused(edition):
    with pytest.raises(InvalidEdition, match="edición"):
        cargar("seguidores", edition)


@pytest.mark.parametrize("edition", ["a" * 64, "clase del martes", "año-2027", "../x"])
def test_any_word_names_an_edition(edition):
    assert len(cargar("seguidores", edition)) == 5990


def test_one_word_is_one_edition_whichever_keyboard_typed_it():
    typed = [unicodedata.normalize(form, "mañana") for form in ("NFC", "NFD")]
    assert typed[0] != typed[1]
    assert len({huella("seguidores", word) for word in (*typed, " mañana ")}) == 1


def test_streams_are_independent_of_each_other():
    first = {(e, n): editions.stream(e, n).random(4).tolist() for e in "01" for n in "ab"}
    assert len({tuple(draws) for draws in first.values()}) == 4
    assert editions.stream("0", "a").random(4).tolist() == first["0", "a"]


EXTRA = '''"""¿Otra más?"""
from datasets.schema import Column
COLUMNS = (Column("id_otra", "str", "Identificador."), Column("azar", "float", "Azar."))
def generate(rng, seguidores):
    frame = seguidores.head(3).rename(columns={"id_seguidor": "id_otra"})[["id_otra"]]
    return frame.assign(azar=rng.random(3))
'''


def test_another_generator_is_one_file_and_changes_no_other_set(tmp_path, monkeypatch):
    before = {name: cargar(name, "martes") for name in nombres()}
    (tmp_path / "otra.py").write_text(EXTRA, encoding="utf-8")
    monkeypatch.setattr(generators, "__path__", [*generators.__path__, str(tmp_path)])
    editions.generate.cache_clear()
    assert cargar("otra", "martes")["azar"].between(0, 1).all()
    assert set(nombres()) == {*before, "otra"}
    for name, frame in before.items():
        pd.testing.assert_frame_equal(cargar(name, "martes"), frame)
    del sys.modules["datasets.generators.otra"]
    editions.generate.cache_clear()


def test_fingerprints_tell_sets_and_editions_apart():
    found = {huella(name, edition) for name in nombres() for edition in ("0", "1", "martes")}
    assert len(found) == 3 * len(nombres())
    assert all(len(one) == 16 for one in found)


def test_fingerprint_follows_the_sources_of_the_parents_too():
    files = {path.name for path in editions.sources_of("seguidores")}
    parents = {"seguidores.py", "publicaciones.py", "organizaciones.py", "ledger.py", "draws.py"}
    assert parents <= files
    alone = {path.name for path in editions.sources_of("organizaciones")}
    assert "seguidores.py" not in alone


def test_fingerprint_of_the_shipped_edition_follows_the_file(tmp_path, monkeypatch):
    before = huella("seguidores", "0")
    copy = tmp_path / "seguidores.csv"
    copy.write_bytes(datasets.files.csv_path("seguidores").read_bytes() + b"\n")
    monkeypatch.setattr(datasets.files, "PACKAGE", tmp_path)
    datasets._fingerprint.cache_clear()
    assert huella("seguidores", "0") != before
    monkeypatch.undo()
    datasets._fingerprint.cache_clear()
