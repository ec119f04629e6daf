"""A room on one machine: `AULA_CLAVE=… jupyterhub -f exercises/workshop/hub/jupyterhub_config.py`.

The page of the course about JupyterHub tells the rest: `book/docentes/con-jupyterhub.md`.
"""

import os
import sys
from pathlib import Path

from exercises.browser_python.node import node, node_modules
from exercises.workshop.hub import door
from exercises.workshop.hub.lessons import lessons_for
from exercises.workshop.hub.room import BadRoom, read_room
from exercises.workshop.hub.spawner import RoomSpawner, try_sandbox

HERE = Path(__file__).parent

c = get_config()  # type: ignore[name-defined]  # noqa: F821, JupyterHub's own

try:
    room = read_room(os.environ)
    for folder in (room.folder, room.state, room.people):
        folder.mkdir(mode=0o700, parents=True, exist_ok=True)
    try_sandbox(room.people)
    lessons_for(room)
except BadRoom as stop:
    sys.exit(str(stop))

if os.geteuid() == 0:
    sys.stderr.write(
        "Aviso: abres la sala con el usuario administrador. Con uno corriente, lo que escape de la "
        "separación puede menos.\n"
    )

c.JupyterHub.bind_url = f"http://{room.address}:{room.port}"
c.JupyterHub.hub_bind_url = os.environ.get("AULA_HUB") or "http://127.0.0.1:8081"
c.ConfigurableHTTPProxy.api_url = os.environ.get("AULA_PROXY") or "http://127.0.0.1:8001"
c.ConfigurableHTTPProxy.command = [
    node(),
    str(node_modules(HERE) / "configurable-http-proxy" / "bin" / "configurable-http-proxy"),
]
c.ConfigurableHTTPProxy.pid_file = str(room.state / "proxy.pid")

c.JupyterHub.cookie_secret_file = str(room.state / "secreto")
c.JupyterHub.db_url = f"sqlite:///{room.state / 'hub.sqlite'}"
c.JupyterHub.template_paths = [str(HERE / "templates")]

c.JupyterHub.authenticator_class = door.RoomAuthenticator
c.RoomAuthenticator.user_password = room.password
c.RoomAuthenticator.allow_all = True
c.RoomAuthenticator.username_pattern = door.NAME

c.JupyterHub.spawner_class = RoomSpawner
c.RoomSpawner.people = str(room.people)
c.RoomSpawner.lessons = str(room.lessons)
c.RoomSpawner.mem_limit = room.memory
c.RoomSpawner.start_timeout = 120  # seconds; a whole class comes in at the same minute
c.RoomSpawner.http_timeout = 120
c.RoomSpawner.env_keep = ["LANG", "LC_ALL", "TZ"]
c.RoomSpawner.environment = {
    "PATH": f"{Path(sys.executable).parent}:/usr/bin:/bin",
    "EDICION": room.edition,
    # One thread a learner: as many as the machine has would fight over it.
    "OPENBLAS_NUM_THREADS": "1",
}
# Those who come when many are starting are asked to wait, instead of making all of them slow.
c.JupyterHub.concurrent_spawn_limit = 2 * (os.cpu_count() or 1)

c.JupyterHub.services = [
    {
        "name": "cull",
        "command": [sys.executable, "-m", "jupyterhub_idle_culler", "--timeout=3600"],
    }
]
c.JupyterHub.load_roles = [
    {
        "name": "cull",
        "services": ["cull"],
        "scopes": ["list:users", "read:users:activity", "read:servers", "delete:servers"],
    }
]
