"""Packages as the page's Python takes them: without what it does not need, and compiled."""

from __future__ import annotations

import shutil
import tarfile
import tempfile
import zipfile
from pathlib import Path

from exercises.browser_python.lock import Package
from exercises.browser_python.under_node import run_under_node

PROGRAM = Path(__file__).with_name("compile_program.py")

#: Folders and files that no program imports.
UNUSED_FOLDERS = {
    *("tests", "test", "benchmarks", "include", "__pycache__"),
    *("labextension", "nbextension", "static"),  # a notebook's interface has its own copy
}
UNUSED_SUFFIXES = {".c", ".h", ".pxd", ".pyx", ".map", ".a", ".ipynb"}
#: Every file of an archive gets it, so that the same content gives the same bytes.
LONG_AGO = (1980, 1, 1, 0, 0, 0)


def compile_wheels(pyodide: Path, files: dict[Package, Path], target: Path) -> dict[str, Path]:
    """Make the wheels of the page.

    Args:
        pyodide: Folder with Pyodide's core, which compiles.
        files: Where the file of each package is.
        target: Folder for the wheels.

    Returns:
        The wheels, by name of package.

    Raises:
        PyodideError: Pyodide could not compile.
    """
    made = {}
    with tempfile.TemporaryDirectory() as scratch:
        for package, file in files.items():
            unpack(file, Path(scratch, package.name))
        run_under_node("run", pyodide, PROGRAM, scratch)
        for package in files:
            made[package.name] = target / wheel_name(package)
            pack(Path(scratch, package.name), made[package.name])
    return made


def wheel_name(package: Package) -> str:
    """File name of a package's wheel: its own, or a pure one's where it came as source."""
    if package.file.endswith(".whl"):
        return package.file
    return f"{package.name.replace('-', '_')}-{package.version}-py3-none-any.whl"


def unpack(file: Path, folder: Path) -> None:
    """Unpack a wheel, or the Python of a source archive, without what no program imports."""
    if file.suffix == ".whl":
        with zipfile.ZipFile(file) as archive:
            archive.extractall(folder)
    else:
        unpack_source(file, folder)
    for path in sorted(folder.rglob("*"), reverse=True):
        if path.is_dir() and (path.name in UNUSED_FOLDERS or path.suffix == ".data"):
            shutil.rmtree(path)
        elif path.is_file() and (path.suffix in UNUSED_SUFFIXES or path.name == "RECORD"):
            path.unlink()  # RECORD: hashes of files that are about to change


def unpack_source(file: Path, folder: Path) -> None:
    """Unpack `src` of a source archive, with metadata that name it."""
    with tempfile.TemporaryDirectory() as scratch, tarfile.open(file) as archive:
        archive.extractall(scratch, filter="data")
        (top,) = Path(scratch).iterdir()
        shutil.copytree(top / "src", folder, ignore=shutil.ignore_patterns("*.egg-info"))
        metadata = folder / f"{top.name.lower()}.dist-info"
        metadata.mkdir()
        shutil.copy(top / "PKG-INFO", metadata / "METADATA")


def pack(folder: Path, wheel: Path) -> None:
    """Pack a folder; a module goes as bytecode alone where there is some."""
    with zipfile.ZipFile(wheel, "w", zipfile.ZIP_DEFLATED) as archive:
        for path in sorted(folder.rglob("*")):
            if path.is_dir() or (path.suffix == ".py" and path.with_suffix(".pyc").exists()):
                continue
            entry = zipfile.ZipInfo(path.relative_to(folder).as_posix(), LONG_AGO)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, path.read_bytes())


def import_names(wheel: Path) -> list[str]:
    """The names that a wheel lets a program import."""
    with zipfile.ZipFile(wheel) as archive:
        tops = {name.partition("/")[0] for name in archive.namelist() if "dist-info" not in name}
    return sorted({name.partition(".")[0] for name in tops})
