"""The version of the whole course: two learners with the same one were asked the same."""

from __future__ import annotations

import hashlib

import datasets
from exercises.engine.registry import Registry, bank_folders


def content_version(registry: Registry, edition: str) -> str:
    """Hash the files of all exercises, with what they share, and the data of an edition.

    No exercise is imported: a notebook in the browser would wait for it.

    Args:
        registry: The exercises.
        edition: Any word.

    Returns:
        12 hexadecimal digits, the same wherever the course is installed.

    Raises:
        ModuleNotFoundError: There is no such bank.
        InvalidEdition: The edition is no word.
    """
    digest = hashlib.sha256()
    for folder in bank_folders(registry.bank):
        for path in sorted(folder.rglob("*.py")):
            digest.update(path.relative_to(folder).as_posix().encode())
            digest.update(hashlib.sha256(path.read_bytes()).digest())
    for name in datasets.argumentos():
        digest.update(f"{name}:{datasets.huella(name, edition)}".encode())
    return digest.hexdigest()[:12]
