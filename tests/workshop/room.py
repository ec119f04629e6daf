"""A real JupyterHub on loopback, and learners who use it as their browsers do."""

import json
import os
import random
import re
import signal
import socket
import sys
import time
import uuid
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from urllib.parse import quote

import psutil
import requests
import websocket
from conftest import ROOT

CONFIG = ROOT / "exercises" / "workshop" / "hub" / "jupyterhub_config.py"
PASSWORD = "tres palabras juntas"
PATIENCE = 300  # seconds


def free_ports(count: int) -> list[int]:
    taken = [socket.socket() for _ in range(count)]
    for each in taken:
        each.bind(("127.0.0.1", 0))
    ports = [each.getsockname()[1] for each in taken]
    for each in taken:
        each.close()
    return ports


def environment(folder: Path, **asked: str) -> dict[str, str]:
    """What a room is started with, on three free ports."""
    port, hub, proxy = free_ports(3)
    given = {
        "AULA_CLAVE": PASSWORD,
        "AULA_CARPETA": str(folder),
        "AULA_PUERTO": str(port),
        "AULA_HUB": f"http://127.0.0.1:{hub}",
        "AULA_PROXY": f"http://127.0.0.1:{proxy}",
    }
    return {**os.environ, **given, **asked}


def command() -> list[str]:
    return [str(Path(sys.executable).with_name("jupyterhub")), "-f", str(CONFIG)]


class RunningRoom:
    """A room that is open while the `with` lasts; afterwards no process of it is left."""

    def __init__(self, folder: Path, **asked: str):
        self.folder = folder
        self.environment = environment(folder, **asked)
        self.address = f"http://127.0.0.1:{self.environment['AULA_PUERTO']}"
        self.log = folder.parent / f"{folder.name}.log"
        self.left_behind: list[psutil.Process] = []

    def __enter__(self):
        with self.log.open("a") as log:
            self.hub = psutil.Popen(
                command(),
                env=self.environment,
                cwd=self.folder.parent,
                stdout=log,
                stderr=log,
                start_new_session=True,
            )
        try:
            self._wait()
        except BaseException:
            self.__exit__()
            raise
        return self

    def _wait(self):
        deadline = time.monotonic() + PATIENCE
        while time.monotonic() < deadline:
            assert self.hub.poll() is None, self.said()
            try:
                if requests.get(f"{self.address}/hub/health", timeout=5).ok:
                    return
            except requests.ConnectionError:
                pass
            time.sleep(0.2)
        raise AssertionError(self.said())

    def said(self) -> str:
        """The end of what the hub has told."""
        return "\n".join(self.log.read_text().splitlines()[-40:])

    def processes(self) -> list[psutil.Process]:
        """All that the hub has started, however deep, and itself."""
        return [self.hub, *self.hub.children(recursive=True)]

    def server_of(self, name: str) -> list[psutil.Process]:
        """The processes of a learner's sandbox."""
        folder = str(self.folder / "personas" / quote(name))
        for process in self.hub.children():
            if folder in process.cmdline():
                return [process, *process.children(recursive=True)]
        raise AssertionError(f"{name} has no server")

    def __exit__(self, *_):
        """Ask the hub to close; whatever does not go by itself is ended, and told."""
        if not self.hub.is_running():
            return
        before = self.processes()
        self.hub.send_signal(signal.SIGINT)
        _, self.left_behind = psutil.wait_procs(before, timeout=30)
        for process in self.left_behind:
            process.kill()


class Learner:
    """A learner: a name, the session of a browser, and a token for their own server."""

    def __init__(self, room: RunningRoom, name: str):
        self.room, self.name = room, name
        self.session = requests.Session()
        self.url = f"{room.address}/user/{quote(name)}"

    def log_in(self, password: str = PASSWORD) -> requests.Response:
        login = f"{self.room.address}/hub/login"
        self.session.get(login, timeout=PATIENCE)
        return self.session.post(
            login,
            data={"username": self.name, "password": password, "_xsrf": self._xsrf},
            timeout=PATIENCE,
            allow_redirects=False,
        )

    @property
    def _xsrf(self) -> str:
        return next(
            c.value for c in self.session.cookies if c.name == "_xsrf" and c.path == "/hub/"
        )

    def who_am_i(self) -> str:
        """Whom the hub has taken them for."""
        page = self.session.get(f"{self.room.address}/hub/home", timeout=PATIENCE).text
        return re.search(r'user: "([^"]*)"', page)[1].encode().decode("unicode_escape")

    def start(self):
        """Open the server, as the page does: whoever is told to wait comes again."""
        deadline = time.monotonic() + PATIENCE
        model = f"{self.room.address}/hub/api/users/{quote(self.name)}"
        while time.monotonic() < deadline:
            self.session.get(f"{self.room.address}/hub/spawn", timeout=PATIENCE)
            while time.monotonic() < deadline:
                headers = {"X-XSRFToken": self._xsrf, "Referer": f"{self.room.address}/hub/home"}
                answer = self.session.get(model, headers=headers, timeout=PATIENCE)
                server = answer.json()["servers"].get("")
                if server is None:
                    break
                if server["ready"]:
                    self._take_token(model, headers)
                    return self
                time.sleep(1)
            time.sleep(random.uniform(5, 10))
        raise AssertionError(self.room.said())

    def _take_token(self, model: str, headers: dict[str, str]):
        made = self.session.post(f"{model}/tokens", headers=headers, timeout=PATIENCE)
        assert made.status_code == 201, made.text
        self.token = {"Authorization": f"token {made.json()['token']}"}

    def ask(self, method: str, path: str, **options) -> requests.Response:
        """Ask one's own server, or with a whole address any other, with one's own token."""
        address = path if "://" in path else f"{self.url}/{path}"
        return requests.request(method, address, headers=self.token, timeout=PATIENCE, **options)

    def read(self, path: str) -> dict:
        """A file of one's own, by the contents API."""
        answer = self.ask("GET", f"api/contents/{quote(path)}")
        assert answer.ok, answer.text
        return answer.json()

    def write(self, path: str, notebook: dict):
        model = {"type": "notebook", "content": notebook}
        assert self.ask("PUT", f"api/contents/{quote(path)}", json=model).ok

    def kernel(self) -> "Kernel":
        made = self.ask("POST", "api/kernels", json={"name": "python3"})
        assert made.status_code == 201, made.text
        address = f"{self.url}/api/kernels/{made.json()['id']}/channels".replace("http", "ws", 1)
        return Kernel(websocket.create_connection(address, header=self.token, timeout=PATIENCE))


class Kernel:
    """A kernel behind the proxy, by its websocket."""

    def __init__(self, socket: websocket.WebSocket):
        self.socket = socket

    def run(self, code: str) -> str:
        """Run code; what it shows, the text of an error included."""
        message = {
            "channel": "shell",
            "header": {
                "msg_id": uuid.uuid4().hex,
                "msg_type": "execute_request",
                "username": "",
                "session": uuid.uuid4().hex,
                "version": "5.3",
            },
            "parent_header": {},
            "metadata": {},
            "content": {"code": code, "silent": False, "allow_stdin": False},
        }
        self.socket.send(json.dumps(message))
        shown = []
        while True:
            heard = json.loads(self.socket.recv())
            if heard["parent_header"].get("msg_id") != message["header"]["msg_id"]:
                continue
            content = heard["content"]
            match heard["msg_type"]:
                case "stream":
                    shown.append(content["text"])
                case "execute_result" | "display_data":
                    shown.append(content["data"].get("text/plain", ""))
                case "error":
                    shown.append(f"{content['ename']}: {content['evalue']}")
                case "status" if content["execution_state"] == "idle":
                    return "".join(shown)

    def close(self):
        self.socket.close()


def everybody(learners, act):
    """All at once; what each made of it, in their order."""
    with ThreadPoolExecutor(len(learners)) as pool:
        return list(pool.map(act, learners))


def memory_of(processes) -> float:
    """MB of a learner's own: what several share counts once among them."""
    return sum(process.memory_full_info().pss for process in processes) / 1e6


def processor_of(processes) -> float:
    """Seconds of processor that they have used."""
    return sum(process.cpu_times().user + process.cpu_times().system for process in processes)
