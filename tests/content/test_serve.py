"""The server of `make serve`: this machine alone, and a clear word when the port is taken."""

import threading
import urllib.request

import pytest

from exercises.publishing.__main__ import main
from exercises.publishing.serve import PortTakenError, make_server


@pytest.fixture
def server(tmp_path):
    (tmp_path / "index.html").write_text("hola", encoding="utf-8")
    with make_server(tmp_path, 0) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield server
        server.shutdown()


def test_it_serves_the_folder_on_loopback(server):
    assert server.server_address[0] == "127.0.0.1"
    with urllib.request.urlopen(f"http://127.0.0.1:{server.server_port}/") as answer:
        assert answer.read() == b"hola"


def test_a_taken_port_is_said_with_what_to_type(server, tmp_path):
    port = server.server_port
    with pytest.raises(PortTakenError, match=f"PORT={port + 1}"):
        make_server(tmp_path, port)


@pytest.mark.parametrize("text", ["70000", "-1", "ocho mil", ""])
def test_what_is_no_port_is_said(text, capsys):
    with pytest.raises(SystemExit):
        main(["port", text])
    assert "no es un puerto" in capsys.readouterr().err or text == "-1"


def test_a_taken_port_is_known_before_building(server, capsys):
    assert main(["port", str(server.server_port)]) == 1
    assert "está ocupado" in capsys.readouterr().err


def test_nothing_built_is_said(tmp_path, capsys):
    assert main(["serve", "--port", "0", str(tmp_path / "nada")]) == 1
    assert "make site" in capsys.readouterr().err
