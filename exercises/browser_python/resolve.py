"""Makes the lock anew from `runtime.toml`, npm's Pyodide and what PyPI gives today."""

from __future__ import annotations

import json
import tarfile
import tempfile
import tomllib
import zipfile
from collections.abc import Callable
from dataclasses import replace
from email.parser import HeaderParser
from pathlib import Path

from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

from exercises.browser_python.errors import AssemblyError
from exercises.browser_python.lock import CORE, Carrier, Lock, Package, sha256
from exercises.browser_python.mirrors import bring, pip_options, run_pip
from exercises.browser_python.node import node_modules

WANTED = Path(__file__).with_name("runtime.toml")


def resolve(say: Callable[[str], object], wanted: Path = WANTED) -> Lock:
    """Find the file of everything that is wanted.

    Args:
        say: Hears what is being done.
        wanted: The file that says it.

    Returns:
        The lock.

    Raises:
        AssemblyError: Something is not to be had, or asks for a package that nobody wants.
        NodeError: npm could not install Pyodide.
    """
    asked = tomllib.loads(wanted.read_text(encoding="utf-8"))
    pyodide = node_modules() / "pyodide"
    official = json.loads((pyodide / "pyodide-lock.json").read_text(encoding="utf-8"))
    info = official["info"]
    python = info["python"].rpartition(".")[0]
    lock = Lock(
        pyodide=info["version"],
        python=python,
        platform=f"pyemscripten_{info['abi_version']}_{info['arch']}",
        core={name: sha256(pyodide / name) for name in CORE},
        packages={},
        carriers=tuple(Carrier(**each) for each in asked["carriers"]),
    )
    for name in asked["official"]:
        entry = official["packages"][name]
        depends = tuple(sorted(canonicalize_name(each) for each in entry["depends"]))
        lock.packages[name] = Package(
            name, entry["version"], "official", entry["file_name"], entry["sha256"], 0, depends
        )
    places = bring(lock, say)
    for name, place in places.items():
        lock.packages[name] = replace(lock.packages[name], size=place.stat().st_size)
    environment = environment_of(info["python"])
    for origin, options in pip_options(lock).items():
        for name, version in asked[origin].items():
            say(f"{name} {version}")
            package = Package(name, version, origin, "", "", 0)
            lock.packages[name] = found_on_pypi(package, options, environment)
    refuse_what_does_not_fit(lock)
    return lock


def found_on_pypi(
    package: Package, options: tuple[str, ...], environment: dict[str, str]
) -> Package:
    """The package with its file, hash and needs."""
    with tempfile.TemporaryDirectory() as scratch:
        if not run_pip(Path(scratch), options, [package]):
            raise AssemblyError(
                f"{package.name} {package.version}: no está en PyPI con la forma que pide el "
                f"apartado «{package.origin}» de runtime.toml. Corrige la versión o el apartado."
            )
        (file,) = (path for path in Path(scratch).iterdir() if path.is_file())
        return replace(
            package,
            file=file.name,
            sha256=sha256(file),
            size=file.stat().st_size,
            depends=tuple(needs(metadata(file), environment)),
        )


def metadata(file: Path) -> str:
    """What a wheel or a source archive says of itself."""
    if file.suffix == ".whl":
        with zipfile.ZipFile(file) as archive:
            (name,) = (n for n in archive.namelist() if n.endswith(".dist-info/METADATA"))
            return archive.read(name).decode()
    with tarfile.open(file) as source:
        top = source.getnames()[0].partition("/")[0]
        opened = source.extractfile(f"{top}/PKG-INFO")
        assert opened is not None
        return opened.read().decode()


def needs(text: str, environment: dict[str, str]) -> list[str]:
    """Names of the packages that a package's metadata ask for in the page's Python."""
    asked = (
        Requirement(line) for line in HeaderParser().parsestr(text).get_all("Requires-Dist", ())
    )
    return sorted(
        canonicalize_name(each.name)
        for each in asked
        if each.marker is None or each.marker.evaluate(environment)
    )


def environment_of(python: str) -> dict[str, str]:
    """What markers of requirements see in the page."""
    return {
        "extra": "",
        "implementation_name": "cpython",
        "os_name": "posix",
        "platform_machine": "wasm32",
        "platform_python_implementation": "CPython",
        "platform_system": "Emscripten",
        "python_full_version": python,
        "python_version": python.rpartition(".")[0],
        "sys_platform": "emscripten",
    }


def refuse_what_does_not_fit(lock: Lock) -> None:
    """Refuse a lock with a package that asks for one it does not hold."""
    absent = [
        f"{each.name} pide {name}"
        for each in lock.packages.values()
        for name in each.depends
        if name not in lock.packages
    ]
    if absent:
        raise AssemblyError(f"Añade a runtime.toml lo que falta: {'; '.join(absent)}.")


def changes(old: Lock | None, new: Lock) -> list[str]:
    """What a new lock changes, one line each."""

    def rows(lock: Lock) -> dict[str, str]:
        files = {each.name: f"{each.version} {each.sha256[:12]}" for each in lock.packages.values()}
        return {name: digest[:12] for name, digest in lock.core.items()} | files

    before, after = rows(old) if old else {}, rows(new)
    return [
        f"{name}: {before.get(name, 'no estaba')} → {after.get(name, 'ya no está')}"
        for name in sorted(before.keys() | after.keys())
        if before.get(name) != after.get(name)
    ]
