"""What README and CONTRIBUTING tell people to type exists, is all there is, and works."""

import hashlib
import os
import re
import resource
import shlex
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from pathlib import Path

import pytest
from browser.learner import Attempt
from conftest import ROOT

from exercises.notebook import registry

README = (ROOT / "README.md").read_text(encoding="utf-8")
CONTRIBUTING = (ROOT / "CONTRIBUTING.md").read_text(encoding="utf-8")
MAKEFILE = (ROOT / "Makefile").read_text(encoding="utf-8")
SCREENSHOT = ROOT / "tests" / "docs" / "lesson.png"

TARGETS = set(re.findall(r"^([a-z]+):.*## ", MAKEFILE, re.M))
LESSON = "book/calidad/ejercito-de-fantasmas"


def test_every_target_is_documented():
    documented = set(re.findall(r"make ([a-z]+)\b", README))
    assert documented == TARGETS


def test_help_lists_every_target():
    said = subprocess.run(["make", "help"], cwd=ROOT, capture_output=True, text=True, check=True)
    assert set(re.findall(r"^  make ([a-z]+)", said.stdout, re.M)) == TARGETS


@pytest.mark.parametrize("text", [README, CONTRIBUTING], ids=["README", "CONTRIBUTING"])
def test_paths_and_links_exist(text):
    links = [link for link in re.findall(r"\]\(([^)#]+)\)", text) if "://" not in link]
    paths = re.findall(r"`((?:exercises|tests|datasets|book)/[\w./-]+)`", text)
    missing = [name for name in (*links, *paths) if not (ROOT / name).exists()]
    assert not missing


def test_the_map_names_what_there_is():
    tree = re.search(r"## Map\n\n```\n(.*?)```", README, re.S)[1]
    named = set(re.findall(r"^([\w.]+)/? ", tree, re.M)) | {"_toc.yml"}
    for name in named:
        assert (ROOT / name).exists(), name


BLOCKS = re.findall(r"```python\n(.*?)```", CONTRIBUTING, re.S)
START = '"""**¿Qué harías?**"""\nfrom exercises.engine import *\n\n'


def test_there_is_an_example_of_each_kind():
    kinds = [re.search(r"exercise = (\w+)\(", block)[1] for block in BLOCKS]
    assert sorted(kind.lower() for kind in kinds) == sorted(
        ["choice", "number", "ordering", "classification", "code", "chart", "decision", "plan"]
    )


@pytest.mark.parametrize("block", BLOCKS, ids=lambda block: re.search(r"= (\w+)\(", block)[1])
def test_the_examples_of_each_kind_work(block, tmp_path, monkeypatch):
    """As an exercise of a bank: its own solution is right."""
    from exercises.engine import Registry, answer_key, check

    bank = f"banco_de_{hashlib.sha256(block.encode()).hexdigest()[:8]}"
    folder = tmp_path / bank
    folder.mkdir()
    (folder / "__init__.py").touch()
    text = block if block.startswith('"""') else START + block
    (folder / "la_muestra.py").write_text(text, encoding="utf-8")
    monkeypatch.syspath_prepend(str(tmp_path))
    exercise = Registry(bank).get("la-muestra")
    if exercise.needs_python:
        assert check(exercise, exercise.solution_source()).status == "correcto"
        return
    assert check(exercise, answer_key(exercise)["solution"]["value"]).status == "correcto"


def test_commands_of_contributing_run():
    commands = set(re.findall(r"`(\.venv/bin/python -m datasets[^`]*)`", CONTRIBUTING))
    assert commands
    for command in commands:
        ran = subprocess.run(
            [sys.executable, *command.split()[1:], "--check"], cwd=ROOT, capture_output=True
        )
        assert ran.returncode == 0, ran.stderr.decode()


def test_check_passes_quickly():
    """In a fifth of a second an exercise, of its own: how busy the machine is does not count."""
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    ran = subprocess.run(
        [sys.executable, "-m", "exercises.publishing", "check"],
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert ran.returncode == 0, ran.stdout + ran.stderr
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    took = (after.ru_utime + after.ru_stime) - (before.ru_utime + before.ru_stime)
    assert took / len(registry.ids()) <= 0.2


INSTRUCTORS_PAGE = (ROOT / "book/docentes/taller.md").read_text(encoding="utf-8")
TYPED = re.findall(r"^(taller .*?)(?:  +#.*)?$", README + INSTRUCTORS_PAGE, re.M)
TYPED += re.findall(r"`(taller \w+ [^`]*)`", README + INSTRUCTORS_PAGE)


@pytest.mark.parametrize("line", sorted(set(TYPED)))
def test_the_commands_of_a_class_are_typed_as_they_are_read(line):
    """Each command, option and argument is one that `taller` takes."""
    from typer.main import get_command

    from exercises.workshop.app import app

    _, name, *words = shlex.split(line)
    command = get_command(app).commands[name]
    with command.make_context(name, words, resilient_parsing=True) as context:
        assert not context.args


def free_port() -> int:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


def test_two_commands_on_a_fresh_clone(tmp_path):
    """`make serve` from a clone with nothing installed: it serves, and says where."""
    clone = tmp_path / "curso"
    subprocess.run(["git", "clone", "-q", ROOT, clone], check=True)
    port = free_port()
    log = (tmp_path / "serve.log").open("w+")
    server = subprocess.Popen(
        ["make", "serve", f"PORT={port}"], cwd=clone, stdout=log, stderr=subprocess.STDOUT
    )
    try:
        address = f"http://127.0.0.1:{port}/{LESSON}.html"
        page = wait_for(address, server, log)
        assert 'id="ej-tasa-de-activos"' in page
        assert f"http://127.0.0.1:{port}" in Path(log.name).read_text("utf-8")
    finally:
        subprocess.run(["pkill", "-P", str(server.pid)], check=False)
        server.terminate()
        server.wait(timeout=20)


def test_make_notebook_opens_the_lessons(tmp_path):
    """In Spanish, with the notebooks of the pages, on loopback."""
    log = (tmp_path / "lab.log").open("w+")
    lab = subprocess.Popen(
        ["make", "notebook"],
        cwd=ROOT,
        stdout=log,
        stderr=subprocess.STDOUT,
        env={**os.environ, "BROWSER": "true"},
        start_new_session=True,
    )
    try:
        deadline, found = time.monotonic() + 180, None
        while not found and time.monotonic() < deadline:
            assert lab.poll() is None, Path(log.name).read_text("utf-8")
            time.sleep(0.5)
            said = Path(log.name).read_text("utf-8")
            found = re.search(r"(http://127\.0\.0\.1:\d+)/lab\?token=(\w+)", said)
        address, token = found.groups()
        for path, expected in (
            ("api/contents/calidad", "ejercito-de-fantasmas.ipynb"),
            ("lab/api/settings/@jupyterlab/translation-extension:plugin", "es_ES"),
        ):
            with urllib.request.urlopen(f"{address}/{path}?token={token}", timeout=20) as answer:
                assert expected in answer.read().decode()
    finally:
        os.killpg(lab.pid, signal.SIGTERM)
        lab.wait(timeout=30)


def wait_for(address, server, log, seconds=420) -> str:
    """The page, once it is served."""
    deadline = time.monotonic() + seconds
    while time.monotonic() < deadline:
        assert server.poll() is None, Path(log.name).read_text("utf-8")
        try:
            with urllib.request.urlopen(address, timeout=5) as answer:
                return answer.read().decode()
        except OSError:
            time.sleep(1)
    pytest.fail(Path(log.name).read_text("utf-8"))


def test_the_screenshot_is_of_the_lesson(visits, site, serve, request, tmp_path):
    visit = visits(viewport={"width": 1100, "height": 1040}, color_scheme="light")
    page = visit.page(f"{serve(site)}/{LESSON}.html")
    page.wait_for_load_state("networkidle")
    attempt = Attempt(page, "tasa-de-activos")
    attempt.answer("611/1936*100")
    assert attempt.check() == ("todavia-no", "deja-fuera-los-vacios")
    attempt.section.evaluate("e => e.scrollIntoView({block: 'start', behavior: 'instant'})")
    page.mouse.wheel(0, -40)
    page.wait_for_timeout(400)
    fresh = tmp_path / "lesson.png"
    page.screenshot(path=fresh)
    if request.config.getoption("--update-screenshot", default=False):
        shutil.copy(fresh, SCREENSHOT)
    # Letters differ from machine to machine; the size of the picture does not.
    assert SCREENSHOT.read_bytes()[16:24] == fresh.read_bytes()[16:24]
    assert SCREENSHOT.stat().st_size > 30_000
