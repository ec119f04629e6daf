"""`make aula`: the site for a room, on an address of the local network that a person chooses."""

from __future__ import annotations

import ipaddress
import os
import socket
from html import escape
from http import HTTPStatus
from io import StringIO

import psutil
import segno

from exercises.publishing.serve import Handler

#: Where the page with the QR code is, for the projector.
SIGN = "/aula.html"

#: What browsers keep for https: told to whoever serves, and on the sign.
WITHOUT_HTTPS = (
    "Sin https, el navegador no guarda copia para usar el curso sin red: si apagas este equipo, "
    "la página abierta sigue, pero no se abre otra. Tampoco promete conservar las respuestas "
    "cuando le falte sitio. Los ejercicios y el código sí funcionan, y lo escrito se queda en "
    "cada teléfono. Cualquiera en la misma red puede ver qué página se pide, no lo que se escribe."
)

PAGE = """<!DOCTYPE html>
<html lang="es"><head><meta charset="utf-8"><title>Entra en el curso</title>
<meta name="viewport" content="width=device-width">
<style>
body {{ margin: 0; min-height: 100vh; display: grid; place-content: center; justify-items: center;
  gap: 1rem; padding: 1rem; box-sizing: border-box; background: #fff; color: #111;
  font: 1.25rem/1.5 system-ui, sans-serif; text-align: center; }}
svg {{ width: min(70vh, 90vw); height: auto; }}
a {{ color: #0d5c5c; font-size: clamp(1.5rem, 5vw, 3rem); overflow-wrap: anywhere; }}
p {{ max-width: 45rem; margin: 0; }}
</style></head>
<body><h1>Entra en el curso</h1>{code}
<a href="{address}">{address}</a>
<p>Apunta con la cámara del teléfono, conectado a la misma red. {without_https}</p></body></html>
"""


class BadAddress(ValueError):
    """The address cannot be served on; the message says what to type instead."""


def addresses() -> list[str]:
    """The IPv4 addresses of this machine that others may reach, without loopback."""
    found = [
        one.address
        for each in psutil.net_if_addrs().values()
        for one in each
        if one.family == socket.AF_INET and not ipaddress.ip_address(one.address).is_loopback
    ]
    return sorted(found, key=ipaddress.ip_address)


def chosen(address: str, typed: str = "make aula DIRECCION=") -> str:
    """Accept an address of this machine, and no other.

    Args:
        address: What was typed; empty if nothing was.
        typed: What stands before it, for the advice.

    Returns:
        The address.

    Raises:
        BadAddress: Nothing was typed, it is no IPv4 address, it means every network at once, or
            this machine does not have it.
    """
    try:
        asked = ipaddress.IPv4Address(address)
    except ValueError:
        what = f"«{address}» no es una dirección." if address else "Falta la dirección."
        raise BadAddress(f"{what} {_instead(typed)}") from None
    if asked.is_unspecified:
        raise BadAddress(
            f"0.0.0.0 abriría el curso en todas las redes a la vez, también donde no se ve. "
            f"{_instead(typed)}"
        )
    if not asked.is_loopback and address not in addresses():
        raise BadAddress(f"Este equipo no tiene la dirección {address}. {_instead(typed)}")
    return address


def _instead(typed: str) -> str:
    known = addresses()
    if not known:
        return "Este equipo no está en ninguna red: conéctalo a la del aula y vuelve a probar."
    return "Elige la de la red del aula: " + " o ".join(f"{typed}{a}" for a in known)


def code_for_terminal(address: str) -> str:
    """A QR code drawn with characters."""
    drawn = StringIO()
    segno.make(address, micro=False).terminal(drawn, compact=True)
    return drawn.getvalue()


def sign(address: str) -> str:
    """The page for the projector: the QR code, the address, and what plain http loses."""
    code = segno.make(address, micro=False).svg_inline(scale=8, dark="#111", title="Código QR")
    return PAGE.format(code=code, address=escape(address), without_https=escape(WITHOUT_HTTPS))


class ClassroomHandler(Handler):
    """The files of the site, and the sign; no list of what is in a folder."""

    def do_GET(self) -> None:  # noqa: N802, the name that http.server asks for
        """Answer with the sign or with a file."""
        if self.path != SIGN:
            return super().do_GET()
        host, port = self.connection.getsockname()
        body = sign(f"http://{host}:{port}/").encode()
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", "text/html; charset=utf-8")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)
        return None

    def list_directory(self, path: str | os.PathLike[str]) -> None:
        """Show nobody what else is there."""
        self.send_error(HTTPStatus.NOT_FOUND)
