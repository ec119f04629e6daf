"""What a room is asked to be: read from the environment, refused in one sentence."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from exercises.publishing.classroom import BadAddress, chosen

LOOPBACK = "127.0.0.1"
SHORTEST_PASSWORD = 12  # characters; everybody in the room shares it, so it is the whole door
LEAST_MEMORY = 512 * 2**20  # bytes: pandas and a figure need about half of it

_SIZE = re.compile(r"(\d+)\s*([MG])")
_UNITS = {"M": 2**20, "G": 2**30}


class BadRoom(ValueError):
    """A room cannot be opened like this; the message says what to type instead, in Spanish."""


@dataclass(frozen=True)
class Room:
    """A room.

    Attributes:
        password: What everybody types to come in.
        address: An address of this machine.
        port: Where browsers knock.
        folder: Everything the room keeps: its own state, the lessons, what each person wrote.
        memory: Bytes that one process of a learner may fill.
        edition: Of the data.
    """

    password: str
    address: str
    port: int
    folder: Path
    memory: int
    edition: str

    @property
    def people(self) -> Path:
        """One folder a learner."""
        return self.folder / "personas"

    @property
    def lessons(self) -> Path:
        """The lessons as notebooks, as they were made; nobody writes here."""
        return self.folder / "lecciones"

    @property
    def state(self) -> Path:
        """What the hub alone may read: its secret, its database, the proxy's process id."""
        return self.folder / "hub"


def read_room(environment: Mapping[str, str]) -> Room:
    """Read what was asked for.

    Args:
        environment: AULA_CLAVE, AULA_DIRECCION, AULA_PUERTO, AULA_CARPETA, AULA_MEMORIA, EDICION;
            an empty one counts as none.

    Raises:
        BadRoom: One of them is missing or makes no sense.
    """
    asked = {name: value for name, value in environment.items() if value}
    return Room(
        _password(asked.get("AULA_CLAVE", "")),
        _address(asked.get("AULA_DIRECCION", LOOPBACK)),
        _port(asked.get("AULA_PUERTO", "8000")),
        Path(asked.get("AULA_CARPETA", "aula")).absolute(),
        _memory(asked.get("AULA_MEMORIA", "2G")),
        asked.get("EDICION", "0"),
    )


def _password(text: str) -> str:
    if len(text) < SHORTEST_PASSWORD:
        what = "La clave es corta." if text else "Falta la clave de la clase."
        raise BadRoom(
            f"{what} Elige una de {SHORTEST_PASSWORD} caracteres o más, y escríbela delante de la "
            "orden: AULA_CLAVE='tres palabras con espacios'"
        )
    if not text.isascii():
        raise BadRoom("La clave lleva tildes o eñes, y no todos los teclados las tienen. Quítalas.")
    return text


def _address(text: str) -> str:
    try:
        return chosen(text, "AULA_DIRECCION=")
    except BadAddress as error:
        raise BadRoom(str(error)) from None


def _port(text: str) -> int:
    if not text.isdecimal() or not 0 < int(text) <= 65535:
        raise BadRoom(f"AULA_PUERTO={text} no es un puerto. Usa un número entre 1 y 65535.")
    return int(text)


def _memory(text: str) -> int:
    found = _SIZE.fullmatch(text.strip().upper())
    size = int(found[1]) * _UNITS[found[2]] if found else 0
    if size < LEAST_MEMORY:
        raise BadRoom(f"AULA_MEMORIA={text} no vale. Escribe 512M o más, por ejemplo 2G.")
    return size
