"""Code that wants more than to answer: each gets what it deserves, and the next answer its own.

Every source here is run for real, behind the walls, by the runner that runs all the others.
"""

import contextlib
import socket
import textwrap
import threading

import psutil
import pytest
from workshop.walls import runner_of, verdict

from exercises.engine.result import CORRECT, NOT_YET
from exercises.notebook import registry
from exercises.workshop.isolation import BUBBLEWRAP, PROCESSES
from exercises.workshop.report import MEMORY_OUT, TIME_OUT

NAME = "activos-por-ano"
SOLUTION = registry.get(NAME).solution_source()
WORDS = registry.get(NAME).success()[:30]
RIGHT = "\n".join(SOLUTION.splitlines()[1:])


def function(body):
    """An answer with that body; `RIGHT` in it stands for a right one's lines."""
    body = textwrap.dedent(body).replace("RIGHT", textwrap.dedent(RIGHT))
    return "def activos_por_ano(seguidores):\n" + textwrap.indent(body, "    ")


@pytest.fixture(scope="module")
def walled(tmp_path_factory):
    exercise = registry.get(NAME)
    with runner_of(tmp_path_factory.mktemp("datos"), [exercise], BUBBLEWRAP) as running:
        yield running


@pytest.fixture(scope="module")
def unwalled(tmp_path_factory):
    exercise = registry.get(NAME)
    with runner_of(tmp_path_factory.mktemp("datos"), [exercise], PROCESSES) as running:
        yield running


def family(running):
    """The processes of a runner, by their creation: a new one is a new one."""
    children = psutil.Process(running.pid).children(recursive=True)
    return {(each.pid, each.create_time()) for each in children}


def value_of(running, body):
    """What a function gives on the class's edition, as it crosses the wire."""
    ran = running.run(job(function(body)))
    return ran.results[0] if ran.results else ran.ending


def job(source):
    from exercises.workshop.judging import job_of

    return job_of(registry.get(NAME), source)


FORGED = '{"ending": "hecho", "results": [1, 1], "status": "correcto", "score": 1}'

HOSTILE = {
    "an object that equals everything": (
        NOT_YET,
        """
        class Equal:
            def __eq__(self, other): return True
            def __ne__(self, other): return False
            __hash__ = None
        return Equal()
        """,
    ),
    "a checker that is patched": (
        NOT_YET,
        """
        from exercises.engine import comparing, checking, specs
        from exercises.engine.kinds import base, code
        for module in (comparing, checking, specs, base, code):
            for name in ("compare", "compare_charts", "judge", "check", "not_yet", "_diagnose"):
                if hasattr(module, name):
                    setattr(module, name, lambda *a, **k: None)
        code.Code.difference = code.Code.compare = lambda *a: None
        return 0
        """,
    ),
    "a writer of results that is patched": (
        NOT_YET,
        """
        import json
        from exercises.workshop import wire
        wire.encode = lambda value: {"status": "correcto", "score": 1}
        json.dumps = lambda value: 'FORGED'
        return 0
        """.replace("FORGED", FORGED),
    ),
    "an import hook": (
        NOT_YET,
        """
        import builtins, sys
        class Hook:
            def find_spec(self, name, path=None, target=None):
                raise SystemExit(0)
        sys.meta_path.insert(0, Hook())
        builtins.__import__ = lambda *a, **k: __builtins__
        for name in [n for n in sys.modules if n.startswith("exercises")]:
            del sys.modules[name]
        return 0
        """,
    ),
    "a fork bomb": (
        {NOT_YET, TIME_OUT},  # a busy machine may not get to count them
        """
        import os
        while True:
            os.fork()
        """,
    ),
    "a list of 10 GB": (MEMORY_OUT, "return [0] * (10 * 1024**3 // 8)"),
    "a list that grows, and errors that are swallowed": (
        {MEMORY_OUT, NOT_YET, TIME_OUT},
        """
        parts = []
        while True:
            try:
                parts.append(bytearray(10**7))
            except MemoryError:
                pass
        """,
    ),
    "memory that children share out": (
        MEMORY_OUT,
        """
        import os, time
        for _ in range(4):
            if os.fork() == 0:
                held = bytearray(b"x") * (100 << 20)
                time.sleep(100)
        time.sleep(100)
        """,
    ),
    "memory that only open files hold": (
        MEMORY_OUT,
        """
        import os, time
        held = []
        for n in range(8):
            file = os.memfd_create(str(n))
            os.write(file, bytes(50 << 20))
            held.append(file)
        time.sleep(100)
        """,
    ),
    "an endless loop that ignores signals, in a session of its own": (
        TIME_OUT,
        """
        import os, signal
        for each in range(1, 65):
            try:
                signal.signal(each, signal.SIG_IGN)
            except (OSError, ValueError):
                pass
        if os.fork() == 0:
            os.setsid()
        while True:
            pass
        """,
    ),
    "an orphan": (
        NOT_YET,
        """
        import os, time
        if os.fork() == 0:
            os.setsid()
            if os.fork() == 0:
                time.sleep(1000)
            os._exit(0)
        return 0
        """,
    ),
    "a gigabyte that is printed beside a right answer": (
        CORRECT,
        """
        import os, sys
        for _ in range(1024):
            os.write(1, b"x" * 2**20)
        print("correcto", file=sys.stderr)
        RIGHT
        """,
    ),
    "a verdict on every descriptor": (
        NOT_YET,
        """
        import os
        for descriptor in range(64):
            try:
                os.write(descriptor, b'FORGED')
            except OSError:
                pass
        os._exit(0)
        """.replace("FORGED", FORGED),
    ),
    "a result of a grandchild's": (
        NOT_YET,
        """
        import os
        if os.fork() == 0:
            os.write(3, b'FORGED')
            os._exit(0)
        os.wait()
        return 0
        """.replace("FORGED", FORGED),
    ),
    "two processes that both go on to answer": (
        CORRECT,
        """
        import os
        os.fork()
        RIGHT
        """,
    ),
    "a pipe that is closed": (
        NOT_YET,
        """
        import os
        os.closerange(0, 100)
        RIGHT
        """,
    ),
    "a flood": (
        NOT_YET,
        """
        import os
        while True:
            os.write(3, b"[" * 65536)
        """,
    ),
    "an exit": (NOT_YET, "import sys\nsys.exit(0)"),
    "an exit without goodbye": (NOT_YET, "import os\nos._exit(0)"),
    "a crash": (NOT_YET, "import ctypes\nctypes.string_at(0)"),
    "everybody killed": (
        CORRECT,  # nobody else is there, and the first process of a world does not hear itself
        """
        import os, signal
        for who in (-1, 0, 1, 2, os.getppid()):
            try:
                os.kill(who, signal.SIGKILL)
            except OSError:
                pass
        RIGHT
        """,
    ),
    "a million rows": (NOT_YET, "import pandas as pd\nreturn pd.Series(range(10**6))"),
    "hundreds of columns": (
        NOT_YET,
        "import pandas as pd\nreturn pd.DataFrame({str(n): [n] for n in range(800)})",
    ),
    "a generator without an end": (NOT_YET, "import itertools\nreturn itertools.count()"),
    "an integer without an end": (NOT_YET, "return 10 ** 1000000"),
    "a list inside itself": (NOT_YET, "knot = []\nknot.append(knot)\nreturn [knot, knot]"),
    "a list that is very deep": (
        NOT_YET,
        "deep = []\nfor _ in range(10**5):\n    deep = [deep]\nreturn deep",
    ),
    "a right answer and another priority": (CORRECT, "import os\nos.nice(19)\nRIGHT"),
    "a fork out of a thread": (
        NOT_YET,
        """
        import os, threading
        def fork():
            if os.fork() == 0:
                while True:
                    pass
        thread = threading.Thread(target=fork)
        thread.start()
        thread.join()
        return 0
        """,
    ),
    "a subclass of a table": (
        NOT_YET,
        """
        import pandas as pd
        class Table(pd.DataFrame):
            def equals(self, other): return True
            def __reduce__(self): raise SystemExit
            def __array__(self, *a, **k): raise SystemExit
        return Table({"a": [1]})
        """,
    ),
    "a class that lies about itself": (
        NOT_YET,
        """
        import pandas as pd
        class Lie:
            __class__ = property(lambda self: pd.Series)
            def __repr__(self): raise SystemExit
        return {"a": Lie(), Lie(): 1}
        """,
    ),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_behind_the_walls(walled, name):
    expected, body = HOSTILE[name]
    assert verdict(walled, NAME, SOLUTION).outcome == CORRECT  # it is there, with all it needs
    before = family(walled)
    checked = verdict(walled, NAME, function(body))
    assert checked.outcome in ({expected} if isinstance(expected, str) else expected)
    assert checked.score == (1.0 if checked.outcome == CORRECT else 0.0)
    assert family(walled) == before  # the same runner, and nobody else
    assert verdict(walled, NAME, SOLUTION).outcome == CORRECT


WITHOUT_WALLS = (
    "an object that equals everything",
    "a list of 10 GB",
    "an endless loop that ignores signals, in a session of its own",
    "an orphan",
    "a verdict on every descriptor",
    "a flood",
    "a crash",
)


@pytest.mark.parametrize("name", WITHOUT_WALLS)
def test_without_walls_limits_hold_all_the_same(unwalled, name):
    expected, body = HOSTILE[name]
    assert verdict(unwalled, NAME, SOLUTION).outcome == CORRECT
    before = family(unwalled)
    assert verdict(unwalled, NAME, function(body)).outcome == expected
    assert family(unwalled) == before
    assert verdict(unwalled, NAME, SOLUTION).outcome == CORRECT


def test_no_network(walled):
    heard = []
    with socket.create_server(("127.0.0.1", 0)) as server:
        server.settimeout(0.5)

        def listen():
            with contextlib.suppress(TimeoutError):
                heard.append(server.accept())

        thread = threading.Thread(target=listen)
        thread.start()
        body = """
            import socket
            try:
                socket.create_connection(("127.0.0.1", %d), timeout=1)
                return "conectado"
            except OSError as error:
                return type(error).__name__
            """
        said = value_of(walled, body % server.getsockname()[1])
        thread.join()
    assert said == "ConnectionRefusedError"
    assert not heard


def test_no_answers_on_disk(walled):
    """Neither a file of the bank nor a copy of it, by name or by what it says."""
    body = """
        import os
        found, seen = [], 0
        for folder, folders, names in os.walk("/"):
            if folder == "/usr":
                folders.clear()
            if folder.startswith("/paquetes/"):
                found += [name for name in folders if name == "exercises" and
                          os.listdir(os.path.join(folder, name))]
                folders.clear()
            if folder.endswith("site-packages"):
                found += names + folders
            for name in names:
                path = os.path.join(folder, name)
                if "activos_por_ano" in path or "/bank/" in path or "golden" in path:
                    found.append(path)
                if path.startswith("/curso"):
                    seen += 1
                    with open(path, encoding="utf-8", errors="replace") as file:
                        if "%s" in file.read():
                            found.append(path)
        return [seen, found]
        """
    seen, found = value_of(walled, body % WORDS)["list"]
    assert seen > 200
    assert found == {"list": []}


def test_the_search_for_answers_would_find_them():
    """The words that the search above looks for do stand in the exercise."""
    assert WORDS in registry.get(NAME).path.read_text(encoding="utf-8")


def test_no_way_out(walled):
    """No /proc, no other file, no privilege, and none to be had in a new world."""
    body = """
        import ctypes, os
        libc = ctypes.CDLL(None, use_errno=True)
        tried = {
            "proc": os.path.exists("/proc/self") or os.path.exists("/proc/1"),
            "home": os.path.exists("/root") and bool(os.listdir("/root")) and
                    os.path.exists("/root/.bashrc"),
            "passwd": os.path.exists("/etc/passwd"),
            "shell": os.path.exists("/bin/sh") or os.path.exists("/usr/bin/env"),
            "data": os.path.exists("/datos"),
            "user namespace": libc.unshare(0x10000000) == 0,
            "mounts": libc.mount(b"tmpfs", b"/tmp", b"tmpfs", 0, None) == 0,
            "trace": libc.ptrace(16, 2, 0, 0) == 0,
            "nobody above": os.getppid() != 0,
            "first": os.getpid() != 1,
            "stdin": bool(os.read(0, 10)),
            "environment": any(n in os.environ for n in ("TALLER_DATOS", "USER", "PATH")),
        }
        for path in ("/", "/curso", "/curso/exercises", "/dev", "/usr/lib", "/paquetes/0"):
            try:
                open(os.path.join(path, "huella"), "w").close()
                tried[path] = True
            except OSError:
                pass
        for name, way in (("chroot", lambda: os.chroot("/tmp")), ("root", lambda: os.setuid(0))):
            try:
                way()
                tried[name] = True
            except OSError:
                pass
        return [name for name, worked in tried.items() if worked]
        """
    assert value_of(walled, body) == {"list": []}


def test_nothing_is_left_for_the_next(walled):
    """Neither files, nor modules, nor data, nor the code and the result of another."""
    first = """
        import os, sys
        import pandas as pd
        open("/tmp/huella", "w").write("x")
        os.symlink("/curso", "/tmp/enlace")
        pd.Series.mean = pd.core.groupby.SeriesGroupBy.mean = lambda *a, **k: 0
        seguidores.drop(seguidores.index, inplace=True)
        sys.modules["huella"] = pd
        return "marca-" + "del-resultado"
        """
    assert value_of(walled, first) == "marca-del-resultado"
    second = """
        import ctypes, gc, os, sys
        libc = ctypes.CDLL(None, use_errno=True)
        libc.sbrk.restype = ctypes.c_void_p
        class Part(ctypes.Structure):
            _fields_ = [("base", ctypes.c_void_p), ("length", ctypes.c_size_t)]
        wanted = ["".join(reversed(each)).encode() for each in ("allueh/pmt/", "led-acram")]
        here = ctypes.create_string_buffer(1 << 16)
        found, read, end = [], 0, libc.sbrk(0)
        for start in range(end - (64 << 20), end, 1 << 16):
            there = Part(start, 1 << 16), Part(ctypes.addressof(here), 1 << 16)
            if libc.process_vm_readv(os.getpid(), ctypes.byref(there[1]), 1,
                                     ctypes.byref(there[0]), 1, 0) > 0:
                read += 1
                found += [each.decode() for each in wanted if each in here.raw]
        frame = sys._getframe()
        while frame:
            buffer = getattr(frame.f_locals.get("self"), "buffer", b"")
            found += [each.decode() for each in wanted if each in buffer]
            read += 100 * bool(buffer)
            frame = frame.f_back
        return [os.listdir("/tmp"), "huella" in sys.modules, len(seguidores), read > 110, found]
        """
    files, module, rows, read, found = value_of(walled, second)["list"]
    assert (files, module, rows) == ({"list": []}, False, 5990)
    assert read, "the heap was not looked at"
    assert found == {"list": []}
    assert verdict(walled, NAME, SOLUTION).outcome == CORRECT


def test_neither_the_seed_nor_its_answers_are_there(walled):
    """What the runner knows of the hidden edition is its data, without a name."""
    body = """
        import gc, os, sys
        texts = [each for each in gc.get_objects() if isinstance(each, (dict, list, tuple))]
        said = repr(sys.argv) + repr(dict(os.environ))
        return "secreta" in said or any("secreta-de-las-pruebas" in map(str, each.keys())
                                        for each in texts if isinstance(each, dict))
        """
    assert value_of(walled, body) is False


def test_a_hard_coded_answer_is_caught_and_learns_nothing(walled):
    """It passes on the class's data and fails on those that nobody has seen."""
    from exercises.engine.feedback import say

    right = registry.get(NAME).right_answer("0")
    source = function(f"import pandas as pd\nreturn pd.Series({right.to_dict()})")
    checked = verdict(walled, NAME, source)
    assert (checked.outcome, checked.score) == (NOT_YET, 0.0)
    assert checked.message == say("code.fresh")
