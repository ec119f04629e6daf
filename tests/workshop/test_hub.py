"""A class in a real JupyterHub on this machine: it works, and each one's work is their own."""

import json
import re
import subprocess
import sys
import unicodedata
from pathlib import Path
from urllib.parse import unquote, urlparse

import nbformat
import psutil
import pytest
import requests
from jsonschema import Draft202012Validator
from workshop.class_at_work import LESSON, class_of, measure
from workshop.room import PASSWORD, Learner, RunningRoom, command, environment, everybody

from exercises.progress.hand_ins import canonical_sha256, schema
from exercises.publishing.classroom import addresses
from exercises.workshop.hub.links import Source, link
from exercises.workshop.hub.room import BadRoom, read_room
from exercises.workshop.hub.start import place_lessons

#: What nbgitpuller's page tells its script.
ATTRIBUTE = re.compile(r'data-(\w+)="([^"]*)"')
NAMES = ("ana", "josé luis", "begoña", "iñaki")


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("sala") / "aula"


@pytest.fixture(scope="module")
def room(folder):
    with RunningRoom(folder) as running:
        yield running
    assert running.left_behind == []


@pytest.fixture(scope="module")
def people(room):
    people = class_of(room, NAMES)
    everybody(people, lambda one: one.work())
    return people


def test_everybody_answers_and_hears_what_is_right(people, room, capsys):
    for one in people:
        assert one.said["setup"] == ""
        assert "Todavía no" in one.said["wrong number"]
        assert "Correcto" in one.said["right number"]
        assert "Todavía no" in one.said["wrong code"]
        assert "Correcto" in one.said["right code"]
    measured = measure(room, people)
    with capsys.disabled():
        sys.stdout.write(
            f"\n{len(people)} learners: ready {measured.ready:.0f} s, answer p95 "
            f"{measured.answer:.2f} s; each {measured.memory:.0f} MB, "
            f"{measured.processor:.0f} s of processor\n"
        )
    assert measured.memory < 500


def test_a_hand_in_made_in_a_kernel_is_a_hand_in(people):
    for one in people:
        assert one.said["hand-in"] == ""
        document = one.hand_in()
        Draft202012Validator(schema()).validate(document)
        assert document.pop("sha256") == canonical_sha256(document)
        assert document["alias"] == one.learner.name


def test_nobody_reaches_what_is_another_s(people, room):
    """Neither by the server's doors with their own token, nor by code in their own kernel."""
    ana, jose, *_ = people
    theirs = f"{jose.learner.url}/api/contents/{LESSON}"
    assert jose.learner.ask("GET", theirs).status_code == 200
    assert ana.learner.ask("GET", theirs).status_code == 403
    model = f"{room.address}/hub/api/users/{jose.learner.url.rpartition('/')[2]}"
    assert ana.learner.ask("GET", model).status_code == 404
    for climb in ("..%2Fjos%25C3%25A9%2520luis", "../jos%C3%A9%20luis", "..%2F..%2Fhub"):
        answer = requests.get(
            f"{ana.learner.url}/api/contents/{climb}", headers=ana.learner.token, timeout=20
        )
        assert answer.status_code in (403, 404)
    port = int(
        urlparse(jose.kernel.run("import os; print(os.environ['JUPYTERHUB_SERVICE_URL'])")).port
    )
    seen = ana.kernel.run(f"""
import os, pathlib, urllib.error, urllib.request
for path in ({str(room.folder)!r}, {str(room.folder / "hub" / "secreto")!r}, "/etc/shadow"):
    print(path, os.path.exists(path))
print([p for p in pathlib.Path("/proc").iterdir() if p.name.isdecimal()
       and {PASSWORD!r}.encode() in (p / "environ").read_bytes()])
try:
    urllib.request.urlopen("http://127.0.0.1:{port}{urlparse(theirs).path}")
except urllib.error.HTTPError as error:
    print("their server says", error.code)
try:
    pathlib.Path("/lecciones/{LESSON}").write_text("")
except OSError as error:
    print("lessons:", type(error).__name__)
# What whoever is root outside commands the machine through: a room may have been opened by root.
commands = [*pathlib.Path("/proc/sys").rglob("*"), pathlib.Path("/proc/sysrq-trigger")]
print(len(commands) > 100, [path for path in commands if os.access(path, os.W_OK)][:5])
""")
    assert seen.count("False") == 3
    assert seen.count("True") == 1
    assert "\n[]\n" in seen
    assert seen.endswith("True []\n")
    assert "their server says 403" in seen
    assert "lessons: OSError" in seen or "lessons: PermissionError" in seen
    # It does look where the work is: the same look finds one's own.
    assert "calidad" in ana.kernel.run("print(os.listdir())")


def test_nobody_overhears_a_kernel(people, room):
    """They share a network, where what a kernel shows would be there for whoever subscribes."""
    ana, jose, *_ = people
    ports = [
        connection.laddr.port
        for process in room.server_of(jose.learner.name)
        for connection in process.net_connections("tcp")
        if connection.status == psutil.CONN_LISTEN
    ]
    assert ports
    ana.kernel.run(f"""
import zmq
ear = zmq.Context.instance().socket(zmq.SUB)
ear.subscribe(b"")
for port in {ports}:
    ear.connect(f"tcp://127.0.0.1:{{port}}")
ear.poll(500)
""")
    assert jose.kernel.run("print('entre nosotros')") == "entre nosotros\n"
    assert ana.kernel.run("print(ear.poll(1000))") == "0\n"
    ana.kernel.run("ear.close(linger=0)")


def test_ten_gigabytes_are_refused_and_nobody_else_notices(people):
    ana, jose, *_ = people
    assert "MemoryError" in ana.kernel.run("filled = [0] * (10 * 2**27)")
    assert "MemoryError" in ana.kernel.run("import numpy; numpy.ones(10 * 2**27)")
    # And by small steps, which no single request gives away.
    small = "kept = []\nwhile True:\n    kept.append(bytearray(2**24))"
    assert "MemoryError" in ana.kernel.run(small)
    assert ana.kernel.run("kept = None; print('sigo aquí')") == "sigo aquí\n"
    assert jose.kernel.run("print('yo también')") == "yo también\n"


@pytest.mark.parametrize(
    ("name", "password"),
    [("ana", "tres palabras"), ("ana", ""), ("ana", "contraseña con eñes"), ("..", PASSWORD),
     (".ssh", PASSWORD), ("a/b", PASSWORD), ("a" * 41, PASSWORD)],
)  # fmt: skip
def test_who_does_not_come_in(room, name, password):
    before = set((room.folder / "personas").iterdir())
    answer = Learner(room, name).log_in(password)
    assert answer.status_code == 403
    assert "La clave no es esa" in answer.text
    assert set((room.folder / "personas").iterdir()) == before


def test_nobody_comes_in_without_logging_in(people, room):
    for path in (f"/user/ana/api/contents/{LESSON}", "/hub/api/users/ana"):
        assert requests.get(room.address + path, timeout=20).status_code in (401, 403)


def test_one_person_however_their_keyboard_writes_the_name(people, room):
    other = Learner(room, unicodedata.normalize("NFD", "  José  LUIS "))
    assert other.log_in().status_code == 302
    assert other.who_am_i() == people[1].learner.name


def test_a_link_opens_a_lesson(people, room):
    """nbgitpuller in a learner's server reads our link as we mean it."""
    source = Source("https://git.example/curso/cuadernos", "martes")
    address = link(room.address, source, LESSON)
    ana = people[0].learner
    # /hub/user-redirect/ sends each person to their own server.
    path = address.removeprefix(f"{room.address}/hub/user-redirect/")
    page = ana.ask("GET", path)
    assert page.ok
    told = {name: unquote(value) for name, value in ATTRIBUTE.findall(page.text)}
    assert told["repo"] == source.repository
    assert told["branch"] == "martes"
    assert told["targetpath"] == "cuadernos"
    assert told["path"] == f"lab/tree/cuadernos/{LESSON}?autodecode"


def test_in_a_browser_it_is_spanish_and_asks_no_other_host(people, room, visits):
    visit = visits(viewport={"width": 360, "height": 740})
    page = visit.page(room.address)
    assert page.get_by_role("heading", name="Entra en el curso").is_visible()
    page.get_by_label("Tu nombre").fill("ana")
    page.get_by_label("La clave de la clase").fill("no es esta clave")
    page.keyboard.press("Enter")
    page.get_by_role("alert").get_by_text("La clave no es esa").wait_for()
    assert page.locator("html").get_attribute("lang") == "es"
    page.get_by_label("La clave de la clase").fill(PASSWORD)
    page.keyboard.press("Enter")
    page.get_by_role("menuitem", name="Archivo").wait_for(timeout=90_000)
    visit.errors = [e for e in visit.errors if "403" not in e and "/user/" not in e]


def test_closed_and_open_again_the_work_is_there(people, room):
    """Last in this file: it closes the room."""
    ana = people[0].learner
    lesson = ana.read(LESSON)["content"]
    lesson["cells"].append(nbformat.v4.new_code_cell("mi_cuenta = 611 / 5990"))
    lesson["cells"][-1].pop("id")
    ana.write(LESSON, lesson)
    people[0].kernel.close()
    room.__exit__()
    assert room.left_behind == []
    with room:
        again = Learner(room, "ana")
        assert again.log_in().status_code == 302
        again.start()
        kept = again.read(LESSON)["content"]["cells"]
        assert kept[-1]["source"] == "mi_cuenta = 611 / 5990"
        assert json.loads(again.read("entrega-social-media-con-estrategia.json")["content"])
        assert [
            f["name"] for f in again.read("calidad")["content"] if "anterior" in f["name"]
        ] == []


REFUSED = {
    "AULA_CLAVE=": "Falta la clave",
    "AULA_CLAVE=once letras": "12 caracteres",
    "AULA_CLAVE=una contraseña": "tildes",
    "AULA_DIRECCION=0.0.0.0": "todas las redes",
    "AULA_DIRECCION=203.0.113.9": "no tiene la dirección",
    "AULA_PUERTO=ocho": "no es un puerto",
    "AULA_MEMORIA=100M": "512M o más",
    "AULA_MEMORIA=mucha": "512M o más",
}


@pytest.mark.parametrize("asked", REFUSED)
def test_what_a_room_refuses(asked):
    name, _, value = asked.partition("=")
    with pytest.raises(BadRoom, match=re.escape(REFUSED[asked])):
        read_room({"AULA_CLAVE": PASSWORD, name: value})


def test_a_room_is_for_this_machine_unless_told_otherwise():
    room = read_room({"AULA_CLAVE": PASSWORD, "AULA_DIRECCION": "", "EDICION": ""})
    assert (room.address, room.edition, room.memory) == ("127.0.0.1", "0", 2 * 2**30)
    for address in addresses():
        asked = {"AULA_CLAVE": PASSWORD, "AULA_DIRECCION": address, "AULA_MEMORIA": "512 m"}
        assert read_room(asked).address == address
        assert read_room(asked).memory == 512 * 2**20


@pytest.mark.parametrize("asked", [{"AULA_CLAVE": "corta"}, {"PATH": "/nowhere"}])
def test_a_refused_room_says_why_and_does_not_open(tmp_path, asked):
    """Without a password, or without bubblewrap: one sentence, no hub, no traceback."""
    refused = subprocess.run(
        command(),
        env=environment(tmp_path / "aula", **asked),
        cwd=tmp_path,
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert refused.returncode == 1
    assert "Traceback" not in refused.stderr
    assert ("corta" if "AULA_CLAVE" in asked else "Falta bubblewrap") in refused.stderr


def test_lessons_that_changed_reach_a_learner_and_their_own_stay(tmp_path):
    lessons, home = tmp_path / "lecciones", tmp_path / "casa"
    lesson = lessons / "calidad" / "una.ipynb"
    write_lesson(lesson, "a = 1")
    assert place_lessons(lessons, home) == []
    placed = home / "calidad" / "una.ipynb"
    write_lesson(placed, "a = 1", edited="a = 7")
    write_lesson(lesson, "a = 2")
    assert place_lessons(lessons, home) == []
    assert nbformat.read(placed, 4).cells[0].source == "a = 2"
    aside = home / "calidad" / "una.anterior.ipynb"
    assert nbformat.read(aside, 4).cells[0].source == "a = 7"


def test_a_learner_s_own_file_in_the_place_of_a_folder_does_not_stop_the_start(tmp_path):
    lessons, home = tmp_path / "lecciones", tmp_path / "casa"
    for part in ("calidad", "proyecto"):
        write_lesson(lessons / part / "una.ipynb", "a = 1")
    home.mkdir()
    (home / "calidad").write_text("mis notas", encoding="utf-8")
    assert place_lessons(lessons, home) == [home / "calidad" / "una.ipynb"]
    assert (home / "calidad").read_text(encoding="utf-8") == "mis notas"
    assert (home / "proyecto" / "una.ipynb").exists()


def write_lesson(path: Path, source: str, edited: str | None = None):
    from exercises.publishing.learner_copies import sign

    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(source)])
    sign(notebook)
    notebook.cells[0].source = edited or source
    path.parent.mkdir(parents=True, exist_ok=True)
    nbformat.write(notebook, path)
