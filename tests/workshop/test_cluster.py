"""Several machines give the report that one gives: here, a scheduler and a worker on loopback."""

import os
import socket
import subprocess
import sys

import psutil
import pytest
from workshop.hand_in import answer
from workshop.test_grading import CODE, HEAD, a_class, right, taller

from exercises.notebook import registry
from exercises.workshop.cluster import DaskRunners
from exercises.workshop.console import CannotGoOn
from exercises.workshop.isolation import BUBBLEWRAP
from exercises.workshop.runner import Limits
from exercises.workshop.running import Walls

QUIET = {"DASK_DISTRIBUTED__ADMIN__LOG_FORMAT": "%(message)s"}


def dask(program, *arguments):
    command = [sys.executable, "-m", f"distributed.cli.{program}", *arguments]
    return subprocess.Popen(command, env={**os.environ, **QUIET}, stderr=subprocess.DEVNULL)


@pytest.fixture
def cluster(tmp_path):
    with socket.create_server(("127.0.0.1", 0)) as free:
        address = f"tcp://127.0.0.1:{free.getsockname()[1]}"
    started = [
        dask("dask_scheduler", "--host", address, "--no-dashboard", "--no-show"),
        dask(
            "dask_worker", address, "--no-dashboard", "--no-nanny", "--nthreads", "2",
            "--local-directory", str(tmp_path / "dask"), "--host", "127.0.0.1",
        ),
    ]  # fmt: skip
    yield address, started
    for each in started:
        each.kill()
        each.wait()


def test_the_same_report_and_nothing_left(tmp_path, cluster, monkeypatch):
    monkeypatch.setenv("TALLER_DATOS", str(tmp_path / "semillas"))
    address, (_, worker) = cluster
    version = registry.get(CODE).version("0")
    fatal = {CODE: answer(f"{HEAD}    import os\n    os._exit(0)", version=version)}
    answers = {f"Persona {n}": right(CODE) if n % 3 else fatal for n in range(25)}
    folder = a_class(tmp_path / "martes", answers)
    here = taller("corregir", "--clase", folder.path)
    assert here.returncode == 0, here.stderr
    alone = folder.report.read_bytes()
    for path in folder.results.iterdir():
        path.unlink()
    there = taller("corregir", "--clase", folder.path, "--dask", address)
    assert there.returncode == 0, there.stderr
    assert "nada va cifrado" in there.stderr
    assert folder.report.read_bytes() == alone
    below = psutil.Process(worker.pid).children(recursive=True)
    assert below  # the runners stay with the worker, for the next batch …
    worker.kill()
    worker.wait()
    _, alive = psutil.wait_procs(below, timeout=10)
    assert not alive  # … and go with it


def test_a_scheduler_without_workers_is_said(tmp_path, cluster, monkeypatch):
    monkeypatch.setattr("exercises.workshop.cluster.TO_CONNECT", 5)
    address, (_, worker) = cluster
    worker.kill()
    worker.wait()
    walls = Walls(BUBBLEWRAP, tmp_path, "0", Limits())
    with pytest.raises(CannotGoOn, match="ningún equipo que trabaje"):
        list(DaskRunners(walls, address).run([]))


@pytest.mark.parametrize(
    ("options", "sentence"),
    [
        (["--dask", "tcp://127.0.0.1:9"], "no contesta nadie"),
        (["--dask", "10.0.0.5"], "Escribe tcp:// o tls://"),
        (["--dask", "tls://127.0.0.1:9"], "--certificados"),
        (["--dask", "tls://127.0.0.1:9", "--certificados", "."], "ca.pem"),
    ],
)
def test_what_cannot_be_is_said(tmp_path, monkeypatch, options, sentence):
    from typer.testing import CliRunner

    from exercises.workshop import cluster
    from exercises.workshop.app import app

    monkeypatch.setenv("TALLER_DATOS", str(tmp_path / "semillas"))
    monkeypatch.setattr(cluster, "TO_CONNECT", 1)
    folder = a_class(tmp_path / "martes", {"Ana": right("tasa-de-activos")})
    said = CliRunner().invoke(app, ["corregir", "--clase", str(folder.path), *options])
    assert sentence.replace("tcp:// o", "tcp://… o") in str(said.exception)
    assert not folder.report.exists()
