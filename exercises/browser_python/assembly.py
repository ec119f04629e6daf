"""The folder of the page's Python: core, wheels and snapshot, made once and kept in the cache."""

from __future__ import annotations

import hashlib
import json
import shutil
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from filelock import FileLock

from exercises.browser_python import snapshot, wheels
from exercises.browser_python.cache import cache_folder
from exercises.browser_python.errors import AssemblyError, WrongFileError
from exercises.browser_python.lock import CORE, LOCK, Lock, read_lock, sha256
from exercises.browser_python.mirrors import bring
from exercises.browser_python.node import NodeError, node_modules
from exercises.browser_python.under_node import PyodideError

HERE = Path(__file__).parent

#: Imported already when a page starts its Python; what they need comes along.
IN_SNAPSHOT = ("numpy", "pandas", "markdown-it-py")

#: Changing any of them, or the lock, makes another runtime.
MADE_WITH = (
    "assembly.py",
    "wheels.py",
    "snapshot.py",
    "under_node.js",
    "page/snapshot.js",
    "compile_program.py",
    "snapshot_program.py",
    "late_imports.py",
)

#: How long the cache keeps a runtime that no build asks for.
KEPT = 30 * 24 * 3600  # seconds


@dataclass(frozen=True)
class Runtime:
    """The files that a site serves under one address.

    Attributes:
        folder: Where they are, in the cache.
        digest: Of their content: 16 hexadecimal digits.
        warnings: What could not be done and does no harm, in Spanish.
    """

    folder: Path
    digest: str
    warnings: tuple[str, ...] = ()


def assemble(say: Callable[[str], object], lock: Path = LOCK) -> Runtime:
    """Make the runtime, or find the one made before.

    Args:
        say: Hears what is being done, a line each; nothing if it was made before.
        lock: File with the lock.

    Returns:
        The runtime.

    Raises:
        WrongFileError: A file is not the one of the lock.
        AssemblyError: No network, no npm, or Pyodide did not compile.
    """
    folder = cache_folder() / "python" / ingredients(lock)
    folder.parent.mkdir(parents=True, exist_ok=True)
    made = folder.with_suffix(".json")  # written last
    with FileLock(f"{folder}.lock"):
        written = json.loads(made.read_text(encoding="utf-8")) if made.exists() else None
        if written is None or sizes(folder) != written["files"]:
            made.unlink(missing_ok=True)
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
            warnings = _make(folder, read_lock(lock), say)
            written = {"digest": content(folder), "warnings": warnings, "files": sizes(folder)}
            made.write_text(json.dumps(written), encoding="utf-8")
            forget_the_unused(folder.parent)
        made.touch()
    return Runtime(folder, written["digest"], tuple(written["warnings"]))


def forget_the_unused(folder: Path) -> None:
    """Delete the runtimes that no build has asked for lately: each weighs 60 MB."""
    for made in folder.glob("*.json"):
        if time.time() - made.stat().st_mtime > KEPT:
            made.unlink()
            shutil.rmtree(made.with_suffix(""), ignore_errors=True)


def ingredients(lock: Path) -> str:
    """What a runtime is made of, as 16 hexadecimal digits."""
    digest = hashlib.sha256(lock.read_bytes())
    for name in MADE_WITH:
        digest.update((HERE / name).read_bytes())
    return digest.hexdigest()[:16]


def content(folder: Path) -> str:
    """What is in a folder, as 16 hexadecimal digits."""
    digest = hashlib.sha256()
    for path in sorted(folder.iterdir()):
        digest.update(f"{path.name} {sha256(path)}\n".encode())
    return digest.hexdigest()[:16]


def sizes(folder: Path) -> dict[str, int]:
    """Bytes of each file of a folder, by name: a disk that was full shows."""
    return {path.name: path.stat().st_size for path in sorted(folder.glob("*"))}


def _make(folder: Path, lock: Lock, say: Callable[[str], object]) -> list[str]:
    files = bring(lock, say)
    copy_core(folder, lock.core)
    try:
        say("Compilando los paquetes de Python para la página…")
        compiled = wheels.compile_wheels(
            folder, {each: files[each.name] for each in lock.packages.values()}, folder
        )
    except PyodideError as error:
        raise AssemblyError(f"Pyodide no ha podido compilar los paquetes: {error}") from error
    write_pyodide_lock(folder, lock, compiled)
    say("Guardando Python con pandas ya en marcha…")
    needed = lock.with_dependencies(IN_SNAPSHOT)
    try:
        snapshot.record(folder, {each.name: compiled[each.name] for each in needed})
    except PyodideError as error:
        return [f"Python tardará más en arrancar en la página, sin instantánea: {error}"]
    return []


def copy_core(folder: Path, hashes: dict[str, str]) -> None:
    """Copy Pyodide's core from npm's package, each file as the lock has it.

    Raises:
        WrongFileError: A file is another.
        AssemblyError: npm could not install the package.
    """
    try:
        source = node_modules() / "pyodide"
    except NodeError as error:
        raise AssemblyError(
            "Los paquetes de package-lock.json no se han podido instalar. Comprueba la conexión y "
            f"repite la orden. ({str(error).partition(chr(10))[0]})"
        ) from error
    for name in CORE:
        if not (source / name).is_file() or sha256(source / name) != hashes[name]:
            raise WrongFileError(
                f"{source / name}: no es el archivo de runtime.lock.json, y no se usa. Si has "
                "cambiado la versión de Pyodide, ejecuta «make lock»; si no, borra esa carpeta "
                "y repite la orden."
            )
        shutil.copyfile(source / name, folder / name)


def write_pyodide_lock(folder: Path, lock: Lock, made: dict[str, Path]) -> None:
    """Leave in Pyodide's lock only the packages that are there, as they were made."""
    path = folder / "pyodide-lock.json"
    info = json.loads(path.read_text(encoding="utf-8"))["info"]
    entries = {
        name: {
            "name": name,
            "version": package.version,
            "file_name": made[name].name,
            "install_dir": "site",
            "sha256": sha256(made[name]),
            "package_type": "package",
            "imports": wheels.import_names(made[name]),
            "depends": list(package.depends),
            "unvendored_tests": False,
        }
        for name, package in sorted(lock.packages.items())
    }
    path.write_text(json.dumps({"info": info, "packages": entries}), encoding="utf-8")
