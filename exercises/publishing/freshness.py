"""Fingerprints of what pages are made from: nothing stale is ever shown.

jupyter-cache compares only the source of the cells, so an output would outlive the data it came
from. Pages and cache are therefore keyed by these hashes.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterable
from pathlib import Path

import datasets
import exercises
from exercises.engine.registry import bank_folders

#: What shapes a page and is not an exercise (those are dependencies of their own pages).
SHARED_CODE = ("charts.py", "engine", "component", "publishing")
SUFFIXES = {".py", ".js", ".css", ".json"}


def course(edition: str) -> str:
    """Return the hash of the data of an edition and of the code all pages share.

    Args:
        edition: The edition's word; ``"0"`` is the shipped one.

    Returns:
        Twelve hexadecimal digits.
    """
    root = Path(exercises.__file__).parent
    shared = [root / name for name in SHARED_CODE]
    digest = hashlib.sha256(_of_files([*shared, Path(datasets.__file__).parent]))
    digest.update(edition.encode())
    for name in datasets.nombres():
        digest.update(f"{name}:{datasets.huella(name, edition)}".encode())
    return digest.hexdigest()[:12]


def bank(package: str) -> str:
    """Return the hash of every exercise of a bank.

    Args:
        package: Importable name of the bank's package.

    Returns:
        Twelve hexadecimal digits.
    """
    return hashlib.sha256(_of_files(bank_folders(package))).hexdigest()[:12]


def _of_files(roots: Iterable[Path]) -> bytes:
    digest = hashlib.sha256()
    for root in roots:
        files = [root] if root.is_file() else sorted(p for p in root.rglob("*") if p.is_file())
        for path in files:
            if path.suffix in SUFFIXES and "node_modules" not in path.parts:
                digest.update(path.relative_to(root.parent).as_posix().encode())
                digest.update(path.read_bytes())
    return digest.digest()
