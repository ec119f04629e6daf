"""The shipped files are what the generators give, and their descriptor is true."""

import json
import shutil
import subprocess
import sys

import frictionless
import pandas as pd
import pytest

from datasets import cargar, editions, ficha, files, nombres


def test_generators_reproduce_the_shipped_files_byte_for_byte():
    assert files.differences() == []


def test_every_difference_is_listed(tmp_path, monkeypatch):
    shutil.copy(files.csv_path("seguidores"), tmp_path)
    for target in (files, editions):
        monkeypatch.setattr(target, "PACKAGE", tmp_path)
    (tmp_path / "seguidores.csv").write_text("otra cosa")
    (tmp_path / "sobra.csv").write_text("nadie la hizo")
    found = files.differences()
    assert "organizaciones.csv is missing" in found
    assert "seguidores.csv is not what the generators give" in found
    assert "datapackage.json is missing" in found
    assert "sobra.csv has no generator" in found


def test_check_command_agrees():
    done = subprocess.run(
        [sys.executable, "-m", "datasets", "--check"], capture_output=True, text=True, check=False
    )
    assert (done.returncode, done.stdout, done.stderr) == (0, "", "")


def test_reading_gives_the_generated_frame(name):
    pd.testing.assert_frame_equal(files.read_csv(name), editions.generate(name, "0"))


def test_files_are_utf8_with_unix_line_ends(name):
    content = files.csv_path(name).read_bytes()
    assert b"\r" not in content
    assert not content.startswith(b"\xef\xbb\xbf")
    content.decode("utf-8")


def test_a_text_like_na_is_not_missing(tmp_path, monkeypatch):
    frame = cargar("seguidores").head(3)
    frame["pais"] = ["NA", None, "España"]
    monkeypatch.setattr(files, "PACKAGE", tmp_path)
    files.csv_path("seguidores").write_bytes(files.to_csv(frame, ficha("seguidores").columns))
    read = files.read_csv("seguidores")["pais"]
    assert read[0] == "NA"
    assert pd.isna(read[1])


@pytest.fixture(scope="module")
def report():
    return frictionless.Package(str(editions.PACKAGE / files.DESCRIPTOR)).validate()


def test_frictionless_accepts_the_package(report):
    assert report.valid, report.flatten(["name", "fieldName", "rowNumber", "message"])[:10]
    assert {task.name for task in report.tasks} == set(nombres())


def test_frictionless_would_find_a_wrong_cell(tmp_path):
    for path in (*editions.PACKAGE.glob("*.csv"), editions.PACKAGE / files.DESCRIPTOR):
        shutil.copy(path, tmp_path)
    path = tmp_path / "publicaciones.csv"
    path.write_text(path.read_text().replace(",maceta,", ",no-existe,", 1))
    assert not frictionless.Package(str(tmp_path / files.DESCRIPTOR)).validate().valid


def test_descriptor_carries_licence_and_spanish_descriptions():
    descriptor = json.loads((editions.PACKAGE / files.DESCRIPTOR).read_text(encoding="utf-8"))
    assert [licence["name"] for licence in descriptor["licenses"]] == ["CC-BY-4.0"]
    for resource in descriptor["resources"]:
        card = ficha(resource["name"])
        assert resource["description"] == card.text
        meanings = [field["description"] for field in resource["schema"]["fields"]]
        assert meanings == [column.meaning for column in card.columns]
