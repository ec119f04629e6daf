"""A class is checked again: what counts, what is kept, and what is nobody's zero but ours."""

import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import psutil
import pytest
from filelock import FileLock
from workshop.hand_in import answer, hand_in, right_answers

from exercises.engine.feedback import say
from exercises.engine.kinds.code import Code
from exercises.engine.result import CORRECT, NOT_YET, UNANSWERED
from exercises.notebook import registry
from exercises.workshop import environment
from exercises.workshop.answers_in_words import in_words
from exercises.workshop.class_folder import ClassFolder, counted
from exercises.workshop.collecting import collect
from exercises.workshop.console import CannotGoOn
from exercises.workshop.grading import Grading, task_for
from exercises.workshop.hand_ins_at_hand import HandIns
from exercises.workshop.isolation import BUBBLEWRAP
from exercises.workshop.judging import LONGEST_ANSWER, as_text
from exercises.workshop.report import MEMORY_OUT, OUR_FAULT, TIME_OUT, read_report
from exercises.workshop.runner import Limits
from exercises.workshop.running import LocalRunners
from exercises.workshop.seeds import seed_for

CODE, NUMBER = "activos-por-ano", "tasa-de-activos"
HEAD = "def activos_por_ano(seguidores):\n"


@pytest.fixture(autouse=True)
def own_seeds(tmp_path, monkeypatch):
    monkeypatch.setenv("TALLER_DATOS", str(tmp_path / "semillas"))


def right(*names, edition="0"):
    return right_answers([registry.get(name) for name in names], edition)


def wrong_code(source, **changes):
    return {CODE: {**answer(source, version=registry.get(CODE).version("0")), **changes}}


def a_class(folder: Path, answers: dict, edition="0", **documents) -> ClassFolder:
    """A class whose people, by alias, have handed in these answers."""
    folder.mkdir(exist_ok=True)
    sent = folder / "enviadas"
    sent.mkdir()
    for number, (alias, of) in enumerate(answers.items()):
        (sent / f"{number}.json").write_bytes(hand_in(alias, of, **documents))
    if edition != "0":
        (folder / "clase.json").write_text(json.dumps({"edicion": edition}))
    collect(ClassFolder(folder), [sent], lambda _: None)
    return ClassFolder(folder)


def checked(folder: ClassFolder, limits=None, exercises=None):
    """The report, made in this process."""
    hand_ins = list(counted(folder.collected()))
    read = HandIns(folder, hand_ins)
    names = exercises or sorted({name for each in read.values() for name in each.answers})
    asked = [registry.get(name) for name in names if name in registry.modules]
    task = task_for(folder.edition(), asked, BUBBLEWRAP, limits=limits or Limits())
    run = Grading(folder, task, read, lambda walls: LocalRunners(walls, 1))
    return run.report(hand_ins, {}, lambda done, total: None)


def person(report, alias):
    return next(each for each in report.people if each.name == alias)


def taller(*arguments, **options):
    command = [Path(sys.executable).with_name("taller"), *map(str, arguments)]
    return subprocess.run(command, capture_output=True, text=True, timeout=300, **options)


def test_a_class_with_everything_in_it(tmp_path):
    """One person's worst answer costs nobody else anything."""
    right_ones = right(CODE, NUMBER)
    forged = {**wrong_code(f"{HEAD}    return 0"), NUMBER: answer("1", version="0" * 12)}
    forged[CODE]["unverified"] = "correcto"
    folder = a_class(
        tmp_path / "martes",
        {
            "Ana": right_ones,
            "Bucle": wrong_code(f"{HEAD}    while True:\n        pass"),
            "Lista": wrong_code(f"{HEAD}    return [0] * 10**10"),
            "Nada": wrong_code(registry.get(CODE).starter_source()),
            "Número": wrong_code(7),
            "Fija": wrong_code(
                f"{HEAD}    import pandas as pd\n"
                f"    return pd.Series({registry.get(CODE).right_answer('0').to_dict()})"
            ),
            "Falsa": forged,
            "Rara": {"no-existe": answer("x"), **right(NUMBER)},
        },
    )
    report = checked(folder, Limits(seconds=5))
    outcomes = {
        each.name: each.answers[CODE].outcome for each in report.people if CODE in each.answers
    }
    assert outcomes == {
        "Ana": CORRECT,
        "Bucle": TIME_OUT,
        "Lista": MEMORY_OUT,
        "Nada": UNANSWERED,
        "Número": UNANSWERED,
        "Fija": NOT_YET,
        "Falsa": NOT_YET,
    }
    assert person(report, "Ana").score(report.asked) == 1
    assert {name: person(report, name).score(report.asked) for name in ("Bucle", "Fija")} == {
        "Bucle": 0,
        "Fija": 0,
    }
    # A forged version neither earns nor costs: a person decides.
    assert person(report, "Falsa").answers[NUMBER].outcome == OUR_FAULT
    assert person(report, "Falsa").score(report.asked) is None
    assert person(report, "Rara").notes == (
        "1 respuesta es de un ejercicio que este curso no tiene.",
    )
    # Nothing of the hidden edition is told.
    assert person(report, "Fija").answers[CODE].message == say("code.fresh")
    seed = seed_for("0")
    given = str(registry.get(CODE).right_answer("0").to_dict())
    values = [f"{value:.6f}" for value in registry.get(CODE).right_answer(seed)]
    hidden = [value for value in values if value not in given]  # a mean of few days may be in both
    assert hidden
    report.write(folder.report)
    for path in [folder.report, *folder.results.iterdir()]:
        text = path.read_text()
        assert seed not in text
        assert not any(value in text for value in hidden)
    assert read_report(folder.report) == report


def test_right_is_right_in_any_version(tmp_path):
    old = {**right(CODE, NUMBER)}
    for each in old.values():
        each["version"] = "f" * 12
    report = checked(a_class(tmp_path / "martes", {"Ana": old}))
    assert person(report, "Ana").score(report.asked) == 1


def test_the_class_has_its_own_edition(tmp_path):
    """A number of edition 0 is wrong there, and known to be of another edition."""
    edition = "martes-2027"
    of_zero = hand_in("Cero", right(NUMBER))
    folder = a_class(tmp_path / "martes", {"Ana": right(NUMBER, edition=edition)}, edition)
    (tmp_path / "otra").mkdir()
    (tmp_path / "otra" / "cero.json").write_bytes(of_zero)
    collect(folder, [tmp_path / "otra"], lambda _: None)
    report = checked(folder)
    assert person(report, "Ana").answers[NUMBER].outcome == CORRECT
    zero = person(report, "Cero")
    assert (zero.answers[NUMBER].outcome, zero.answers[NUMBER].score) == (NOT_YET, 0)
    assert zero.notes == ("Trabajó con otros datos: edición «0»; la de la clase, «martes-2027».",)


def test_another_environment_is_our_fault(tmp_path, monkeypatch):
    folder = a_class(tmp_path / "martes", {"Ana": right(CODE, NUMBER)})
    monkeypatch.setattr(environment, "_version", lambda name: "2.2.0")
    ana = person(checked(folder), "Ana")
    assert {each.outcome for each in ana.answers.values()} == {OUR_FAULT}
    assert "pandas 2.2.0 y hace falta 3." in ana.answers[CODE].message
    assert "pip install" in ana.answers[CODE].message
    monkeypatch.undo()
    monkeypatch.setenv("TALLER_DATOS", str(tmp_path / "semillas"))
    assert person(checked(folder), "Ana").answers[CODE].outcome == CORRECT  # nothing was kept


def test_an_exercise_whose_own_solution_fails_is_our_fault_and_only_it(tmp_path, monkeypatch):
    whole = Code.solution_source

    def source(self):
        return whole(self).replace("100 *", "1 *") if self.id == CODE else whole(self)

    folder = a_class(tmp_path / "martes", {"Ana": right(CODE, NUMBER)})
    monkeypatch.setattr(Code, "solution_source", source)
    report = checked(folder)
    ana = person(report, "Ana")
    assert ana.answers[CODE].outcome == OUR_FAULT
    assert "ni la solución del curso" in ana.answers[CODE].message
    assert ana.answers[NUMBER].outcome == CORRECT
    assert ana.score(report.asked) is None


def test_a_course_that_changes_meanwhile_is_noticed_and_nothing_is_kept(tmp_path, monkeypatch):
    folder = a_class(tmp_path / "martes", {"Ana": right(NUMBER)})
    hashes = iter(["antes", "después"])
    monkeypatch.setattr(environment, "sources", lambda: next(hashes))
    with pytest.raises(CannotGoOn, match="han cambiado"):
        checked(folder)
    assert list(folder.results.iterdir()) == []


def test_a_file_that_has_changed_since_stops_nobody_else(tmp_path):
    folder = a_class(tmp_path / "martes", {"Ana": right(NUMBER), "Luis": right(NUMBER)})
    ana = next(each for each in folder.collected() if each.name == "Ana")
    (folder.path / ana.file).write_bytes(hand_in("Ana", right(NUMBER), nonce="1" * 32))
    report = checked(folder, exercises=[NUMBER])
    assert person(report, "Ana").answers[NUMBER].outcome == OUR_FAULT
    assert person(report, "Ana").score(report.asked) is None
    assert person(report, "Luis").answers[NUMBER].outcome == CORRECT


def test_what_is_kept_depends_on_all_that_decides(tmp_path, monkeypatch):
    """A second run starts from the first; another limit, seed or source does not."""
    folder = a_class(tmp_path / "martes", {"Ana": right(NUMBER)})
    checked(folder)
    (kept,) = folder.results.iterdir()
    started = []
    monkeypatch.setattr(Grading, "_prepare", lambda *_: started.append(1))
    checked(folder)
    assert not started
    kept.write_text(kept.read_text()[:20])  # half of one is none
    rest = folder.results / ".a-medias"
    rest.write_text("{")
    checked(folder)
    assert not rest.exists()
    checked(folder, Limits(seconds=29))
    monkeypatch.setenv("TALLER_DATOS", str(tmp_path / "otras"))
    checked(folder)
    monkeypatch.setattr(environment, "sources", lambda: "otras")
    checked(folder)
    assert len(started) == 4


def test_an_instructors_own_order_and_titles(tmp_path):
    from exercises.workshop.asking import asked, chosen, places

    where = places(None)
    found = chosen([NUMBER, CODE, "para-que-vienes", "no-existe"], where)
    assert [each.id for each in found] == sorted(
        (each.id for each in found), key=lambda name: where[name].order
    )
    one = asked(registry.get(CODE), "0", where)
    assert (one.part, one.lesson) == ("calidad", "calidad/ejercito-de-fantasmas")
    assert one.counts and one.mistakes
    assert not asked(registry.get("para-que-vienes"), "0", where).counts  # prose
    assert not asked(registry.get("cuantos-siguen-ahi"), "0", where).counts  # a prediction
    for each in chosen(registry.ids(), where):
        assert not set("<`*") & set(asked(each, "0", where).title)
    with pytest.raises(CannotGoOn, match="ejercito-de-fantasmas"):
        chosen([], where, lesson="otra")
    with pytest.raises(CannotGoOn, match="no-existe"):
        chosen([], where, named=["no-existe"])


def test_texts_from_outside_are_kept_as_texts(tmp_path):
    """No order to a terminal, no half of a letter; what a person writes stays."""
    from exercises.workshop.judging import our_fault, with_answer

    said = with_answer(our_fault("a\x1b[31m\ud800 38,2\u00a0%"), "<script>\x9b1mñ😀\n=1+1", 3)
    assert said.message == "a�[31m? 38,2\u00a0%"
    assert said.answer == "<script>�1mñ😀\n=1+1"
    long = with_answer(our_fault("x"), ["y" * 10**6, {"a": True}], 1)
    assert len(long.answer) == 300


MANY = {f"Persona {number}": None for number in range(12)}


def offspring(process):
    return psutil.Process(process.pid).children(recursive=True)


@pytest.fixture(scope="module")
def slow_class(tmp_path_factory):
    """A class that takes some seconds, and the report of a run that nobody interrupts."""
    with pytest.MonkeyPatch.context() as patch:
        place = tmp_path_factory.mktemp("clase")
        patch.setenv("TALLER_DATOS", str(place / "semillas"))
        slow = f"{HEAD}    import time\n    time.sleep(0.25)\n    return 0"
        folder = a_class(place / "martes", {name: wrong_code(slow) for name in MANY})
        done = taller("corregir", "--clase", folder.path, "--json")
        assert done.returncode == 0, done.stderr
        yield folder, folder.report.read_bytes(), json.loads(done.stdout)


def interrupted(folder, how, environ):
    """Start, wait for two hand-ins to be done, and end it; its processes and what it said."""
    for path in folder.results.iterdir():
        path.unlink()
    folder.report.unlink(missing_ok=True)
    command = [Path(sys.executable).with_name("taller"), "corregir", "--clase", folder.path]
    process = subprocess.Popen(command, stderr=subprocess.PIPE, text=True, env=environ)
    last = time.monotonic() + 120
    while len(list(folder.results.glob("[!.]*"))) < 2 and time.monotonic() < last:
        time.sleep(0.02)
    started = offspring(process)
    process.send_signal(how)
    _, said = process.communicate(timeout=60)
    return process.returncode, started, said


@pytest.mark.parametrize("how", [signal.SIGKILL, signal.SIGINT], ids=["kill -9", "Ctrl-C"])
def test_interrupted_nothing_is_lost_and_again_gives_the_same_bytes(slow_class, how):
    folder, whole, _ = slow_class
    place = folder.path.parent
    environ = {**os.environ, "TALLER_DATOS": str(place / "semillas"), "TMPDIR": str(place)}
    code, started, said = interrupted(folder, how, environ)
    assert started
    _, alive = psutil.wait_procs(started, timeout=10)
    assert not alive
    kept = {path.name: path.stat().st_mtime_ns for path in folder.results.glob("[!.]*")}
    assert 2 <= len(kept) < len(MANY)
    assert not folder.report.exists()
    if how == signal.SIGINT:
        assert code == 130
        assert "repite la misma orden" in said
        return  # what is kept is what the other one goes on from
    again = taller("corregir", "--clase", folder.path, env=environ)
    assert again.returncode == 0, again.stderr
    assert folder.report.read_bytes() == whole
    after = {path.name: path.stat().st_mtime_ns for path in folder.results.iterdir()}
    assert len(after) == len(MANY)  # and no half of a file
    assert not list(place.glob("taller-*"))  # nor data of the hidden edition
    assert kept.items() <= after.items()  # what was done was not done again


def test_what_a_program_is_told(slow_class):
    _, _, told = slow_class
    assert told["aislamiento"] == BUBBLEWRAP
    assert len(told["personas"]) == len(MANY)
    assert {each["nota"] for each in told["personas"]} == {0}


def test_what_a_person_is_told(slow_class):
    folder, _, _ = slow_class
    environ = {**os.environ, "TALLER_DATOS": str(folder.path.parent / "semillas"), "COLUMNS": "80"}
    said = taller("corregir", "--clase", folder.path, env=environ)
    assert "Persona 0" in said.stdout and "0 %" in said.stdout
    assert "Aislamiento: bubblewrap" in said.stdout
    alone = taller("corregir", "--clase", folder.path, "--solo", "persona 3", env=environ)
    assert "Persona 3" in alone.stdout and "Persona 4" not in alone.stdout
    nobody = taller("corregir", "--clase", folder.path, "--solo", "nadie", env=environ)
    assert (nobody.returncode, nobody.stdout) == (2, "")
    assert "No hay una entrega de «nadie»" in nobody.stderr
    lower = taller("corregir", "--clase", folder.path, "--aislamiento", "nada", env=environ)
    assert lower.returncode == 2 and "bubblewrap, procesos" in lower.stderr
    bare = taller("corregir", "--clase", folder.path, env={**environ, "PATH": ""})
    assert bare.returncode == 2 and "sudo apt install bubblewrap" in bare.stderr
    options = ["--solo", "Persona 3", "--aislamiento", "procesos"]
    trusting = taller("corregir", "--clase", folder.path, *options, env=environ)
    assert "Aislamiento: procesos" in trusting.stdout and "SIN muro" in trusting.stdout
    assert read_report(folder.report).isolation == BUBBLEWRAP  # one person is no report


def test_answers_are_told_in_the_words_of_the_page():
    for name, told in {
        "quien-es-quien": " → ",
        "cuantas-senales": "Señales que bastan: 4; ",
        "como-saberlo": "Escribir qué miraré",
    }.items():
        exercise = registry.get(name)
        given = exercise.answer_value("0")
        said = in_words(exercise, given, "0")
        assert told in said and len(said) <= LONGEST_ANSWER
        ids = [given] if isinstance(given, str) else given
        assert not [each for each in ids if "-" in each and each in said]
    assert in_words(registry.get(NUMBER), "9,4", "0") == "9,4"
    plan = {"tus_menciones": "36", "linea": "x" * 400}
    assert in_words(registry.get("donde-escuchas"), plan, "0").startswith("Reseñas, comentarios")


@pytest.mark.parametrize("answer", [None, 3, "nada", ["x", {}], {"a": []}, {"marta": None}])
def test_an_answer_of_another_form_is_told_too(answer):
    for each in registry:
        as_text(in_words(each, answer, "0"))


def test_different_answers_stay_different_in_words():
    """The panel counts how many people gave the same wrong one."""
    for each in registry:
        answer = each.answer_value("0") if not isinstance(each, Code) else None
        if isinstance(answer, list) and len(answer) > 1:
            told = {as_text(in_words(each, one, "0")) for one in (answer, answer[::-1])}
            assert len(told) == 2, each.id
        if each.kind == "classification":
            other = {
                **answer,
                list(answer)[-1]: next(
                    one.id for one in each.classes if one.id != list(answer.values())[-1]
                ),
            }
            told = {as_text(in_words(each, one, "0"))[:LONGEST_ANSWER] for one in (answer, other)}
            assert len(told) == 2, each.id


def test_two_runs_at_once_are_refused(tmp_path):
    folder = a_class(tmp_path / "martes", {"Ana": right(NUMBER)})
    with FileLock(folder.lock):
        done = taller("corregir", "--clase", folder.path)
    assert done.returncode == 2
    assert "Ya hay otra corrección en marcha" in done.stderr
    assert not folder.report.exists()


@pytest.mark.parametrize(
    ("command", "written"),
    [(["corregir"], "{"), (["recoger", "--estado"], "[]"), (["recoger", "."], "\udcff")],
)
def test_a_damaged_note_of_the_class_is_told(tmp_path, command, written):
    folder = a_class(tmp_path / "martes", {"Ana": right(NUMBER)})
    folder.settings.write_text(written, encoding="utf-8", errors="surrogateescape")
    done = taller(*command, "--clase", folder.path, cwd=folder.path)
    assert done.returncode == 2, done
    assert "clase.json está dañado" in done.stderr


def test_a_folder_that_is_not_there_is_told(tmp_path):
    for command in (["corregir"], ["recoger", "--estado"], ["panel"], ["notas", "libro.csv"]):
        done = taller(*command, "--clase", "matres", cwd=tmp_path)
        assert done.returncode == 2
        assert "No hay ninguna carpeta matres" in done.stderr
    assert list(tmp_path.iterdir()) == []


def test_a_hand_in_that_changes_while_it_is_checked_stops_the_run(tmp_path):
    """Hand-ins are read when they are needed, so what was looked at may be there no more."""
    folder = a_class(tmp_path / "martes", {"Ana": right(NUMBER)})
    read = HandIns(folder, folder.collected())
    (person,) = read
    (folder.path / folder.collected()[0].file).write_bytes(hand_in("Otra", right(NUMBER)))
    with pytest.raises(CannotGoOn, match="ha cambiado mientras se corregía"):
        read[person]
    assert not HandIns(folder, folder.collected())


def test_a_large_class_is_not_listed_whole(tmp_path):
    folder = a_class(tmp_path / "martes", {f"P{n:03}": right(NUMBER) for n in range(62)})
    told = taller("corregir", "--clase", folder.path).stdout
    assert "P059" in told and "P060" not in told
    assert "… y 2 más" in told


def test_what_grading_leans_on_decides_what_is_kept():
    """Each module that it imports is one of those that are hashed, or known to decide nothing."""
    folder = Path(environment.__file__).parent
    nothing = {
        "class_folder",  # where things are
        "console", "lms_names",  # how they are said
        "seeds",  # the seed itself is in the key
    }  # fmt: skip
    needed, left = set(), ["grading"]
    while left:
        if (name := left.pop()) not in needed | nothing:
            needed.add(name)
            source = (folder / f"{name}.py").read_text("utf-8")
            left += re.findall(r"^ *from exercises\.workshop\.(\w+) import", source, re.M)
            for several in re.findall(r"^ *from exercises\.workshop import (.+)", source, re.M):
                left += several.split(", ")
    assert needed == set(environment.GRADING)


def test_a_change_of_the_panel_checks_nothing_again(monkeypatch):
    read = {path.name for path in environment._source_files()}
    assert {"judging.py", "number.py", "editions.py", "hand_ins.py"} <= read
    assert not {"panel.py", "recoger.py", "spanish.py", "collecting.py"} & read
