"""Which files the page's Python is made of: names, versions and hashes, in `runtime.lock.json`."""

from __future__ import annotations

import hashlib
import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

LOCK = Path(__file__).with_name("runtime.lock.json")

#: Files of npm's `pyodide` that a site serves.
CORE = (
    "pyodide.js",
    "pyodide.mjs",
    "pyodide.asm.js",
    "pyodide.asm.wasm",
    "python_stdlib.zip",
    "pyodide-lock.json",
)


@dataclass(frozen=True)
class Package:
    """One package, as its file has to be.

    Attributes:
        name: Lower case, with hyphens.
        version: Of the package.
        origin: The part of `runtime.toml` it stands in, which decides who is asked for it.
        file: Name of the file.
        sha256: Of the file, hexadecimal.
        size: Of the file, in bytes.
        depends: Names of packages, all of them in the lock.
    """

    name: str
    version: str
    origin: str
    file: str
    sha256: str
    size: int
    depends: tuple[str, ...] = ()


@dataclass(frozen=True)
class Carrier:
    """A package of PyPI that holds files of Pyodide's distribution.

    Attributes:
        name: Of the package.
        version: Of the package.
        folder: Where it holds them, with the final slash.
        size: Of its wheel, in bytes.
    """

    name: str
    version: str
    folder: str
    size: int


@dataclass(frozen=True)
class Lock:
    """All the files, and who may have them.

    Attributes:
        pyodide: Version of Pyodide.
        python: Version of the Python in it, two numbers.
        platform: Tag of its wheels.
        core: Hash of each file of `CORE`.
        packages: By name.
        carriers: In the order in which they are asked.
    """

    pyodide: str
    python: str
    platform: str
    core: dict[str, str]
    packages: dict[str, Package]
    carriers: tuple[Carrier, ...] = ()

    def with_dependencies(self, names: Iterable[str]) -> list[Package]:
        """These packages and all that they need, in the order of their names."""
        found, asked = set(), list(names)
        while asked:
            name = asked.pop()
            if name not in found:
                found.add(name)
                asked += self.packages[name].depends
        return [self.packages[name] for name in sorted(found)]


def read_lock(path: Path = LOCK) -> Lock:
    """Read a lock; by default the one that is in git."""
    written = json.loads(path.read_text(encoding="utf-8"))
    packages = [
        Package(**each | {"depends": tuple(each["depends"])}) for each in written["packages"]
    ]
    carriers = tuple(Carrier(**each) for each in written["carriers"])
    by_name = {each.name: each for each in packages}
    return Lock(**written | {"packages": by_name, "carriers": carriers})


def write_lock(lock: Lock, path: Path = LOCK) -> None:
    """Write a lock in the order of the names."""
    packages = sorted(lock.packages.values(), key=lambda each: each.name)
    written = asdict(lock) | {"packages": [asdict(each) for each in packages]}
    path.write_text(json.dumps(written, indent=1) + "\n", encoding="utf-8")


def sha256(file: Path) -> str:
    """Hash of a file, hexadecimal."""
    with file.open("rb") as opened:
        return hashlib.file_digest(opened, "sha256").hexdigest()
