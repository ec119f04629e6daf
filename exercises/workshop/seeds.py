"""The secret word of a class: the hidden edition whose data nobody but the instructor has.

A hidden edition is an edition like any other; its name is the secret. It stands neither in the
folder of the class, which people send to each other, nor in the course's.
"""

from __future__ import annotations

import hashlib
import os
import re
import secrets
import tempfile
from pathlib import Path

import platformdirs

from datasets.editions import normal_form
from exercises.workshop.console import CannotGoOn

BYTES = 16
SEED = re.compile(rf"[0-9a-f]{{{2 * BYTES}}}")


def folder() -> Path:
    """Where the secret words are kept: `TALLER_DATOS`, or the user's data folder."""
    if chosen := os.environ.get("TALLER_DATOS"):
        return Path(chosen)
    return platformdirs.user_data_path("social-media-con-estrategia", appauthor=False)


def path_of(edition: str) -> Path:
    """Where the secret word of a class is kept.

    Args:
        edition: Of the class, any word; the file is named after its hash.
    """
    digest = hashlib.sha256(normal_form(edition).encode()).hexdigest()
    return folder() / "semillas" / digest[:16]


def seed_for(edition: str) -> str:
    """Return the secret word of a class; the first time, make it.

    Args:
        edition: Of the class, any word.

    Returns:
        The name of its hidden edition, 32 hexadecimal digits.

    Raises:
        CannotGoOn: The file where it is kept cannot be read or written, or has lost it.
        InvalidEdition: The edition is not a text of 1 to 64 printable characters.
    """
    path = path_of(edition)
    try:
        if not path.exists():
            _make(path)
        written = path.read_text(encoding="ascii", errors="replace").strip()
    except OSError as error:
        raise CannotGoOn(
            f"No se puede leer ni guardar la semilla secreta de la clase, en {path}: "
            f"{error.strerror}. Da permiso a tu usuario, o di otra carpeta con TALLER_DATOS."
        ) from error
    if not SEED.fullmatch(written):
        raise CannotGoOn(
            f"La semilla secreta de la clase está vacía o dañada: {path}. Recupérala de una copia. "
            "Si no la hay, borra ese archivo: se hará otra, y habrá que corregir todo de nuevo."
        )
    return written


def _make(path: Path) -> None:
    """Write a new secret word whole, unless another process has been faster."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    with tempfile.NamedTemporaryFile("w", dir=path.parent, prefix=".", encoding="ascii") as part:
        part.write(secrets.token_hex(BYTES) + "\n")  # the file is its owner's alone: 0600
        part.flush()
        os.fsync(part.fileno())
        try:
            os.link(part.name, path)  # whole or not at all, and never over an existing one
        except FileExistsError:
            return
