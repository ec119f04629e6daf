"""The runner runs what is answered, starts again when it breaks, and never behind lower walls."""

import os
import signal
import stat
import threading
import time
from pathlib import Path

import psutil
import pytest
from workshop.walls import EDITIONS, LIMITS, runner_of, verdict

from exercises.engine.result import CORRECT, NOT_YET, UNANSWERED
from exercises.notebook import registry
from exercises.workshop import isolation
from exercises.workshop.console import CannotGoOn
from exercises.workshop.isolation import BUBBLEWRAP, PROCESSES, require, runner_command
from exercises.workshop.judging import job_of
from exercises.workshop.report import OUTCOMES
from exercises.workshop.runner import ENDINGS
from exercises.workshop.running import Job, LocalRunners, RunnerBroke, Running, Walls

#: A column, a number, a table, a chart, and one that receives the path of a file.
SAMPLE = ("activos-por-ano", "seguidores-con-foto", "dibuja-los-cajones", "reservas-por-la-carta")
SLOW = "def f():\n    import time\n    time.sleep(60)\n"
ONE = Job("f", (), "code", "def f():\n    return 1\n")


@pytest.fixture(scope="module")
def running(tmp_path_factory):
    exercises = [registry.get(name) for name in SAMPLE]
    with runner_of(tmp_path_factory.mktemp("datos"), exercises, BUBBLEWRAP) as started:
        yield started


def children(process):
    return psutil.Process(process).children(recursive=True) if process else []


@pytest.mark.parametrize("name", SAMPLE)
def test_the_authors_solution_is_right_and_the_starter_is_not(running, name):
    exercise = registry.get(name)
    assert verdict(running, name, exercise.solution_source()).outcome == CORRECT
    ended = verdict(running, name, exercise.starter_source())
    assert ended.outcome in (UNANSWERED, NOT_YET)


def test_a_mistake_has_its_name(running):
    source = registry.get("activos-por-ano").solution_source().replace("100 *", "1 *")
    checked = verdict(running, "activos-por-ano", source)
    assert (checked.outcome, checked.score) == (NOT_YET, 0.0)
    assert checked.message


@pytest.mark.parametrize(
    ("source", "outcome"),
    [
        ("def activos_por_ano(seguidores)\n    return 1", UNANSWERED),
        ("def otra(seguidores):\n    return 1", NOT_YET),
        ("def activos_por_ano(seguidores):\n    return seguidores['no_esta']", NOT_YET),
        ("def activos_por_ano(seguidores):\n    return ...", UNANSWERED),
        ("def activos_por_ano(seguidores):\n    exit()", NOT_YET),
        ("\ud800", UNANSWERED),
        ("x" * 10**6, NOT_YET),
    ],
)
def test_what_is_no_answer(running, source, outcome):
    assert verdict(running, "activos-por-ano", source).outcome == outcome


def test_every_edition_gives_its_own_result(running):
    exercise = registry.get("activos-por-ano")
    ran = running.run(job_of(exercise, exercise.solution_source()))
    first, second = ran.results
    assert first != second
    assert len(ran.results) == len(EDITIONS)


def test_a_runner_that_is_killed_is_started_again_and_the_job_is_tried_again(tmp_path):
    with runner_of(tmp_path, [], BUBBLEWRAP) as running:
        running.run(ONE)
        first = running.pid
        killer = threading.Timer(0.5, lambda: os.kill(first, signal.SIGKILL))
        killer.start()
        ran = running.run(Job("f", (), "code", "def f():\n    import time\n    time.sleep(2)\n"))
        assert running.pid != first
        assert ran.results == [{"stopped": ["code.nothing", {}]}]


def test_a_job_that_breaks_every_runner_is_given_up_and_the_others_go_on(tmp_path, monkeypatch):
    """Whatever it is: here, a machine that ends each runner at work on it."""
    whole = Running._run

    def run(self, job):
        if "FATAL" in job.source:
            self.start()
            self._process.kill()
            self._process.wait()  # or a quick job is done before its runner has died
        return whole(self, job)

    monkeypatch.setattr(Running, "_run", run)
    fatal = Job("f", (), "code", "def f():\n    return 'FATAL'\n")
    walls = Walls(BUBBLEWRAP, tmp_path, "0", LIMITS)
    (tmp_path / "0").mkdir()
    done = dict(LocalRunners(walls, 1).run([("ana", [ONE, fatal, ONE]), ("luis", [ONE])]))
    assert [fate and fate.results for fate in done["ana"]] == [[1], None, [1]]
    assert [fate and fate.results for fate in done["luis"]] == [[1]]


@pytest.mark.parametrize("level", [BUBBLEWRAP, PROCESSES])
def test_nothing_outlives_whoever_runs_it(tmp_path, level):
    with runner_of(tmp_path, [], level) as running:
        running.run(ONE)
        thread = threading.Thread(target=lambda: pytest.raises(RunnerBroke, running.run, SLOW_JOB))
        thread.start()
        time.sleep(1)
        there = [psutil.Process(running.pid), *children(running.pid)]
        assert len(there) >= 2
        running.kill()
        thread.join()
    _, alive = psutil.wait_procs(there, timeout=5)
    assert not alive


SLOW_JOB = Job("f", (), "code", SLOW)


def test_without_bubblewrap_nothing_is_run(monkeypatch):
    monkeypatch.setenv("PATH", "")
    with pytest.raises(CannotGoOn, match="sudo apt install bubblewrap"):
        require(BUBBLEWRAP)
    require(PROCESSES)  # only whoever asks for less gets less


def test_a_machine_that_forbids_it_is_told_of(tmp_path, monkeypatch):
    program = tmp_path / "bwrap"
    program.write_text("#!/bin/sh\necho 'bwrap: No permissions' >&2\nexit 1\n")
    program.chmod(program.stat().st_mode | stat.S_IXUSR)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin:/usr/bin")
    with Running(Walls(BUBBLEWRAP, tmp_path, "0")) as running, pytest.raises(RunnerBroke) as broke:
        running.start()
    assert "No permissions" in str(broke.value)


def test_other_copies_of_the_course_are_hidden(tmp_path, monkeypatch):
    """One that is installed where the packages are has a bank too."""
    site = tmp_path / "site-packages"
    (site / "exercises" / "bank").mkdir(parents=True)
    monkeypatch.setattr(isolation.sys, "path", [str(site)])
    command = runner_command(BUBBLEWRAP, tmp_path, LIMITS)
    places = [command[n + 2] for n, each in enumerate(command) if each == "--ro-bind"]
    hidden = [command[n + 1] for n, each in enumerate(command) if each == "--tmpfs"]
    for place in places:
        if place.endswith("/paquetes/0"):
            assert f"{place}/exercises" in hidden
    assert {"/curso/exercises/bank", "/mundo/curso/exercises/bank"} <= set(hidden)


def test_the_repository_and_the_home_are_not_bound(tmp_path):
    command = runner_command(BUBBLEWRAP, tmp_path, LIMITS)
    bound = [Path(command[n + 1]) for n, each in enumerate(command) if each == "--ro-bind"]
    root = Path(isolation.exercises.__file__).parents[1]
    for path in bound:
        assert path not in (root, Path.home(), *root.parents, *Path.home().parents)
        assert path.name not in ("tests", "bank")


def test_no_command_line_names_the_hidden_edition(tmp_path):
    command = runner_command(BUBBLEWRAP, tmp_path, LIMITS)
    environment = isolation.runner_environment(BUBBLEWRAP, "0")
    assert EDITIONS[1] not in repr(command) + repr(environment)


def test_a_runner_outside_the_walls_refuses_to_pretend(tmp_path):
    """To end a job, it would end everything."""
    import subprocess
    import sys

    ran = subprocess.run(
        [sys.executable, "-m", "exercises.workshop.runner", str(tmp_path), "{}", "mundos"],
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert ran.returncode != 0
    assert "Not inside the walls" in ran.stderr


def test_each_ending_has_an_outcome():
    from exercises.workshop.judging import ENDINGS as SAID
    from exercises.workshop.runner import DONE

    assert set(ENDINGS) - {DONE} == set(SAID)
    assert {outcome for outcome, _ in SAID.values()} <= set(OUTCOMES)
