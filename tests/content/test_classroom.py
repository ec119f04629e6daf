"""`make aula`: an address that this machine has, chosen by a person; a sign with a QR code."""

import errno
import os
import re
import signal
import subprocess
import sys
import urllib.error
import urllib.request

import pytest
from conftest import ROOT

from exercises.publishing import classroom, serve
from exercises.publishing.__main__ import main
from exercises.publishing.serve import PortTakenError, make_server


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "Falta la dirección"),
        ("el-aula", "«el-aula» no es una dirección"),
        ("0.0.0.0", "abriría el curso en todas las redes"),
        ("203.0.113.7", "Este equipo no tiene la dirección 203.0.113.7"),
    ],
)
def test_an_address_that_cannot_be_is_said_before_building(typed, said, capsys, monkeypatch):
    monkeypatch.setattr(classroom, "addresses", lambda: ["192.168.1.20", "10.0.0.4"])
    assert main(["address", typed]) == 1
    told = capsys.readouterr().err
    assert said in told
    assert "make aula DIRECCION=192.168.1.20 o make aula DIRECCION=10.0.0.4" in told


def test_without_a_network_it_says_so(capsys, monkeypatch):
    monkeypatch.setattr(classroom, "addresses", list)
    assert main(["address", ""]) == 1
    assert "no está en ninguna red" in capsys.readouterr().err


def test_an_address_of_this_machine_is_taken(monkeypatch):
    monkeypatch.setattr(classroom, "addresses", lambda: ["192.168.1.20"])
    assert classroom.chosen("192.168.1.20") == "192.168.1.20"


def test_a_taken_port_is_said_before_building(capsys):
    with make_server(ROOT, 0) as server:
        assert main(["address", "--port", str(server.server_port), "127.0.0.1"]) == 1
    assert "está ocupado" in capsys.readouterr().err
    assert main(["address", "127.0.0.1"]) == 0


def test_a_port_that_needs_permission_is_said(monkeypatch):
    def refuse(*arguments):
        raise PermissionError(errno.EACCES, "Permission denied")

    monkeypatch.setattr(serve, "Server", refuse)
    with pytest.raises(PortTakenError, match="desde 1024"):
        make_server(ROOT, 80)


def test_the_addresses_are_those_of_this_machine():
    assert "127.0.0.1" not in classroom.addresses()
    for address in classroom.addresses():
        assert classroom.chosen(address) == address


def test_it_serves_the_room_with_a_sign(tmp_path):
    (tmp_path / "index.html").write_text("hola", encoding="utf-8")
    (tmp_path / "carpeta").mkdir()
    command = [sys.executable, "-m", "exercises.publishing", "classroom", str(tmp_path)]
    process = subprocess.Popen(
        [*command, "--address", "127.0.0.2", "--port", "0"],
        cwd=ROOT, stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONUTF8": "1"},
    )  # fmt: skip
    try:
        said = ""
        while "Ctrl+C" not in said:
            line = process.stdout.readline()
            assert line, said
            said += line
        assert "█" in said
        assert "Sin https" in said
        root = re.search(r"El curso está en (http://127\.0\.0\.2:\d+/)", said)[1]
        with urllib.request.urlopen(root) as answer:
            assert answer.read() == b"hola"
        with urllib.request.urlopen(f"{root}aula.html") as answer:
            sign = answer.read().decode()
        assert root in sign
        assert "<svg" in sign
        with pytest.raises(urllib.error.HTTPError, match="404"):
            urllib.request.urlopen(f"{root}carpeta/")
    finally:
        process.send_signal(signal.SIGINT)
        assert process.wait(timeout=10) == 0
        process.stdout.close()


def test_the_code_is_coarse_enough_for_the_last_row():
    longest = classroom.sign("http://192.168.100.200:65535/")
    side = int(re.search(r'<svg[^>]*width="(\d+)"', longest)[1]) // 8
    assert side <= 45
