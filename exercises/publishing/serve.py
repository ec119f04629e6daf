"""Serves the built site on this machine alone, with the standard library."""

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
    """Something else already listens on the port; the message says what to do."""


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


def make_server(folder: Path, port: int) -> ThreadingHTTPServer:
    """Listen on loopback.

    Args:
        folder: The built site.
        port: The port; 0 takes any free one.

    Returns:
        The server, not yet answering.

    Raises:
        PortTakenError: The port is taken.
    """
    try:
        return Server((LOOPBACK, port), partial(Handler, directory=str(folder)))
    except OSError as error:
        if error.errno != errno.EADDRINUSE:
            raise
        raise PortTakenError(
            f"El puerto {port} está ocupado. Prueba con otro: make serve PORT={port + 1}"
        ) from error


def serve(folder: Path, port: int, say: Callable[[str], None]) -> None:
    """Serve until interrupted.

    Args:
        folder: The built site.
        port: The port.
        say: Tells the person at the terminal.
    """
    with make_server(folder, port) as server:
        say(f"El curso está en http://{LOOPBACK}:{server.server_port}/ (para salir, Ctrl+C)")
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            say("")
