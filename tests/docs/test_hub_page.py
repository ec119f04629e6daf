"""The commands of the page about JupyterHub run as they are written there."""

import os
import re
import shlex
import signal
import subprocess
import sys
import time
from pathlib import Path
from urllib.parse import parse_qs, urlparse

import certipy
import pytest
import requests
import yaml
from conftest import ROOT
from workshop.room import PASSWORD, environment

from exercises.workshop.hub.links import Source, links

PAGE = (ROOT / "book" / "docentes" / "con-jupyterhub.md").read_text(encoding="utf-8")
COMMANDS = [
    line for block in re.findall(r"```sh\n(.*?)```", PAGE, re.S) for line in block.splitlines()
]
REPOSITORY = "https://git.example.edu/curso/cuadernos"


def command(start: str) -> str:
    """The one command of the page that starts like this."""
    [found] = [line for line in COMMANDS if line.startswith(start)]
    return found


def run(line: str, folder: Path, **options) -> subprocess.CompletedProcess:
    line = line.replace(".venv/bin/", f"{Path(sys.executable).parent}/")
    return subprocess.run(
        ["bash", "-c", line], cwd=folder, capture_output=True, text=True, timeout=120, **options
    )


def test_make_hub_opens_the_room():
    for line in COMMANDS:
        if line.startswith("make"):
            planned = run(f"{line} --dry-run", ROOT)
            assert planned.returncode == 0, planned.stderr
            assert "jupyterhub_config.py" in planned.stdout


def test_a_room_with_https(tmp_path):
    """The command with certificates opens a room that answers by https."""
    made = certipy.Certipy(store_dir=str(tmp_path / "tls"))
    root = made.create_ca("raiz")["files"]["cert"]
    files = made.create_signed_pair("aula", "raiz", alt_names=["IP:127.0.0.1"])["files"]
    line = command("AULA_CLAVE").replace("clave.pem", files["key"])
    line = line.replace("certificado.pem", files["cert"])
    asked = environment(tmp_path / "aula")
    asked.pop("AULA_CLAVE")
    line = line.replace(".venv/bin/", f"{Path(sys.executable).parent}/")
    assignment, *rest = shlex.split(line)
    assert assignment == f"AULA_CLAVE={PASSWORD}"
    log = (tmp_path / "aula.log").open("w+")
    hub = subprocess.Popen(
        rest, cwd=ROOT, env={**asked, "AULA_CLAVE": PASSWORD}, stdout=log, stderr=log
    )
    try:
        address = f"https://127.0.0.1:{asked['AULA_PUERTO']}/hub/health"
        deadline = time.monotonic() + 90
        while True:
            assert hub.poll() is None and time.monotonic() < deadline, Path(log.name).read_text()
            try:
                if requests.get(address, verify=root, timeout=5).ok:
                    break
            except requests.ConnectionError:
                pass
            time.sleep(0.3)
    finally:
        hub.send_signal(signal.SIGINT)
        hub.wait(timeout=30)


def test_publishing_the_notebooks_and_their_links(tmp_path):
    """Twice, as the page says: what changed arrives on the same branch."""
    published = tmp_path / "publicado.git"
    subprocess.run(["git", "init", "-q", "--bare", published], check=True)
    # The notebooks are made of the book, and the book is where the command is typed.
    for name in ("_toc.yml", "book"):
        (tmp_path / name).symlink_to(ROOT / name)
    who = {
        f"GIT_{role}_{what}": "a@b"
        for role in ("AUTHOR", "COMMITTER")
        for what in ("NAME", "EMAIL")
    }
    making = [line for line in COMMANDS if "cuadernos-de-clase" in line]
    assert len(making) == 5
    for line in making:
        done = run(line.replace(REPOSITORY, str(published)), tmp_path, env={**os.environ, **who})
        assert done.returncode == 0, done.stderr
    listed = subprocess.run(
        ["git", "-C", published, "ls-tree", "-r", "--name-only", "cuadernos"],
        capture_output=True, text=True, check=True,
    ).stdout.splitlines()  # fmt: skip
    printed = run(command(".venv/bin/python -m exercises.workshop.hub.links"), ROOT)
    assert printed.returncode == 0, printed.stderr
    for _, address in links(ROOT, "https://hub.example.edu", Source(REPOSITORY, "cuadernos")):
        assert f"({address})" in printed.stdout
        opened = parse_qs(urlparse(address).query)["urlpath"][0]
        assert opened.removeprefix("lab/tree/cuadernos/").removesuffix("?autodecode") in listed


def test_a_backup_holds_what_was_written(tmp_path):
    note = tmp_path / "aula" / "personas" / "ana" / "notas.txt"
    note.parent.mkdir(parents=True)
    note.write_text("mías", encoding="utf-8")
    assert run(command("tar"), tmp_path).returncode == 0
    note.unlink()
    assert run("tar -xzf copia-del-aula.tar.gz", tmp_path).returncode == 0
    assert note.read_text(encoding="utf-8") == "mías"


@pytest.mark.parametrize("program", ["docker", "helm upgrade"])
def test_what_is_typed_for_kubernetes_names_files_that_are_here(program):
    """No cluster here: the files and the version are checked, the command is not run."""
    words = shlex.split(command(program))
    files = [word for word in words if word.startswith("exercises/")]
    assert files and all((ROOT / name).is_file() for name in files)
    values = (ROOT / "exercises/workshop/hub/zero-to-jupyterhub.yaml").read_text(encoding="utf-8")
    if program == "helm upgrade":
        assert f"--version {words[words.index('--version') + 1]} " in values
    else:
        image = yaml.safe_load(values)["singleuser"]["image"]
        assert f"{image['name']}:{image['tag']}" in words
