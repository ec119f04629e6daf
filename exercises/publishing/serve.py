"""Serves the built site with the standard library: on this machine alone, unless told."""

from __future__ import annotations

import errno
import sys
from collections.abc import Callable
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

LOOPBACK = "127.0.0.1"


class PortTakenError(OSError):
    """The port cannot be listened on: taken, or not for everybody; the message says what to do."""


class Handler(SimpleHTTPRequestHandler):
    """Files of the site; a browser always asks whether its copy is still good."""

    def end_headers(self) -> None:
        """Let a page that was just rebuilt be seen at once."""
        self.send_header("Cache-Control", "no-cache")
        super().end_headers()

    def log_message(self, format: str, *args: Any) -> None:
        """Keep the terminal for what matters."""


class Server(ThreadingHTTPServer):
    """Says nothing of a browser that stops in the middle of a file: readers turn pages."""

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Tell only what is a fault."""
        if not isinstance(sys.exc_info()[1], ConnectionError):
            super().handle_error(request, client_address)


def make_server(
    folder: Path, port: int, address: str = LOOPBACK, handler: type[Handler] = Handler
) -> ThreadingHTTPServer:
    """Listen on one address.

    Args:
        folder: The built site.
        port: The port; 0 takes any free one.
        address: An IPv4 address of this machine.
        handler: What answers.

    Returns:
        The server, not yet answering.

    Raises:
        PortTakenError: The port is taken, or needs permission.
    """
    try:
        return Server((address, port), partial(handler, directory=str(folder)))
    except PermissionError as error:
        raise PortTakenError(
            f"El puerto {port} pide permisos de administración. Usa uno desde 1024: PORT=8000"
        ) from error
    except OSError as error:
        if error.errno != errno.EADDRINUSE:
            raise
        raise PortTakenError(
            f"El puerto {port} está ocupado. Prueba con otro: añade PORT={port + 1}"
        ) from error


def serve(server: ThreadingHTTPServer, say: Callable[[str], None]) -> None:
    """Serve until interrupted.

    Args:
        server: From `make_server`.
        say: Tells the person at the terminal.
    """
    with server:
        host, port = server.server_address[:2]
        say(f"El curso está en http://{host!s}:{port}/ (para salir, Ctrl+C)")
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            say("")
