"""`make bench`: checking hand-ins again, side by side with otter-grader and with plain nbclient.

All three do the same work: a learner's pandas function on the course's data and on others, told
right from wrong. Ours runs all of it behind walls; the peers run in the open, in their favour.
They are measured on a sample, two at a time on two cores as ours, and the table says so.
"""

import json
import os
import socket
import subprocess
import sys
import time
import venv
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from importlib.metadata import version
from pathlib import Path

import nbformat
import pytest
from bench.rows import Row
from distributed import Client
from filelock import FileLock
from nbclient import NotebookClient
from workshop.hand_in import answer, hand_in

import datasets
from exercises.browser_python.cache import cache_folder
from exercises.engine.result import CORRECT
from exercises.notebook import registry
from exercises.workshop.class_folder import ClassFolder
from exercises.workshop.collecting import collect
from exercises.workshop.report import read_report

OTTER = "7.0.0"
CODE = "activos-por-ano"
LIGHT = ("tasa-de-activos", "el-mes-del-salto")
OTHER_EDITION = "otros-datos"
HAND_INS, SAMPLE, AT_ONCE = 300, 6, 2
FEW, MANY = 1000, 10_000


@dataclass
class Ran:
    """What a run of `taller corregir` took: seconds, and bytes at most at one time."""

    seconds: float
    peak: int
    right: int


@pytest.fixture(autouse=True)
def own_seeds(tmp_path, monkeypatch):
    monkeypatch.setenv("TALLER_DATOS", str(tmp_path / "semillas"))


def a_class(folder: Path, count: int, answers: Callable[[int], dict]) -> ClassFolder:
    """A class of so many people, collected."""
    sent = folder / "enviadas"
    sent.mkdir(parents=True)
    for number in range(count):
        (sent / f"{number}.json").write_bytes(hand_in(f"persona {number}", answers(number)))
    collect(ClassFolder(folder), [sent])
    return ClassFolder(folder)


#: Runs `taller`, and at the end says how much memory it had at most. What the system says of a
#: child that has ended counts its parent's too, from before it became another program.
MEASURED = """
import atexit, pathlib, re, sys
from exercises.workshop.app import main

place = pathlib.Path(sys.argv.pop())

@atexit.register
def tell():
    status = pathlib.Path("/proc/self/status").read_text()
    place.write_text(re.search(r"VmHWM:\\s+(\\d+)", status)[1])

main()
"""


def correct(folder: ClassFolder, *options: str) -> Ran:
    """Run `taller corregir` in a process of its own."""
    peak = folder.path / "memoria.txt"
    arguments = ["corregir", "--clase", str(folder.path), *options, str(peak)]
    start = time.monotonic()
    done = subprocess.run(
        [sys.executable, "-c", MEASURED, *arguments], capture_output=True, text=True
    )
    seconds = time.monotonic() - start
    assert done.returncode == 0, done.stderr
    people = read_report(folder.report).people
    right = sum(one.outcome == CORRECT for each in people for one in each.answers.values())
    return Ran(seconds, int(peak.read_text()) * 1024, right)


def code_answer(number: int) -> dict:
    """The author's function, written by so many people."""
    source = f"{registry.get(CODE).solution_source()}\n# De la persona {number}\n"
    return {CODE: answer(source, version=registry.get(CODE).version("0"))}


def light_answer(number: int) -> dict:
    made = {}
    for name in LIGHT:
        each = registry.get(name)
        made[name] = answer(each.answer_value("0"), attempts=number % 5, version=each.version("0"))
    return made


# The peers.


def reference() -> str:
    """The author's function, for a test that compares with it."""
    return registry.get(CODE).solution_source().replace("activos_por_ano", "segun_el_curso")


def write_data(folder: Path) -> None:
    for name, edition in (("datos", "0"), ("otros", OTHER_EDITION)):
        datasets.cargar("seguidores", edicion=edition).to_csv(folder / f"{name}.csv", index=False)


READ = 'pd.read_csv("{}.csv", parse_dates=["fecha_alta"])'


def checking_cell() -> str:
    """Compares a learner's function with the author's, on both editions."""
    lines = [reference(), "import pandas as pd"]
    for name in ("datos", "otros"):
        lines.append(f"seguidores = {READ.format(name)}")
        lines.append(
            "pd.testing.assert_series_equal(activos_por_ano(seguidores.copy()), "
            "segun_el_curso(seguidores.copy()), check_names=False, rtol=1e-4)"
        )
    return "\n".join(lines)


def learner_notebook(number: int) -> nbformat.NotebookNode:
    source = code_answer(number)[CODE]["answer"]
    return nbformat.v4.new_notebook(
        cells=[nbformat.v4.new_code_cell(f"import pandas as pd\n{source}")],
        metadata={"kernelspec": {"name": "python3", "display_name": "Python 3"}},
    )


def rate(act: Callable[[int], None]) -> float:
    """A second's worth of a peer's work, two at a time; one before, so that caches are warm."""
    act(0)
    start = time.monotonic()
    with ThreadPoolExecutor(AT_ONCE) as pool:
        list(pool.map(act, range(1, SAMPLE + 1)))
    return SAMPLE / (time.monotonic() - start)


def by_nbclient(folder: Path) -> Callable[[int], None]:
    """A fresh kernel a notebook, as nbclient runs it; the driver is one warm process a worker."""
    write_data(folder)

    def run(number: int) -> None:
        notebook = learner_notebook(number)
        notebook.cells.append(nbformat.v4.new_code_cell(checking_cell()))
        NotebookClient(notebook, resources={"metadata": {"path": str(folder)}}).execute()

    return run


@pytest.fixture(scope="module")
def otter() -> Path:
    """otter-grader in a place of its own, installed once, with our pandas and our kernel."""
    wanted = [f"otter-grader=={OTTER}"]
    wanted += [f"{name}=={version(name)}" for name in ("pandas", "ipykernel")]
    folder = cache_folder() / "otter" / "-".join(wanted).replace("==", "-")
    folder.parent.mkdir(parents=True, exist_ok=True)
    with FileLock(f"{folder}.lock"):
        if not (folder / "instalado").exists():
            venv.create(folder, with_pip=True, clear=True)
            pip = [folder / "bin" / "python", "-m", "pip", "install", "--quiet"]
            subprocess.run([*pip, *wanted], check=True)
            (folder / "instalado").touch()
    return folder / "bin"


def by_otter(otter: Path, folder: Path) -> Callable[[int], None]:
    """`otter run`, without a container: what is left of otter-grader where there is no Docker."""
    (folder / "tests").mkdir()
    case = "\n".join(
        f"{'>>>' if not line.startswith((' ', chr(9))) else '...'} {line}"
        for line in checking_cell().splitlines()
        if line.strip()
    )
    test = {
        "name": "q1",
        "points": 1,
        "suites": [{"type": "doctest", "cases": [{"code": case, "hidden": False}]}],
    }
    written = f"OK_FORMAT = True\n\ntest = {test!r}\n"
    (folder / "tests" / "q1.py").write_text(written, encoding="utf-8")
    write_data(folder)
    environment = {**os.environ, "PATH": f"{otter}{os.pathsep}{os.environ['PATH']}"}

    def call(*arguments: object) -> None:
        done = subprocess.run(
            [otter / "otter", *map(str, arguments)],
            cwd=folder,
            env=environment,
            capture_output=True,
            text=True,
            timeout=300,
        )
        assert done.returncode == 0, done.stdout + done.stderr

    call("generate", "-t", "tests", "--no-environment", "datos.csv", "otros.csv")

    def run(number: int) -> None:
        notebook = folder / f"persona-{number}.ipynb"
        nbformat.write(learner_notebook(number), notebook)
        results = folder / f"resultado-{number}"
        results.mkdir(exist_ok=True)
        call("run", "-a", "autograder.zip", "-o", results, notebook)
        told = json.loads((results / "results.json").read_text(encoding="utf-8"))
        assert sum(each.get("score", 0) for each in told["tests"]) == 1, told

    return run


def test_isolated_grading(table, otter, tmp_path):
    """The peers before and after ours: a machine is not as busy now as a minute ago."""
    folder = a_class(tmp_path / "clase", HAND_INS, code_answer)
    for name in ("otter", "nbclient"):
        (tmp_path / name).mkdir()
    others = {
        f"otter run {OTTER}": by_otter(otter, tmp_path / "otter"),
        "nbclient": by_nbclient(tmp_path / "nbclient"),
    }
    before = {name: rate(run) for name, run in others.items()}
    ours = correct(folder)
    after = {name: rate(run) for name, run in others.items()}
    assert ours.right == HAND_INS
    own = HAND_INS / ours.seconds
    peers = {name: (before[name] + after[name]) / 2 for name in others}
    for name, beside in peers.items():
        what = f"{HAND_INS} pandas hand-ins a second; {name}, {2 * SAMPLE}"
        table.append(Row(what, f"{own:.1f}", f"{beside:.2f}", "", True))
    times = own / max(peers.values())
    table.append(Row("isolated / the best of them", f"{times:.0f} ×", "1 ×", "≥ 10 ×", times >= 10))
    table.append(Row("isolated, hand-ins a second, two cores", f"{own:.1f}", "", "≥ 12", own >= 12))
    assert times >= 10
    assert own >= 12


def test_ten_times_as_many_take_ten_times_as_long_and_no_more_memory(table, tmp_path):
    few = correct(a_class(tmp_path / "pocas", FEW, light_answer))
    many = correct(a_class(tmp_path / "muchas", MANY, light_answer))
    assert (few.right, many.right) == (FEW * len(LIGHT), MANY * len(LIGHT))
    longer, larger = many.seconds / few.seconds, many.peak / few.peak
    rows = (
        ("time", f"{many.seconds:.0f} s", f"{few.seconds:.0f} s", longer, 12),
        ("peak memory", f"{many.peak / 1e6:.0f} MB", f"{few.peak / 1e6:.0f} MB", larger, 1.3),
    )
    for what, ours, beside, ratio, most in rows:
        title = f"{MANY} light hand-ins / {FEW}: {what}"
        table.append(Row(title, ours, beside, f"{ratio:.2f} ≤ {most}", ratio <= most))
    assert longer <= 12
    assert larger <= 1.3


@contextmanager
def cluster(folder: Path, workers: int):
    """A dask scheduler on loopback and so many workers, each with one thread."""
    with socket.create_server(("127.0.0.1", 0)) as free:
        address = f"tcp://127.0.0.1:{free.getsockname()[1]}"
    quiet = ("--no-dashboard",)
    local = ("--host", "127.0.0.1", "--no-nanny", "--nthreads", "1")
    programs = [("dask_scheduler", "--host", address, "--no-show", *quiet)]
    for number in range(workers):
        place = ("--local-directory", str(folder / f"dask-{number}"))
        programs.append(("dask_worker", address, *local, *place, *quiet))
    started = [
        subprocess.Popen(
            [sys.executable, "-m", f"distributed.cli.{program}", *options],
            stderr=subprocess.DEVNULL,
        )
        for program, *options in programs
    ]
    try:
        with Client(address, timeout=60, set_as_default=False) as client:
            client.wait_for_workers(workers, timeout=60)
        yield address
    finally:
        for process in reversed(started):
            process.kill()
            process.wait()


def test_dask_workers(table, tmp_path):
    """The same report from one and from two. On one machine two gain little: that is told."""
    reports, rates = set(), {}
    folder = a_class(tmp_path / "clase", HAND_INS // 3, code_answer)
    for workers in (1, 2):
        with cluster(tmp_path, workers) as address:
            ran = correct(folder, "--dask", address)
        rates[workers] = HAND_INS / 3 / ran.seconds
        reports.add(folder.report.read_bytes())
        for path in folder.results.iterdir():
            path.unlink()
    assert len(reports) == 1
    title = f"{HAND_INS // 3} hand-ins a second by dask: two workers, one"
    table.append(Row(title, f"{rates[2]:.1f}", f"{rates[1]:.1f}", "", True))
