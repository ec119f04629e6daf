"""What a notebook in the browser takes besides the runtime: its kernel, the course, a lock."""

from __future__ import annotations

import hashlib
import json
import sys
from pathlib import Path

from exercises.browser_python.course_wheel import PROJECT
from exercises.browser_python.errors import AssemblyError
from exercises.browser_python.wheels import import_names

#: Where `jupyterlite-pyodide-kernel` puts the wheels of its kernel.
WHEELS = Path(
    sys.prefix,
    "share/jupyter/labextensions/@jupyterlite/pyodide-kernel-extension/static/pypi",
)

#: Its packages that a notebook needs, and what they need.
PACKAGES = {
    "ipykernel": ["ipython"],
    "piplite": ["micropip"],
    "pyodide-kernel": ["comm", "ipykernel", "ipython", "jedi", "traitlets"],
}
#: What the course lets a notebook import, and what it needs for it.
COURSE_GIVES = ["datasets", "exercises"]
COURSE_NEEDS = [
    *("altair", "anywidget", "ipywidgets", "markdown-it-py", "numpy", "openpyxl", "pandas", "xlrd"),
]

LOCK = "pyodide-lock.json"


def kernel_files(runtime: Path, course: str, wheel: bytes) -> dict[str, bytes]:
    """Make the files of the kernel.

    Args:
        runtime: Folder of the page's Python; in the site it has the name of its content.
        course: Path of the course's wheel, beside the runtime.
        wheel: That wheel.

    Returns:
        The files by path, beside the runtime: the wheels, then the lock, whose addresses start at
        the runtime. Their folder is named after what is in it.

    Raises:
        AssemblyError: The package of the kernel is not installed.
    """
    lock = json.loads((runtime / LOCK).read_text(encoding="utf-8"))
    wheels = {name: _wheel(name) for name in PACKAGES}
    needs = json.dumps([PACKAGES, COURSE_GIVES, COURSE_NEEDS])
    made_from = [json.dumps(lock), needs, course, *(each.name for each in wheels.values())]
    folder = f"cuaderno-{hashlib.sha256(chr(10).join(made_from).encode()).hexdigest()[:16]}"
    files = {}
    for name, file in wheels.items():
        path = f"{folder}/{file.name}"
        files[path] = file.read_bytes()
        lock["packages"][name] = _entry(name, path, files[path], import_names(file), PACKAGES[name])
    lock["packages"][PROJECT] = _entry(PROJECT, course, wheel, COURSE_GIVES, COURSE_NEEDS)
    files[f"{folder}/{LOCK}"] = json.dumps(lock).encode()
    return files


def _wheel(name: str) -> Path:
    found = sorted(WHEELS.glob(f"{name.replace('-', '_')}-*.whl"))
    if not found:
        raise AssemblyError(
            f"Falta {name}, del paquete jupyterlite-pyodide-kernel. Instala lo que pide "
            "requirements.txt y repite la orden."
        )
    return found[-1]


def _entry(name: str, path: str, content: bytes, imports: list[str], depends: list[str]) -> dict:
    """A package as Pyodide's lock has it."""
    return {
        "name": name,
        "version": path.rpartition("/")[2].split("-")[1],
        "file_name": f"../{path}",
        "install_dir": "site",
        "sha256": hashlib.sha256(content).hexdigest(),
        "package_type": "package",
        "imports": imports,
        "depends": depends,
        "unvendored_tests": False,
    }
