"""The course as a wheel for the page's Python: exercises, engine and data, with their sources."""

from __future__ import annotations

import hashlib
import io
import re
import zipfile
from base64 import urlsafe_b64encode
from collections.abc import Iterator
from importlib.metadata import version
from pathlib import Path

import datasets
import exercises
from exercises.browser_python.wheels import LONG_AGO

PROJECT = "social-media-con-estrategia"
SUFFIXES = {".py", ".js", ".css", ".json", ".csv"}
#: What only builds the site; of the folder of this module, the page takes what `session` imports.
NOT_IN_A_PAGE = {
    "exercises/publishing",
    "exercises/workshop",
    "exercises/browser_python",
    "datasets/__main__.py",
}

_OWN_IMPORT = re.compile(r"^from exercises\.browser_python\.(\w+) import", re.MULTILINE)


def file_name() -> str:
    """Name of the wheel."""
    return f"{PROJECT.replace('-', '_')}-{version(PROJECT)}-py3-none-any.whl"


def course_wheel() -> bytes:
    """The wheel; the same sources give the same bytes."""
    stem = file_name().removesuffix("-py3-none-any.whl")
    contents = {name: path.read_bytes() for name, path in sorted(course_files())}
    about = f"Metadata-Version: 2.1\nName: {PROJECT}\nVersion: {version(PROJECT)}\n"
    contents[f"{stem}.dist-info/METADATA"] = about.encode()
    contents[f"{stem}.dist-info/WHEEL"] = b"Wheel-Version: 1.0\nTag: py3-none-any\n"
    rows = [f"{name},sha256={_record_hash(it)},{len(it)}\n" for name, it in contents.items()]
    record = f"{stem}.dist-info/RECORD"
    contents[record] = ("".join(rows) + f"{record},,\n").encode()
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for name, content in contents.items():
            entry = zipfile.ZipInfo(name, LONG_AGO)
            entry.compress_type = zipfile.ZIP_DEFLATED
            archive.writestr(entry, content)
    return buffer.getvalue()


def course_files() -> Iterator[tuple[str, Path]]:
    """Every file of the course that a page may need, with its name in the wheel."""
    for package in (exercises, datasets):
        top = Path(str(package.__file__)).parent
        for path in top.rglob("*"):
            name = path.relative_to(top.parent)
            around = {each.as_posix() for each in (name, *name.parents)}
            if path.suffix in SUFFIXES and not around & NOT_IN_A_PAGE:
                yield name.as_posix(), path
    here = Path(__file__).parent
    for module in ("__init__", *modules_of("session", here)):
        yield f"exercises/browser_python/{module}.py", here / f"{module}.py"


def modules_of(module: str, folder: Path) -> set[str]:
    """A module of this folder and those of this folder that it imports, however far."""
    found, asked = set(), [module]
    while asked:
        name = asked.pop()
        if name not in found:
            found.add(name)
            asked += _OWN_IMPORT.findall((folder / f"{name}.py").read_text(encoding="utf-8"))
    return found


def _record_hash(content: bytes) -> str:
    return urlsafe_b64encode(hashlib.sha256(content).digest()).decode().rstrip("=")
