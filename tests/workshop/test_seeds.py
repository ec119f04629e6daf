"""The secret word of a class: made once, kept, never made again unasked."""

import stat
import subprocess
import sys

import pytest

from exercises.workshop import seeds
from exercises.workshop.console import CannotGoOn
from exercises.workshop.seeds import path_of, seed_for


@pytest.fixture(autouse=True)
def folder(tmp_path, monkeypatch):
    monkeypatch.setenv("TALLER_DATOS", str(tmp_path / "datos"))
    return tmp_path / "datos"


def test_it_stays_the_same_and_each_class_has_its_own():
    first = seed_for("martes-2027")
    assert seeds.SEED.fullmatch(first)
    assert len(bytes.fromhex(first)) * 8 >= 64
    assert seed_for("martes-2027") == first
    assert seed_for("jueves-2027") != first


def test_accents_typed_otherwise_are_the_same_class():
    assert seed_for("mi\u00e9rcoles") == seed_for(" mie\u0301rcoles ")


def test_only_its_owner_reads_it(folder):
    seed_for("martes-2027")
    path = path_of("martes-2027")
    assert path.is_relative_to(folder)
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert [each.name for each in path.parent.iterdir()] == [path.name]  # nothing left over


def test_without_a_chosen_folder_it_is_the_users(monkeypatch, tmp_path):
    monkeypatch.delenv("TALLER_DATOS")
    monkeypatch.setenv("XDG_DATA_HOME", str(tmp_path))
    monkeypatch.setenv("LOCALAPPDATA", str(tmp_path))
    assert seeds.folder() == tmp_path / "social-media-con-estrategia"


def test_processes_at_the_same_moment_agree():
    code = """
import sys
from exercises.workshop.seeds import seed_for
sys.stdin.readline()  # all wait for the same moment
print(*(seed_for(f"clase-{number}") for number in range(40)))
"""
    running = [
        subprocess.Popen(
            [sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
        )
        for _ in range(3)
    ]
    for each in running:
        each.stdin.write("\n")
        each.stdin.flush()
    assert len({each.communicate(timeout=60)[0] for each in running}) == 1


@pytest.mark.parametrize("left", ["", "\n", "0123", "é" * 32, "A" * 33])
def test_a_spoilt_one_is_told_and_left_alone(left):
    seed_for("martes-2027")
    path = path_of("martes-2027")
    path.write_text(left, encoding="utf-8")
    with pytest.raises(CannotGoOn, match="vacía o dañada"):
        seed_for("martes-2027")
    assert path.read_text(encoding="utf-8") == left


def test_a_folder_that_cannot_be_used_is_told(tmp_path, monkeypatch):
    (tmp_path / "ocupado").touch()
    monkeypatch.setenv("TALLER_DATOS", str(tmp_path / "ocupado"))
    with pytest.raises(CannotGoOn, match="TALLER_DATOS"):
        seed_for("martes-2027")


def test_one_that_cannot_be_read_is_told_and_left_alone():
    path_of("martes-2027").mkdir(parents=True)
    with pytest.raises(CannotGoOn, match="No se puede leer"):
        seed_for("martes-2027")
    assert path_of("martes-2027").is_dir()
