"""Does the check find what a learner's site must not tell, wherever it stands, and nothing else?"""

import base64
import gzip
import hashlib
import io
import json
import time
import zipfile
from pathlib import Path

import pytest
from conftest import ROOT

import datasets
from exercises.engine import Registry
from exercises.workshop.leaks import Leak, _pieces, leaks_in
from exercises.workshop.secrets_of_class import secrets_of, written

BANK = "exercises.bank"
EDITION = "martes-2027"
SEED = "5ecde7a1b0c94f8e9d3b2a1c0f4e6d87"


@pytest.fixture(scope="module")
def secrets():
    return secrets_of(ROOT, BANK, EDITION, SEED)


def hidden_answer():
    return float(Registry(BANK).get("tasa-de-activos").right_answer(SEED))


def rows(edition, how):
    frame = datasets.cargar("seguidores", edition).iloc[100:104]
    if how == "csv":
        return frame.to_csv(index=False)
    if how == "excel":
        return frame.to_csv(index=False, sep=";")
    return frame.to_json(orient={"json": "records", "lists": "values"}[how], date_format="iso")


def note():
    """A sentence of a note, as a page would have it."""
    text = (ROOT / "book/calidad/ejercito-de-fantasmas.md").read_text(encoding="utf-8")
    blocks = text.split(":::{docente}\n")[1:]
    lines = (line for block in blocks for line in block.partition("\n:::")[0].splitlines())
    return max((line for line in lines if not set("`{[") & set(line)), key=len)


def zipped(name, content):
    written_to = io.BytesIO()
    with zipfile.ZipFile(written_to, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr(name, content)
    return written_to.getvalue()


SECRETS = {
    "seed": lambda: SEED,
    "seed in capitals": SEED.upper,
    "seed as base64": lambda: base64.b64encode(bytes.fromhex(SEED)).decode(),
    "seed inside base64": lambda: base64.b64encode(f"edicion={SEED};".encode()).decode(),
    "hash": lambda: hashlib.sha256(SEED.encode()).hexdigest(),
    "hash as base64": lambda: base64.b64encode(hashlib.sha256(SEED.encode()).digest()).decode(),
    "fingerprint of data": lambda: datasets.huella("seguidores", SEED),
    "answer": lambda: repr(hidden_answer()),
    "rounded answer": lambda: f"tasa-de-activos: {hidden_answer():.6g}",
    "answer with comma": lambda: f"tasa-de-activos: {hidden_answer():.7g}".replace(".", ","),
    "rows of csv": lambda: rows(SEED, "csv"),
    "rows of excel": lambda: rows(SEED, "excel"),
    "rows of records": lambda: rows(SEED, "json"),
    "rows of lists": lambda: rows(SEED, "lists"),
    "note": note,
}

FILES = {
    "pagina.html": lambda text: f"<p>antes {text} después</p>".encode(),
    "_sources/pagina.md": lambda text: text.encode(),
    "searchindex.js": lambda text: f"Search.setIndex({json.dumps({'titles': text})})".encode(),
    "guion.js": lambda text: f"const clave = {json.dumps(text, ensure_ascii=False)};".encode(),
    "datos.json": lambda text: json.dumps([{"valor": text}]).encode(),
    "cuaderno.ipynb": lambda text: json.dumps({"cells": [{"source": [text]}]}, indent=1).encode(),
    "curso.whl": lambda text: zipped("exercises/bank/clave.py", f"# {text}"),
    "dos.zip": lambda text: zipped("uno.zip", zipped("clave.txt", text)),
    "datos.csv.gz": lambda text: gzip.compress(text.encode()),
    "figura.svg": lambda text: f"<svg><desc>{text}</desc></svg>".encode(),
    "estilo.css.map": lambda text: (
        b"//# sourceMappingURL=data:application/json;base64," + base64.b64encode(text.encode())
    ),
}


@pytest.mark.parametrize("secret", SECRETS)
def test_each_secret_is_found_in_each_kind_of_file(secret, secrets, tmp_path):
    text = SECRETS[secret]()
    for name, put in FILES.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(put(text))
    found = leaks_in(tmp_path, secrets)
    assert {leak.file.partition("!")[0] for leak in found} == set(FILES)
    assert all(leak.what for leak in found)


@pytest.mark.parametrize("binary", [b"\0\1" + bytes.fromhex(SEED), b"\0\1" + SEED.encode()])
def test_the_seed_is_found_among_bytes(binary, secrets, tmp_path):
    (tmp_path / "foto.bin").write_bytes(binary)
    assert leaks_in(tmp_path, secrets) == [Leak("foto.bin", "la semilla secreta")]


@pytest.mark.parametrize(
    "markup",
    [
        '<div class="docente admonition">',
        "<aside class='docente'>",
        '<section id="notas-para-que">',
        '<section class="x" id="solucionario-para-que">',
    ],
)
def test_the_instructors_markup_is_found(markup, secrets, tmp_path):
    (tmp_path / "pagina.html").write_text(markup, encoding="utf-8")
    assert leaks_in(tmp_path, secrets) == [Leak("pagina.html", "un bloque de quien imparte")]


def test_what_the_class_may_see_is_no_leak(secrets, tmp_path):
    exercise = Registry(BANK).get("tasa-de-activos")
    for edition in (EDITION, "0"):
        (tmp_path / f"{edition}.json").write_text(
            json.dumps(
                {
                    "tasa-de-activos": float(exercise.right_answer(edition)),
                    "edicion": edition,
                    "huella": datasets.huella("seguidores", edition),
                }
            ),
            encoding="utf-8",
        )
        (tmp_path / f"{edition}.csv").write_text(
            datasets.cargar("seguidores", edition).to_csv(), encoding="utf-8"
        )
    assert leaks_in(tmp_path, secrets) == []


def test_a_short_number_far_from_its_exercise_is_a_coincidence(secrets, tmp_path):
    (tmp_path / "figura.svg").write_text(f'<path d="M{hidden_answer():.6g},4"/>', encoding="utf-8")
    assert leaks_in(tmp_path, secrets) == []


@pytest.mark.parametrize("number", [66.66666666666667, 12.5, 61.458333333333336, 0.75, 589.0])
def test_a_number_that_says_little_is_no_secret(number):
    assert not list(written(number))


def test_broken_archives_are_read_as_they_are(secrets, tmp_path):
    (tmp_path / "roto.zip").write_bytes(b"PK\3\4" + SEED.encode())
    (tmp_path / "roto.gz").write_bytes(b"\x1f\x8b" + SEED.encode())
    assert {leak.file for leak in leaks_in(tmp_path, secrets)} == {"roto.zip", "roto.gz"}


def test_the_learners_site_tells_nothing(site):
    """And looking costs little more than unpacking all there is."""
    secrets = secrets_of(ROOT, BANK, "0", SEED)
    start = time.process_time()
    for path in site.rglob("*"):
        if path.is_file():
            for _ in _pieces(path.name, path.read_bytes()):
                pass
    unpacked = time.process_time()
    assert [str(leak) for leak in leaks_in(site, secrets)] == []
    assert time.process_time() - unpacked <= 15 * (unpacked - start)


def test_the_instructors_site_is_refused(instructor_site):
    found = leaks_in(instructor_site, secrets_of(ROOT, BANK, "0", SEED))
    whats = {leak.what for leak in found if Path(leak.file).suffix == ".html"}
    assert "un bloque de quien imparte" in whats
    assert any(what.startswith("una nota") for what in whats)
