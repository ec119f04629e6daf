"""The page's Python: only files with the right hash, from whoever has them, and a site without it.

Nothing comes from the network here: the mirrors are folders on this machine; pip is the real one.
"""

import functools
import hashlib
import http.server
import io
import json
import os
import re
import shutil
import subprocess
import sys
import tarfile
import threading
import time
import tomllib
import zipfile
from dataclasses import replace
from pathlib import Path
from types import SimpleNamespace

import pytest
from conftest import ROOT
from sphinx.errors import ExtensionError

from exercises.browser_python import assembly, course_wheel, mirrors, resolve, wheels
from exercises.browser_python.errors import AssemblyError, WrongFileError
from exercises.browser_python.lock import (
    LOCK,
    Carrier,
    Lock,
    Package,
    read_lock,
    sha256,
    write_lock,
)
from exercises.browser_python.node import HERE, node_modules
from exercises.publishing import live_python

sys.path.insert(0, str(ROOT / "tests" / "content"))
from toy_course import ToyCourse

#: Nobody listens there.
NOBODY = "http://127.0.0.1:9/"


def wheel_bytes(name: str, files: dict[str, str], version="1.0") -> bytes:
    about = f"{name}-{version}.dist-info"
    buffer = io.BytesIO()
    with zipfile.ZipFile(buffer, "w") as archive:
        for path, text in files.items():
            archive.writestr(path, text)
        needs = (
            "Requires-Dist: otra; sys_platform == 'emscripten'\nRequires-Dist: x; extra == 'y'\n"
        )
        archive.writestr(
            f"{about}/METADATA", f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n{needs}"
        )
        archive.writestr(f"{about}/WHEEL", "Wheel-Version: 1.0\nTag: py3-none-any\n")
        archive.writestr(f"{about}/RECORD", "")
    return buffer.getvalue()


MODULE = {
    "uno/__init__.py": "VALUES = {'b', 'a', 'c'}\n",
    "uno/tests/test_uno.py": "assert False\n",
    "uno/datos.txt": "1",
}
UNO = wheel_bytes("uno", MODULE)
UNO_FILE = "uno-1.0-py3-none-any.whl"


def package(origin="official", content=UNO) -> Package:
    digest = hashlib.sha256(content).hexdigest()
    return Package("uno", "1.0", origin, UNO_FILE, digest, len(content))


def lock_of(*packages: Package, carriers=()) -> Lock:
    core = read_lock().core
    by_name = {each.name: each for each in packages}
    return Lock("0.0.0", "3.12", "pyemscripten_2024_0_wasm32", core, by_name, carriers)


class Mirrors:
    """Pyodide's own address and PyPI, as folders served on this machine."""

    def __init__(self, folder: Path, address: str):
        self.folder, self.address = folder, address

    def pyodide_has(self, name: str, content: bytes) -> None:
        self._write(self.folder / "pyodide" / name, content)

    def pypi_has(self, project: str, name: str, content: bytes) -> None:
        self._write(self.folder / "simple" / project / name, content)

    def _write(self, path: Path, content: bytes) -> None:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)

    def gone(self) -> None:
        shutil.rmtree(self.folder)
        self.folder.mkdir()


class Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_):
        pass


@pytest.fixture
def served(tmp_path, monkeypatch):
    folder = tmp_path / "espejos"
    folder.mkdir()
    handler = functools.partial(Quiet, directory=folder)
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        address = f"http://127.0.0.1:{server.server_port}/"
        only_these(monkeypatch, f"{address}simple")
        monkeypatch.setattr(mirrors, "CDN", f"{address}pyodide/")
        monkeypatch.setenv("CURSO_CACHE", str(tmp_path / "cache"))
        yield Mirrors(folder, address)
        server.shutdown()


def only_these(monkeypatch, index: str) -> None:
    for name, value in pip_environment(index).items():
        monkeypatch.setenv(name, value)


def pip_environment(index: str) -> dict[str, str]:
    return {
        "PIP_INDEX_URL": index,
        "PIP_CONFIG_FILE": "/dev/null",
        "PIP_NO_CACHE_DIR": "1",
        "PIP_FIND_LINKS": "",
        "PIP_EXTRA_INDEX_URL": "",
        "npm_config_registry": NOBODY,
        "npm_config_fetch_retries": "0",
    }


@pytest.fixture
def no_network(tmp_path, monkeypatch):
    only_these(monkeypatch, f"{NOBODY}simple")
    monkeypatch.setattr(mirrors, "CDN", NOBODY)
    monkeypatch.setenv("CURSO_CACHE", str(tmp_path / "cache"))


CARRIER = Carrier("carga", "1.0", "carga/dentro/", 1000)


def carrier_with(content: bytes) -> bytes:
    buffer = io.BytesIO(wheel_bytes("carga", {}))
    with zipfile.ZipFile(buffer, "a") as archive:
        archive.writestr(f"carga/dentro/{UNO_FILE}", content)
    return buffer.getvalue()


def bring(lock: Lock) -> tuple[Path, list[str]]:
    said = []
    return mirrors.bring(lock, said.append)["uno"], said


def test_a_file_comes_from_pyodides_own_address(served):
    served.pyodide_has(UNO_FILE, UNO)
    file, said = bring(lock_of(package()))
    assert file.read_bytes() == UNO
    assert said == ["De la red de Pyodide: 0,0 MB"]


def test_a_file_comes_from_pypi(served):
    served.pypi_has("uno", UNO_FILE, UNO)
    assert bring(lock_of(package("pure")))[0].read_bytes() == UNO


def test_what_one_mirror_lacks_comes_from_the_next(served):
    served.pypi_has("carga", "carga-1.0-py3-none-any.whl", carrier_with(UNO))
    file, said = bring(lock_of(package(), carriers=(CARRIER,)))
    assert file.read_bytes() == UNO
    assert len(said) == 2


def test_a_wrong_file_is_forgotten_if_another_mirror_has_the_right_one(served):
    served.pyodide_has(UNO_FILE, UNO[:-1])
    served.pypi_has("carga", "carga-1.0-py3-none-any.whl", carrier_with(UNO))
    assert bring(lock_of(package(), carriers=(CARRIER,)))[0].read_bytes() == UNO


@pytest.mark.parametrize(
    "content", [b"", UNO[:40], UNO + b" "], ids=["empty", "truncated", "longer"]
)
def test_a_wrong_file_is_named_and_nothing_of_it_stays(served, content, tmp_path):
    served.pyodide_has(UNO_FILE, content)
    served.pypi_has("carga", "carga-1.0-py3-none-any.whl", carrier_with(content))
    with pytest.raises(WrongFileError, match=rf"{UNO_FILE}: .*make lock") as refused:
        bring(lock_of(package(), carriers=(CARRIER,)))
    assert "desde otra red" in str(refused.value)
    assert not list((tmp_path / "cache").rglob("*.whl"))


def test_a_broken_carrier_carries_nothing(served):
    served.pypi_has("carga", "carga-1.0-py3-none-any.whl", carrier_with(UNO)[:-30])
    with pytest.raises(AssemblyError, match=f"{UNO_FILE}: nadie lo ha dado"):
        bring(lock_of(package(), carriers=(CARRIER,)))


def test_a_file_that_nobody_has_is_named(served):
    with pytest.raises(AssemblyError, match=f"{UNO_FILE}: nadie lo ha dado") as refused:
        bring(lock_of(package("pure")))
    assert not isinstance(refused.value, WrongFileError)
    assert "repite la orden" in str(refused.value)


def test_without_a_network_it_says_so_soon(no_network):
    start = time.monotonic()
    other = replace(package("pure"), name="dos", file="dos-1.0-py3-none-any.whl")
    with pytest.raises(AssemblyError, match=f"{UNO_FILE}.*Comprueba la conexión"):
        bring(lock_of(package(), other, carriers=(CARRIER,)))
    assert time.monotonic() - start < 20


def test_what_has_come_is_not_asked_for_again(served):
    served.pyodide_has(UNO_FILE, UNO)
    bring(lock_of(package()))
    served.gone()
    file, said = bring(lock_of(package()))
    assert file.read_bytes() == UNO
    assert said == []


def test_a_lock_is_written_as_it_is_read(tmp_path):
    write_lock(read_lock(), tmp_path / "otra.json")
    assert (tmp_path / "otra.json").read_bytes() == LOCK.read_bytes()


def test_the_lock_is_the_one_of_the_versions_that_are_wanted():
    """Offline, so by name and version; `make lock` asks for the files."""
    lock = read_lock()
    wanted = tomllib.loads(resolve.WANTED.read_text("utf-8"))
    package_json = json.loads((HERE / "package.json").read_text("utf-8"))
    assert lock.pyodide == package_json["dependencies"]["pyodide"]
    named = {
        (name, version)
        for origin in ("pure", "webassembly", "source")
        for name, version in wanted[origin].items()
    }
    unofficial = [each for each in lock.packages.values() if each.origin != "official"]
    assert {(each.name, each.version) for each in unofficial} == named
    assert set(wanted["official"]) == lock.packages.keys() - {name for name, _ in named}
    assert [carrier.name for carrier in lock.carriers] == [
        each["name"] for each in wanted["carriers"]
    ]
    resolve.refuse_what_does_not_fit(lock)


def test_pandas_and_altair_are_those_of_the_build():
    """An answer is worth the same in the page as when the site was built."""
    pinned = dict(re.findall(r"^([\w-]+)==(\S+)", (ROOT / "requirements.txt").read_text(), re.M))
    for name in (
        "pandas",
        "altair",
        "anywidget",
        "ipywidgets",
        "jupyterlab-widgets",
        "markdown-it-py",
    ):
        assert read_lock().packages[name].version == pinned[name]


def test_a_new_lock_has_the_hash_and_the_needs_of_what_pypi_gives(served):
    served.pypi_has("uno", UNO_FILE, UNO)
    options = mirrors.pip_options(lock_of())["pure"]
    asked = Package("uno", "1.0", "pure", "", "", 0)
    found = resolve.found_on_pypi(asked, options, resolve.environment_of("3.12.7"))
    assert found == replace(package("pure"), depends=("otra",))
    with pytest.raises(AssemblyError, match="uno pide otra"):
        resolve.refuse_what_does_not_fit(lock_of(found))
    with pytest.raises(AssemblyError, match=r"uno 2\.0: no está en PyPI"):
        resolve.found_on_pypi(replace(asked, version="2.0"), options, {})


def test_what_a_new_lock_changes_is_told():
    old, new = lock_of(package()), lock_of(replace(package(), version="2.0"))
    (line,) = resolve.changes(old, new)
    assert re.fullmatch(r"uno: 1\.0 \w{12} → 2\.0 \w{12}", line)
    assert resolve.changes(new, new) == []


class ToyRuntime:
    """A runtime of one package, with the npm packages of this machine."""

    def __init__(self, folder: Path):
        self.folder, self.lock = folder, folder / "lock.json"
        self.modules = node_modules()
        write_lock(lock_of(package()), self.lock)

    def make(self, name: str) -> tuple[assembly.Runtime, list[str]]:
        """Make it in a cache of its own; what was said, too."""
        place = self.folder / name / "descargas" / package().sha256 / UNO_FILE
        place.parent.mkdir(parents=True, exist_ok=True)
        place.write_bytes(UNO)
        said = []
        with pytest.MonkeyPatch.context() as patch:
            patch.setattr(assembly, "IN_SNAPSHOT", ("uno",))
            patch.setattr(assembly, "node_modules", lambda: self.modules)
            patch.setenv("CURSO_CACHE", str(self.folder / name))
            return assembly.assemble(said.append, self.lock), said


@pytest.fixture(scope="module")
def toy(tmp_path_factory) -> ToyRuntime:
    return ToyRuntime(tmp_path_factory.mktemp("juguete"))


@pytest.fixture(scope="module")
def toy_runtime(toy) -> assembly.Runtime:
    return toy.make("primera")[0]


def test_a_runtime_comes_out_the_same_byte_for_byte(toy, toy_runtime):
    first, second = toy_runtime, toy.make("segunda")[0]
    assert first.folder != second.folder
    assert first.digest == second.digest
    assert assembly.content(first.folder) == first.digest


def test_a_wheel_goes_compiled_and_without_its_tests(toy_runtime):
    with zipfile.ZipFile(toy_runtime.folder / UNO_FILE) as archive:
        assert sorted(archive.namelist()) == [
            "uno-1.0.dist-info/METADATA",
            "uno-1.0.dist-info/WHEEL",
            "uno/__init__.pyc",
            "uno/datos.txt",
        ]


def test_a_snapshot_that_fails_is_told_and_the_runtime_is_made(toy_runtime):
    """The program of the snapshot imports pandas, which is not in this runtime."""
    (warning,) = toy_runtime.warnings
    assert warning.endswith("sin instantánea: ModuleNotFoundError: No module named 'numpy'")
    assert not (toy_runtime.folder / "snapshot.bin.gz").exists()


def test_a_file_cut_short_in_the_cache_is_made_again(toy):
    runtime, _ = toy.make("segunda")
    assert toy.make("segunda") == (runtime, [])
    (runtime.folder / "pyodide.js").write_bytes(b"")
    again, said = toy.make("segunda")
    assert again == runtime
    assert said
    assert assembly.content(again.folder) == runtime.digest


def test_a_runtime_that_no_build_asks_for_is_forgotten(tmp_path):
    for name in ("viejo", "nuevo"):
        (tmp_path / name).mkdir()
        (tmp_path / f"{name}.json").touch()
    long_ago = time.time() - assembly.KEPT - 10
    os.utime(tmp_path / "viejo.json", (long_ago, long_ago))
    assembly.forget_the_unused(tmp_path)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["nuevo", "nuevo.json"]


def test_a_core_file_with_another_hash_is_named(tmp_path):
    hashes = {**read_lock().core, "pyodide.asm.wasm": "0" * 64}
    with pytest.raises(WrongFileError, match=r"pyodide\.asm\.wasm: no es el archivo"):
        assembly.copy_core(tmp_path, hashes)


def test_npm_without_a_network_says_what_to_do(no_network, tmp_path):
    with pytest.raises(AssemblyError, match=r"package-lock\.json.*repite la orden"):
        assembly.copy_core(tmp_path, read_lock().core)


@pytest.fixture(scope="module")
def runtime():
    """The real one, from the cache of this machine."""
    return assembly.assemble(lambda text: None)


def test_a_second_build_finds_it_at_once_without_a_network(runtime, monkeypatch):
    only_these(monkeypatch, NOBODY)
    monkeypatch.setattr(mirrors, "CDN", NOBODY)
    told = []
    start = time.process_time()
    assert assembly.assemble(told.append) == runtime
    assert time.process_time() - start < 0.5
    assert told == []


def test_the_runtime_is_whole_and_closed(runtime):
    written = json.loads((runtime.folder / "pyodide-lock.json").read_text("utf-8"))
    packages = written["packages"]
    assert packages.keys() == read_lock().packages.keys()
    for name, entry in packages.items():
        assert set(entry["depends"]) <= packages.keys(), name
        assert sha256(runtime.folder / entry["file_name"]) == entry["sha256"]
        assert entry["imports"], name
    files = {entry["file_name"] for entry in packages.values()}
    assert {path.name for path in runtime.folder.iterdir()} == {
        *files,
        *read_lock().core,
        "snapshot.bin.gz",
    }
    assert runtime.warnings == ()


def test_no_wheel_holds_tests_or_uncompiled_modules(runtime):
    for wheel in runtime.folder.glob("*.whl"):
        with zipfile.ZipFile(wheel) as archive:
            names = archive.namelist()
        assert not [name for name in names if "/tests/" in name]
        sources = [name for name in names if name.endswith(".py")]
        assert len(sources) <= 2, (wheel.name, sources)  # templates that are not Python


def test_the_course_wheel_has_what_a_page_needs_and_nothing_else():
    content = course_wheel.course_wheel()
    assert content == course_wheel.course_wheel()
    with zipfile.ZipFile(io.BytesIO(content)) as archive:
        names = set(archive.namelist())
        assert (
            archive.read("datasets/seguidores.csv")
            == (ROOT / "datasets" / "seguidores.csv").read_bytes()
        )
        # Exports come in the encodings in which they are given.
        text = b"".join(archive.read(name) for name in names).decode(errors="replace")
    bank = ROOT / "exercises" / "bank"
    assert {f"exercises/bank/{path.relative_to(bank)}" for path in bank.rglob("*.py")} <= names
    assert "exercises/browser_python/session.py" in names
    assert not [name for name in names if "publishing" in name or "tests" in name]
    assert not {"exercises/browser_python/node.py", "exercises/browser_python/assembly.py"} & names
    assert ":::{docente}" not in text


def test_the_session_works_from_the_wheel_alone(tmp_path):
    """With no other file of the course in reach."""
    with zipfile.ZipFile(io.BytesIO(course_wheel.course_wheel())) as archive:
        archive.extractall(tmp_path)
    program = (
        f"import sys; sys.path.insert(0, {str(tmp_path)!r})\n"
        "from exercises.browser_python.session import Session\n"
        "import exercises, datasets\n"
        f"assert exercises.__file__.startswith({str(tmp_path)!r}), exercises.__file__\n"
        "print(Session().run('from exercises import cargar\\nlen(cargar(\"seguidores\"))', 'a'))\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True
    )
    assert ran.returncode == 0, ran.stderr
    assert "5990" in ran.stdout


@pytest.fixture(scope="module")
def toy_sites(tmp_path_factory):
    """The toy course with Python, without it, and where it cannot be had."""
    course = ToyCourse(tmp_path_factory.mktemp("curso"))
    cache = tmp_path_factory.mktemp("cache")
    found = []
    for variables in (
        {"PYTHON_EN_PAGINA": ""},
        {"PYTHON_EN_PAGINA": "0"},
        {"CURSO_CACHE": str(cache), **pip_environment(NOBODY)},
    ):
        built = course.build(**variables)
        assert built.returncode == 0, built.stdout + built.stderr
        folder = course.root / "_build" / "html" / "_static" / "python"
        files = {path.relative_to(folder).as_posix() for path in folder.rglob("*.*")}
        page = (course.root / "_build" / "html" / "book" / "a" / "primera.html").read_text("utf-8")
        found.append(SimpleNamespace(files=files, page=page, said=built.stderr))
    return found


def test_a_page_names_a_script_that_is_there(toy_sites, runtime):
    script = re.search(r'<script data-python="(vivo-\w{16}\.js)"', toy_sites[0].page)[1]
    files = toy_sites[0].files
    assert script in files
    assert f"{runtime.digest}/pyodide.asm.wasm" in files
    assert [
        name
        for name in files
        if re.fullmatch(r"curso-\w{16}/social_media\w*-[\d.]+-py3-none-any.whl", name)
    ]
    assert [name for name in files if re.fullmatch(r"obrero-\w{16}\.js", name)]


def test_without_python_the_page_names_none_and_the_files_leave(toy_sites):
    _, off, impossible = toy_sites
    for site in (off, impossible):
        assert "data-python" not in site.page
        assert site.files == set()
        assert "ejercicio.js" in site.page
    assert "no llevan Python" not in off.said


def test_the_terminal_says_why_a_site_has_no_python(toy_sites):
    said = toy_sites[2].said
    assert "Las páginas de este sitio no llevan Python." in said
    assert "numpy-2.0.2" in said
    assert "repite la orden" in said


def test_a_wrong_file_stops_the_build(monkeypatch):
    def refuse(say):
        raise WrongFileError("numpy.whl: otro archivo")

    monkeypatch.setattr(live_python, "assemble", refuse)
    config = SimpleNamespace(curso_python=True, curso_vivo="")
    with pytest.raises(ExtensionError, match=r"numpy\.whl"):
        live_python.prepare(SimpleNamespace(), config)


def test_files_of_an_earlier_build_leave_the_site(tmp_path, toy_runtime):
    app = SimpleNamespace(builder=SimpleNamespace(format="html"), outdir=tmp_path)
    first = toy_runtime
    for text in (b"uno", b"dos"):
        name = f"obrero-{live_python.digest(text)}.js"
        app._curso_live_files = live_python.LiveFiles(first, "", name, "", "", {name: text})
        live_python.write(app, None)
    folder = tmp_path / "_static" / "python"
    assert {path.name for path in folder.iterdir()} == {first.digest, name}
    assert (folder / name).read_bytes() == b"dos"
    assert assembly.content(folder / first.digest) == first.digest


def test_a_source_goes_as_the_python_in_it(tmp_path):
    """Its metadata tell Pyodide which package it is."""
    (tmp_path / "Dos-1.0" / "src" / "dos").mkdir(parents=True)
    (tmp_path / "Dos-1.0" / "src" / "dos" / "__init__.py").write_text("UNO = 1\n")
    (tmp_path / "Dos-1.0" / "src" / "dos" / "rapido.c").write_text("int main;")
    (tmp_path / "Dos-1.0" / "PKG-INFO").write_text("Name: dos\n")
    source = tmp_path / "Dos-1.0.tar.gz"
    with tarfile.open(source, "w:gz") as archive:
        archive.add(tmp_path / "Dos-1.0", "Dos-1.0")
    wheels.unpack(source, tmp_path / "salida")
    found = {
        path.relative_to(tmp_path / "salida").as_posix()
        for path in (tmp_path / "salida").rglob("*")
        if path.is_file()
    }
    assert found == {"dos-1.0.dist-info/METADATA", "dos/__init__.py"}
