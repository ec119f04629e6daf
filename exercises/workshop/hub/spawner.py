"""Starts a learner's server where only the course and their own folder exist."""

from __future__ import annotations

import os
import resource
import shutil
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

from jupyterhub.spawner import SimpleLocalProcessSpawner
from traitlets import Unicode, default

import datasets
import exercises
from exercises.workshop.hub.room import BadRoom

#: Where a learner finds them; no machine keeps its course there.
HOME = "/cuadernos"
LESSONS = "/lecciones"
TEMPORARY = 256 * 2**20  # bytes of /tmp, which is memory

#: What programs look up of the machine. Not all of /etc: it holds keys.
_ETC = (
    "alternatives", "fonts", "group", "hosts", "ld.so.cache", "localtime", "nsswitch.conf",
    "passwd", "resolv.conf", "ssl",
)  # fmt: skip


#: Parts of /proc through which whoever is root outside commands the whole machine.
_COMMANDS = ("bus", "fs", "irq", "sys", "sysrq-trigger")


class RoomSpawner(SimpleLocalProcessSpawner):
    """Every server in a bubblewrap of its own, with a limit on the memory of each process.

    All of them share the network of the machine: the proxy has to reach them there.
    """

    people = Unicode(config=True, help="The folder of the learners' folders.")
    lessons = Unicode(config=True, help="The folder of the lessons as notebooks.")

    @default("home_dir")
    def _home_dir(self) -> str:
        return str(Path(self.people) / self.user.escaped_name)

    @default("cmd")
    def _cmd(self) -> list[str]:
        start = [sys.executable, "-m", "exercises.workshop.hub.start"]
        return [*sandbox(Path(self.home_dir), Path(self.lessons)), *start]

    def user_env(self, env: dict[str, str]) -> dict[str, str]:
        """The environment, with the home that the sandbox shows."""
        return {**super().user_env(env), "HOME": HOME, "CURSO_LECCIONES": LESSONS}

    def make_preexec_fn(self, name: str) -> Callable[[], None]:
        """What a new process does before it becomes the sandbox."""
        enter_home = super().make_preexec_fn(name)

        def before() -> None:
            enter_home()
            # Not the address space: V8, which draws figures, reserves tens of GB and fills none.
            resource.setrlimit(resource.RLIMIT_DATA, (self.mem_limit, self.mem_limit))
            os.nice(5)  # the hub and the proxy answer even when every learner computes

        return before


def sandbox(home: Path, lessons: Path) -> list[str]:
    """The command that runs what follows it in a sandbox.

    Args:
        home: The learner's folder, which alone may be written.
        lessons: The lessons.

    Raises:
        BadRoom: bubblewrap is missing.
    """
    program = shutil.which("bwrap")
    if program is None:
        raise BadRoom(
            "Falta bubblewrap, que separa a cada persona de las demás. En Debian o Ubuntu: "
            "sudo apt-get install bubblewrap"
        )
    shown = [part for path in _machine() for part in ("--ro-bind-try", path, path)]
    fixed = [
        part for name in _COMMANDS for part in ("--ro-bind-try", f"/proc/{name}", f"/proc/{name}")
    ]
    # A link such as /bin has to stay one: programs name both ways.
    links = [
        part
        for name in ("/bin", "/sbin", "/lib", "/lib64")
        if Path(name).is_symlink()
        for part in ("--symlink", str(Path(name).readlink()), name)
    ]
    return [
        program, "--die-with-parent",
        "--unshare-user", "--unshare-pid", "--unshare-ipc", "--unshare-uts",
        "--uid", "1000", "--gid", "1000", "--cap-drop", "ALL",
        "--proc", "/proc", *fixed, "--dev", "/dev", "--size", str(TEMPORARY), "--tmpfs", "/tmp",
        *links, *shown,
        "--ro-bind", str(lessons), LESSONS,
        "--bind", str(home), HOME, "--chdir", HOME,
        "--",
    ]  # fmt: skip


def _machine() -> Iterator[str]:
    """What of the machine a server needs to run."""
    yield "/usr"
    yield from (f"/etc/{name}" for name in _ETC)
    yield from (name for name in ("/bin", "/sbin", "/lib", "/lib64") if not Path(name).is_symlink())
    code = {str(Path(package.__file__ or "").parent) for package in (exercises, datasets)}
    yield from sorted({sys.base_prefix, sys.prefix} | code)


def try_sandbox(room: Path) -> None:
    """Make a sandbox that does nothing.

    Args:
        room: A folder that exists.

    Raises:
        BadRoom: This machine does not allow it; the message says what bubblewrap said.
    """
    tried = subprocess.run([*sandbox(room, room), "true"], capture_output=True, text=True)
    if tried.returncode:
        raise BadRoom(
            "bubblewrap no puede separar a unas personas de otras en este equipo, y sin eso no se "
            f"abre la sala. Dice: {tried.stderr.strip()}"
        )
