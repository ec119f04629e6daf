"""What the output of a cell keeps: once, however often a notebook shows it."""

import json

import pytest

from exercises.component.bundle import record_script

NAME = "curso:/:0:activos"
PAGE = "<!doctype html><html data-content_root='/'><title>Cuaderno</title><main></main>"


def made(minute, status="todavia-no", **more):
    about = {"id": "activos", "edition": "0", "answer": f"def f():\n    return {minute}\n"}
    time = f"2026-11-26T10:{minute:02}:00.000Z"
    about = {**about, "hints": 0, "version": "v", "time": time, "previous": None}
    return {**about, "status": status, **more}


@pytest.fixture
def shown(visits):
    """Shows outputs one after another, as a notebook does; gives what the browser keeps then."""
    page = visits().context.new_page()
    page.route(
        "http://127.0.0.1/**", lambda route: route.fulfill(body=PAGE, content_type="text/html")
    )
    page.goto("http://127.0.0.1/")

    def show(*outputs):
        for output in outputs:
            page.add_script_tag(content=record_script(output))
        return json.loads(page.evaluate("name => localStorage.getItem(name)", NAME))

    show.page = page
    return show


def aside(page):
    stored = page.evaluate("Object.entries(localStorage)")
    return [json.loads(text)["answer"] for name, text in stored if ":apartado:" in name]


def test_attempts_add_up_and_right_stays_right(shown):
    kept = shown(made(1), made(2, "correcto", hints=1), made(3))
    assert kept["answer"] == made(3)["answer"]
    assert (kept["attempts"], kept["status"], kept["hints"]) == (3, "correcto", 1)
    assert kept["times"] == {
        "first": made(1)["time"],
        "last": made(3)["time"],
        "passed": made(2)["time"],
    }


def test_a_notebook_that_is_opened_again_counts_nothing_twice(shown):
    outputs = [made(1), made(2, "correcto")]
    first = shown(*outputs)
    assert shown(*outputs) == first


def test_an_older_output_takes_nothing_away(shown):
    newer = shown(made(5, "correcto"))
    assert shown(made(4)) == newer


def test_what_could_not_be_graded_is_kept_and_not_counted(shown):
    kept = shown(made(1, "no-evaluable"))
    assert (kept["answer"], kept["attempts"], kept["status"]) == (made(1)["answer"], 0, "")


def test_another_version_of_the_exercise_starts_afresh_and_loses_nothing(shown):
    shown(made(1, "correcto"))
    kept = shown(made(2, version="w"))
    assert (kept["attempts"], kept["status"], kept["version"]) == (1, "todavia-no", "w")
    assert aside(shown.page) == [made(1)["answer"]]


def test_what_a_page_kept_meanwhile_is_put_aside(shown):
    shown(made(1), made(3, previous=made(1)["time"]))
    assert aside(shown.page) == []  # the notebook's own
    draft = {**made(3), "answer": "lo de la página", "attempts": 1}
    draft["times"] = {"first": made(3)["time"], "last": made(4)["time"], "passed": None}
    keep = "([name, text]) => localStorage.setItem(name, text)"
    shown.page.evaluate(keep, [NAME, json.dumps(draft)])
    kept = shown(made(5, previous=made(3)["time"]))
    assert kept["answer"] == made(5)["answer"]
    assert aside(shown.page) == ["lo de la página"]


def test_what_cannot_be_put_aside_stays(shown):
    first = shown(made(1))
    shown.page.evaluate("() => { Storage.prototype.setItem = () => { throw new Error('full') } }")
    assert shown(made(2)) == first


def test_no_answer_ends_the_script_it_stands_in():
    assert "</" not in record_script(made(1, answer="'</script><img src=x>'"))
