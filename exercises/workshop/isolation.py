"""The walls around learners' code: how a runner is started, and with what in reach.

Inside bubblewrap there is no network, no home, no repository and no bank; only Python, its
packages, the course's code without its exercises, all of it read-only, and the data. What a job
has in reach is less still: `exercises.workshop.runner` gives each a root, processes and a
temporary folder of its own.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
import sysconfig
from collections.abc import Iterable, Iterator
from dataclasses import asdict
from pathlib import Path

import datasets
import exercises
from exercises.workshop.console import CannotGoOn
from exercises.workshop.runner import Limits
from exercises.workshop.world import WORLD

BUBBLEWRAP = "bubblewrap"
PROCESSES = "procesos"
LEVELS = (BUBBLEWRAP, PROCESSES)

#: What each level keeps apart, as a report says it.
MEANING = {
    BUBBLEWRAP: "sin red, sin archivos, con límites de tiempo, memoria y procesos",
    PROCESSES: "con límites de tiempo, memoria y procesos; SIN muro para red ni archivos",
}

COURSE = "/curso"
PACKAGES = "/paquetes"
DATA = "/datos"
SYSTEM = ("/lib", "/lib32", "/lib64", "/usr/lib", "/usr/lib32", "/usr/lib64", "/etc/ld.so.cache")
DEVICES = ("/dev/null", "/dev/random", "/dev/urandom")


def require(level: str) -> None:
    """Make sure that this machine has a level of isolation.

    Raises:
        CannotGoOn: It has not. A lower one is never taken instead.
    """
    if not sys.platform.startswith("linux"):
        raise CannotGoOn(
            "Las respuestas con código solo se corrigen en Linux. En Windows sirve WSL; en otro "
            "equipo, un JupyterHub o una máquina virtual."
        )
    if level == BUBBLEWRAP and shutil.which("bwrap") is None:
        raise CannotGoOn(
            "Falta bubblewrap, que aísla el código ajeno. En Debian o Ubuntu: sudo apt install "
            "bubblewrap. Sin él, y solo si te fías de toda la clase: --aislamiento procesos"
        )


def runner_command(level: str, data: Path, limits: Limits) -> list[str]:
    """The command line that starts a runner.

    Args:
        level: One of `LEVELS`.
        data: What `exercises.workshop.materials` wrote.
        limits: Of each job.
    """
    python = Path(sys.executable).resolve()
    # Without `site`, so that no `.pth` file puts another copy of the course in reach.
    start = [str(python), "-S", "-P", "-B", "-m", "exercises.workshop.runner"]
    written = json.dumps(asdict(limits))
    if level == PROCESSES:
        return [*start, str(data), written]
    return [*_walls(python, data), "--", *start, DATA, written, "mundos"]


def runner_environment(level: str, edition: str) -> dict[str, str]:
    """The environment of a runner: nothing of the instructor's.

    Args:
        level: One of `LEVELS`.
        edition: Of the class; what `cargar` gives by itself.
    """
    walled = level == BUBBLEWRAP
    sites = [f"{PACKAGES}/{n}" for n, _ in enumerate(_sites())] if walled else map(str, _sites())
    course = COURSE if walled else str(_package(exercises).parent)
    threads = ("OMP", "OPENBLAS", "MKL", "NUMEXPR")
    return {
        "PYTHONPATH": os.pathsep.join([course, *sites]),
        "PYTHONHASHSEED": "0",
        "PYTHONUTF8": "1",
        "LANG": "C.UTF-8",
        "TZ": "UTC",
        "HOME": "/tmp",
        "TMPDIR": "/tmp",
        "EDICION": edition,
        **{f"{name}_NUM_THREADS": "1" for name in threads},
    }


def _walls(python: Path, data: Path) -> Iterator[str]:
    """Bubblewrap's part of the command line."""
    program = shutil.which("bwrap") or "bwrap"
    yield from (program, "--unshare-all", "--unshare-user", "--die-with-parent", "--new-session")
    yield from ("--cap-drop", "ALL", "--uid", "1000", "--gid", "1000", "--hostname", "curso")
    # Twice: for the runner, and as the root of each job.
    yield from _tree(python, "")
    yield from _tree(python, WORLD)
    for device in DEVICES:
        yield from ("--dev-bind", device, f"{WORLD}{device}")
    yield from ("--dir", f"{WORLD}/tmp", "--ro-bind", str(data), DATA)
    yield from ("--proc", "/proc", "--dev", "/dev", "--tmpfs", "/tmp", "--chdir", "/tmp")
    yield from ("--remount-ro", "/dev", "--remount-ro", "/")


def _tree(python: Path, root: str) -> Iterator[str]:
    """What runs Python, at the same paths below a root, and the course at neutral ones."""
    bound = [Path(path) for path in SYSTEM]
    libraries = (sysconfig.get_config_var(name) for name in ("platlibdir", "LIBDIR"))
    bound += [Path(sys.base_prefix, library) for library in libraries if library]
    bound += [Path(sysconfig.get_path("stdlib")), python]
    there = _without_repetitions(bound)
    for path in there:
        if path.is_symlink():
            yield from ("--symlink", str(path.readlink()), f"{root}{path}")
        else:
            yield from ("--ro-bind", str(path), f"{root}{path}")
    for path in _to_hide(there):
        yield from ("--tmpfs", f"{root}{path}")
    for number, site in enumerate(_sites()):
        place = f"{root}{PACKAGES}/{number}"
        yield from ("--ro-bind", str(site), place)
        # An installed copy of the course, answers and all.
        if (site / "exercises").is_dir():
            yield from ("--tmpfs", f"{place}/exercises")
    for package in (exercises, datasets):
        name = package.__name__
        yield from ("--ro-bind", str(_package(package)), f"{root}{COURSE}/{name}")
    yield from ("--tmpfs", f"{root}{COURSE}/exercises/bank")


def _without_repetitions(paths: Iterable[Path]) -> list[Path]:
    """The paths that exist, without those that lie in another one."""
    there = sorted({path for path in paths if path.exists()})
    real = [path for path in there if not path.is_symlink()]
    return [path for path in there if not any(each in path.parents for each in real)]


def _to_hide(bound: Iterable[Path]) -> Iterator[Path]:
    """What lies in the paths of Python and may hold a copy of the course."""
    course = _package(exercises).parent
    below = (each.glob(f"{python}*-packages") for each in bound for python in ("", "python3*/"))
    sites = {course, *_sites(), *(site for found in below for site in found)}
    for path in sorted(sites):
        if path.is_dir() and any(each in path.parents for each in bound):
            yield path


def _sites() -> list[Path]:
    """The folders that packages are installed in."""
    named = (Path(path) for path in sys.path if path)
    return [path for path in named if path.name in ("site-packages", "dist-packages")]


def _package(package: object) -> Path:
    return Path(str(package.__file__)).resolve().parent  # type: ignore[attr-defined]
