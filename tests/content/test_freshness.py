"""What a page is made from has a fingerprint, and any change of it is seen."""

import shutil
from types import SimpleNamespace

import pytest

import datasets
from exercises.publishing import freshness, html


@pytest.fixture
def elsewhere(tmp_path, monkeypatch):
    """A copy of the data sets that can be changed."""
    folder = shutil.copytree(freshness.Path(datasets.__file__).parent, tmp_path / "datasets")
    monkeypatch.setattr(datasets, "__file__", str(folder / "__init__.py"))
    return folder


@pytest.mark.parametrize("name", ["ledger.py", "generators/seguidores.py", "definiciones.py"])
def test_changed_data_change_every_page(elsewhere, name):
    before = freshness.course("0")
    with (elsewhere / name).open("a", encoding="utf-8") as file:
        file.write("\n# otra cifra\n")
    assert freshness.course("0") != before


def test_a_changed_csv_changes_the_fingerprint_and_the_version(monkeypatch):
    from exercises.notebook import registry

    exercise = registry.get("tasa-de-activos")
    before, version = freshness.course("0"), exercise.version("0")
    monkeypatch.setattr(datasets, "huella", lambda name, edition: "otra")
    assert freshness.course("0") != before
    assert exercise.version("0") != version


def test_editions_differ():
    assert freshness.course("0") != freshness.course("martes-2027")


def test_what_is_gone_leaves_the_site(tmp_path):
    site, doctrees = tmp_path / "html", tmp_path / ".doctrees"
    waiting = tmp_path / ".estaticos"
    for path in (
        site / "book/a/sigue.html",
        site / "book/a/se-fue.html",
        site / "_static/cuadernos/a/sigue.ipynb",
        site / "_static/cuadernos/a/se-fue.ipynb",
        site / "_static/datos/se-fue.csv",
        waiting / "cuadernos/a/sigue.ipynb",
    ):
        path.parent.mkdir(parents=True, exist_ok=True)
        path.touch()
    env = SimpleNamespace(found_docs={"book/a/sigue"})
    html.remove_what_is_gone(SimpleNamespace(doctreedir=str(doctrees), env=env), site)
    left = sorted(path.relative_to(site).as_posix() for path in site.rglob("*.*"))
    assert left == ["_static/cuadernos/a/sigue.ipynb", "book/a/sigue.html"]
