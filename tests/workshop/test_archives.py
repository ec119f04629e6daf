"""Strangers' files come out of folders and zips, and nothing that is done to these hurts."""

import io
import os
import random
import socket
import struct
import tracemalloc
import zipfile
import zlib
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from workshop.hand_in import hand_in, zip_of

from exercises.workshop import archives, incidents
from exercises.workshop.archives import Limits, files_of

GOOD = hand_in()
SYMLINK, FIFO = 0o120777, 0o010644


def noise(size):
    """Bytes that do not pack, the same in each process that collects the tests."""
    return random.Random(size).randbytes(size)


def what_is_in(path, **options):
    """By name: the content of a file, the id of its problem, or None."""
    return {
        found.name: found.problem.id if found.problem else found.content
        for found in files_of(path, **options)
    }


@pytest.fixture
def zipped(tmp_path):
    """A function that writes a zip and says what is found in it."""

    def look(content, **options):
        path = tmp_path / "bajada.zip"
        path.write_bytes(content if isinstance(content, bytes) else zip_of(content))
        return what_is_in(path, **options)

    return look


def entry_of(name="a.json", content=GOOD, **changes):
    """A zip of one good entry and another that has been tampered with, as `ZipInfo` takes it."""
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("buena.json", GOOD)
        entry = zipfile.ZipInfo(name)
        entry.compress_type = changes.pop("compress_type", zipfile.ZIP_DEFLATED)
        for attribute, value in changes.items():
            setattr(entry, attribute, value)
        archive.writestr(entry, content)
    return packed.getvalue()


def patched(content, name, offset, form, value):
    """A zip with one number of the last central header of a name written anew."""
    at = content.rindex(name.encode()) - 46 + offset
    assert content[at - offset : at - offset + 4] == b"PK\x01\x02"
    size = struct.calcsize(form)
    return content[:at] + struct.pack(form, value) + content[at + size :]


# Folders


def test_a_folder_is_walked_and_only_what_may_be_a_hand_in_is_read(tmp_path):
    (tmp_path / "Ana" / "dentro").mkdir(parents=True)
    (tmp_path / "Ana" / "dentro" / "entrega.json").write_bytes(GOOD)
    (tmp_path / "Ana" / "sin-extension").write_bytes(b"\xef\xbb\xbf  " + GOOD)
    (tmp_path / "Ana" / "foto.png").write_bytes(b"\x89PNG")
    (tmp_path / "Ana" / "._entrega.json").write_bytes(b"\x00\x05\x16\x07")
    (tmp_path / "rota.json").write_bytes(b"\x00")
    assert what_is_in(tmp_path) == {
        "Ana/dentro/entrega.json": GOOD,
        "Ana/sin-extension": b"\xef\xbb\xbf  " + GOOD,
        "Ana/foto.png": None,
        "Ana/._entrega.json": None,
        "rota.json": b"\x00",
    }


def test_links_pipes_and_sockets_in_a_folder_are_named_and_hold_nobody_up(tmp_path, monkeypatch):
    source, secret = tmp_path / "origen", tmp_path / "secreto"
    source.mkdir()
    secret.mkdir()
    (secret / "ajena.json").write_bytes(GOOD)
    (source / "buena.json").write_bytes(GOOD)
    (source / "enlace.json").symlink_to(secret / "ajena.json")
    (source / "roto.json").symlink_to("nada")
    (source / "carpeta").symlink_to(secret)
    (source / "vuelta").symlink_to(source)
    os.mkfifo(source / "tubo.json")
    monkeypatch.chdir(source)  # the path of a socket may not be long
    with socket.socket(socket.AF_UNIX) as server:
        server.bind("zocalo.json")
        assert what_is_in(source) == {
            "buena.json": GOOD,
            "enlace.json": "enlace",
            "roto.json": "enlace",
            "carpeta": "enlace",
            "vuelta": "enlace",
            "tubo.json": "no-es-archivo",
            "zocalo.json": "no-es-archivo",
        }


def test_a_file_that_becomes_a_link_while_one_looks_is_not_followed(tmp_path, monkeypatch):
    (tmp_path / "ajena").write_bytes(GOOD)
    (tmp_path / "a.json").symlink_to(tmp_path / "ajena")
    monkeypatch.setattr(Path, "is_symlink", lambda path: False)
    assert what_is_in(tmp_path)["a.json"] != GOOD


def test_a_source_may_be_one_file_or_a_link_that_the_instructor_named(tmp_path):
    file = tmp_path / "entrega.json"
    file.write_bytes(GOOD)
    (tmp_path / "atajo.json").symlink_to(file)
    assert what_is_in(file) == what_is_in(tmp_path / "atajo.json") == {"": GOOD}
    assert [found.path for found in files_of(file)] == [str(file)]


def test_what_cannot_be_read_does_not_stop_the_rest(tmp_path, monkeypatch):
    (tmp_path / "a.json").write_bytes(GOOD)
    (tmp_path / "b.json").write_bytes(GOOD)
    opened = os.open

    def refuse_a(path, *rest, **named):
        if str(path).endswith("a.json"):
            raise PermissionError(13, "no")
        return opened(path, *rest, **named)

    monkeypatch.setattr(os, "open", refuse_a)  # root may read anything
    assert what_is_in(tmp_path) == {"a.json": "ilegible", "b.json": GOOD}


def test_names_of_another_encoding_can_be_written_down(tmp_path):
    (tmp_path / os.fsdecode("Peña.json".encode("latin-1"))).write_bytes(GOOD)
    assert what_is_in(tmp_path) == {"Peña.json": GOOD}


def test_what_earlier_runs_wrote_is_not_looked_at(tmp_path):
    (tmp_path / "entregas").mkdir()
    (tmp_path / "entregas" / "a.json").write_bytes(GOOD)
    (tmp_path / "b.json").write_bytes(GOOD)
    assert what_is_in(tmp_path, skipped=[tmp_path / "entregas"]) == {"b.json": GOOD}


@pytest.mark.parametrize("kind", ["folder", "zip"])
def test_limits_of_a_source_are_said_and_what_came_before_is_kept(tmp_path, zipped, kind):
    files = {f"{number}.json": GOOD for number in range(6)}

    def look(**limits):
        if kind == "zip":
            return zipped(files, limits=Limits(**limits))
        for name, content in files.items():
            (tmp_path / "f").mkdir(exist_ok=True)
            (tmp_path / "f" / name).write_bytes(content)
        return what_is_in(tmp_path / "f", limits=Limits(**limits))

    assert look(files=6) == files
    assert look(files=4) == {**dict(list(files.items())[:4]), "": "demasiados-archivos"}
    assert look(total=3 * len(GOOD)) == {**dict(list(files.items())[:3]), "": "demasiados-bytes"}
    assert set(look(file=len(GOOD) - 1).values()) == {"demasiado-grande"}


def test_empty_folders_count_too(tmp_path):
    for number in range(9):
        (tmp_path / str(number)).mkdir()
    assert what_is_in(tmp_path, limits=Limits(files=8)) == {"": "demasiados-archivos"}


def test_a_file_that_grows_while_it_is_read_is_too_large():
    class Endless(io.RawIOBase):
        def read(self, size=-1):
            return b"{" * size

    budget = archives._Budget(Limits())
    assert budget.read("a.json", Endless()) == (None, incidents.TOO_LARGE)


# Zips


def test_a_zip_gives_its_files(zipped):
    files = {"Ana_1_assignsubmission_file_/a.json": GOOD, "Íñigo 🦊/b.json": GOOD, "c.pdf": b"%PDF"}
    assert zipped(files) == {**files, "c.pdf": None}


@pytest.mark.parametrize("encoding", ["utf-8", "cp850"])
def test_names_of_a_zip_that_does_not_say_its_encoding(zipped, encoding):
    plain = zip_of({"Xxxxxxxx.json": GOOD})
    raw = "Ángel Ñu".encode(encoding)
    made = zip_of({"X" * len(raw): GOOD}).replace(b"X" * len(raw), raw)
    assert zipped(made) == {"Ángel Ñu": GOOD}
    assert zipped(plain) == {"Xxxxxxxx.json": GOOD}


@pytest.mark.parametrize(
    "name",
    ["/etc/passwd", "../fuera.json", "a/../../b.json", "C:/a.json", "c:a.json", "..", "a\\b.json"],
)
def test_names_that_lead_elsewhere_are_refused(zipped, name):
    assert zipped({"buena.json": GOOD, name: GOOD}) == {
        "buena.json": GOOD,
        name: "nombre-peligroso",
    }


def test_a_name_with_a_nul_is_refused(zipped):
    content = zip_of({"buena.json": GOOD, "a.jsonX.png": GOOD})
    content = content.replace(b"a.jsonX.png", b"a.json\0.png")
    assert zipped(content) == {"buena.json": GOOD, "a.json\0.png": "nombre-peligroso"}


@pytest.mark.parametrize(
    ("changes", "problem"),
    [
        ({"external_attr": SYMLINK << 16, "content": b"/etc/passwd"}, "enlace"),
        ({"external_attr": FIFO << 16}, "no-es-archivo"),
        ({"name": "otra.zip"}, "zip-dentro"),
        ({"name": "otra.TAR.GZ"}, "zip-dentro"),
        ({"compress_type": zipfile.ZIP_BZIP2}, "compresion-desconocida"),
        ({"compress_type": zipfile.ZIP_LZMA}, "compresion-desconocida"),
        ({"content": b" " * 3_000_000}, "bomba"),
        ({"content": noise(2 * 1024**2 + 1)}, "demasiado-grande"),
        ({"name": "foto.jpg", "content": noise(3_000_000)}, None),
    ],
    ids=lambda value: str(value)[:40],
)
def test_what_is_wrong_with_an_entry_is_said_of_it_alone(zipped, changes, problem):
    changes = {"name": "a.json", **changes}
    assert zipped(entry_of(**changes)) == {"buena.json": GOOD, changes["name"]: problem}


@pytest.mark.parametrize(
    ("offset", "form", "value", "problem"),
    [
        (8, "<H", 0x1, "con-contraseña"),
        (8, "<H", 0x20, "dañado"),  # a patch
        (8, "<H", 0x40, "dañado"),  # strong encryption
        (10, "<H", 99, "compresion-desconocida"),
        (16, "<L", 0xBAD, "dañado"),  # CRC
        (24, "<L", 10, "dañado"),  # it says it is small and is not
        (24, "<L", 4000, GOOD),  # it says it is larger: what there is agrees with its CRC
        (20, "<L", 2**31, "solapado"),  # as if it went on to the end and beyond
        (42, "<L", 0, "solapado"),  # where the other begins
        (42, "<L", 2**31, "dañado"),  # beyond the end
    ],
)
def test_a_list_that_lies_about_an_entry(zipped, offset, form, value, problem):
    content = patched(entry_of(), "a.json", offset, form, value)
    found = zipped(content)
    assert found["a.json"] == problem
    assert found["buena.json"] in (GOOD, "solapado")


@pytest.mark.parametrize(
    ("field", "value", "problem"),
    [(24, 2**62, "bomba"), (20, 2**62, "solapado"), (42, 2**64 - 1, "dañado")],
    ids=["size", "packed-size", "place"],
)
def test_numbers_of_64_bits_that_lie(zipped, field, value, problem):
    content = zip_of({"a.json": GOOD, "buena.json": GOOD})
    at = content.index(b"PK\x01\x02")  # the central header of a.json
    end = at + 46 + len("a.json")
    header = bytearray(content[at:end])
    struct.pack_into("<L", header, field, 0xFFFFFFFF)  # the true one stands in the extra field
    struct.pack_into("<H", header, 30, 12)
    size = struct.unpack_from("<L", content, len(content) - 10)[0] + 12
    lie = bytes(header) + struct.pack("<HHQ", 1, 8, value)
    content = content[:at] + lie + content[end:-10] + struct.pack("<L", size) + content[-6:]
    assert zipped(content) == {"a.json": problem, "buena.json": GOOD}


def test_a_zip_that_gets_shorter_while_it_is_read(zipped, monkeypatch):
    content = entry_of(compress_type=zipfile.ZIP_STORED)
    for offset in (20, 24):
        content = patched(content, "a.json", offset, "<L", 1_000_000)
    monkeypatch.setattr(archives, "_last_byte", lambda archive, entry: 0)  # as it was before
    assert zipped(content) == {"a.json": "dañado", "buena.json": GOOD}


def overlapping_bomb(entries=200, size=200_000):
    """Every entry's name in the list points at one body, quoted by the headers before it."""
    body = b"{" + os.urandom(size // 2).hex().encode()
    deflate = zlib.compressobj(9, zlib.DEFLATED, -15)
    kernel = deflate.compress(body) + deflate.flush()
    sizes = struct.pack("<LLL", zlib.crc32(body), len(kernel), len(body))
    whole, listed = b"", b""
    for number in range(entries):
        name = f"{number:04}.json".encode()
        # The extra field of each local header swallows the headers of those that follow.
        extra = 4 + (entries - 1 - number) * (30 + len(name) + 4)
        common = struct.pack("<HHHHH", 20, 0, zipfile.ZIP_DEFLATED, 0, 0) + sizes
        listed += b"PK\x01\x02\x14\0" + common + struct.pack("<H", len(name))
        listed += struct.pack("<HHHHLL", 0, 0, 0, 0, 0, len(whole)) + name
        whole += b"PK\x03\x04" + common + struct.pack("<HH", len(name), extra) + name
        whole += struct.pack("<HH", 0xCAFE, extra - 4)
    whole += kernel
    tail = struct.pack("<4sHHHHLLH", b"PK\5\6", 0, 0, entries, entries, len(listed), len(whole), 0)
    return whole + listed + tail


def test_entries_that_share_their_bytes_are_refused(zipped):
    found = zipped(overlapping_bomb())
    assert len(found) == 200
    assert sorted(map(str, found.values()))[1:] == ["solapado"] * 199


def test_many_names_for_one_entry_are_refused(zipped):
    content = zip_of({"a.json": GOOD})
    at, end = content.index(b"PK\x01\x02"), content.index(b"PK\x05\x06")
    central = content[at:end]
    tail = struct.pack("<4sHHHHLLH", b"PK\5\6", 0, 0, 50, 50, 50 * len(central), at, 0)
    assert zipped(content[:at] + 50 * central + tail) == {"a.json": "solapado"}


@pytest.mark.parametrize(
    "content",
    [
        b"",
        b"PK\x03\x04",
        b"PK\x03\x04" + noise(500),
        zip_of({"a.json": GOOD})[:-30],  # a download that was cut
        zip_of({"a.json": GOOD})[:-10] + struct.pack("<LLH", 2**32 - 2, 0, 0),
        zip_of({"a.json": GOOD}).replace(b"PK\x01\x02", b"PK\x01\x09"),
        zip_of({"ñ.json": GOOD}).replace("ñ".encode(), b"\xff\xff"),  # it says that it is UTF-8
    ],
    ids=["empty", "head", "noise", "cut", "endless-list", "no-list", "no-utf-8"],
)
def test_what_is_no_zip_is_said_once(zipped, content):
    assert zipped(content) == {"": "zip-dañado"}


def test_a_list_of_files_too_long_to_keep_is_not_read(zipped, monkeypatch):
    monkeypatch.setattr(archives, "LARGEST_DIRECTORY", 100_000)  # as if the zip were very large
    content = zip_of({f"{number}.json": b"{}" for number in range(3000)})
    assert zipped(content) == {"": "zip-dañado"}


def test_an_entry_of_200_megabytes_takes_no_memory(zipped):
    """Also where the list says that it is small, or is not packed tightly enough to be a bomb."""
    packed = io.BytesIO()
    noise = os.urandom(2000)
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED, compresslevel=1) as archive:
        with archive.open("llana.json", "w") as entry:
            for _ in range(200):
                entry.write(b"\0" * 1024**2)
        with archive.open("ruido.json", "w") as entry:
            for _ in range(5000):
                entry.write(noise)
        archive.writestr("buena.json", GOOD)
    content = packed.getvalue()
    lies = patched(content, "llana.json", 24, "<L", 1_500_000)
    lies = patched(lies, "ruido.json", 24, "<L", 1_500_000)
    expected = {
        content: {"llana.json": "bomba", "ruido.json": "demasiado-grande", "buena.json": GOOD},
        lies: {"llana.json": "dañado", "ruido.json": "dañado", "buena.json": GOOD},
    }
    for each, found in expected.items():
        tracemalloc.start()
        assert zipped(each) == found
        peak = tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert peak < len(each) + 8 * 1024**2


@given(
    names=st.lists(
        st.text(st.characters(codec="utf-8", exclude_characters="\0"), max_size=12), max_size=5
    )
)
@settings(
    max_examples=100, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_whatever_its_names_are_a_zip_is_read(zipped, names):
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        for name in dict.fromkeys(names):
            entry = zipfile.ZipInfo("x")
            entry.filename = name
            archive.writestr(entry, GOOD)
    found = zipped(packed.getvalue())
    for name, content in found.items():
        assert content in (GOOD, None, "zip-dentro") or archives.leads_elsewhere(name)
    files = {name for name in names if not name.endswith("/")}
    assert found.keys() == files


@given(noise=st.binary(max_size=60), at=st.integers(0, 2000), cut=st.integers(0, 60))
@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
def test_a_zip_that_was_damaged_anywhere_never_raises(zipped, noise, at, cut):
    content = entry_of()
    at %= len(content)
    for found in zipped(content[:at] + noise + content[at + cut :]).values():
        assert found in (GOOD, None) or isinstance(found, str)
