"""A schedule planned again fits, keeps its order, and drops the essential last."""

import dataclasses

from hypothesis import given, settings
from hypothesis import strategies as st

from exercises.publishing.agenda import Block, Timed
from exercises.workshop.schedule import fit

TASKS = st.builds(
    Timed, st.sampled_from("abcde"), st.integers(1, 12), st.booleans(), st.booleans()
)  # fmt: skip


@st.composite
def blocks(draw):
    tasks = tuple(draw(st.lists(TASKS, max_size=3)))
    room = draw(st.integers(0 if tasks else 1, 25))
    savings = draw(st.sampled_from(["nothing", "minutes", "whole", "fixed"]))
    return Block(
        "nota",
        room,
        "Algo.",
        draw(st.integers(0, room)) if savings == "minutes" else 0,
        savings == "whole",
        savings == "fixed",
        "Lección" if tasks else "",
        tasks,
    )


SESSIONS = st.lists(blocks(), min_size=1, max_size=6)
MINUTES = st.integers(0, 150)


def total(blocks):
    return sum(block.minutes for block in blocks)


def extra(task):
    return not (task.essential or task.plan)


@settings(deadline=None)
@given(SESSIONS, MINUTES)
def test_it_never_takes_longer_than_there_is(session, minutes):
    planned = fit(session, minutes)
    assert planned.missing == max(total(planned.blocks) - minutes, 0)
    if planned.missing:
        # Only what may never go is left: the last block, what is fixed, lines of the plan.
        for block in planned.blocks[:-1]:
            assert block.fixed or (block.room == 0 and all(task.plan for task in block.tasks))


@settings(deadline=None)
@given(SESSIONS, MINUTES)
def test_what_is_left_keeps_its_order(session, minutes):
    planned = fit(session, minutes)
    assert len(planned.steps) == len(session)
    for step, block in zip(planned.steps, session, strict=True):
        if step.block:
            kept = iter(block.tasks)
            assert all(task in kept for task in step.block.tasks)
            assert step.block.room <= block.room
        assert block.minutes == (step.block.minutes if step.block else 0) + sum(
            cut.minutes for cut in step.cuts
        )


@settings(deadline=None)
@given(SESSIONS, MINUTES)
def test_what_may_never_go_stays(session, minutes):
    steps = fit(session, minutes).steps
    assert steps[-1].block is not None
    for step, block in zip(steps, session, strict=True):
        if block.fixed:
            assert step.block == block and not step.cuts
        elif not block.whole or block is session[-1]:
            lines = [task for task in block.tasks if task.plan]
            assert [t for t in (step.block.tasks if step.block else ()) if t.plan] == lines


@settings(deadline=None)
@given(SESSIONS, MINUTES)
def test_the_essential_goes_last(session, minutes):
    planned = fit(session, minutes)
    if planned.essential:
        for step, block in zip(planned.steps, session, strict=True):
            if not block.whole:
                lost = set(block.tasks) - set(step.block.tasks if step.block else ())
                assert all(extra(task) for task in lost)
        return
    for block in planned.blocks[:-1]:
        if not block.fixed:
            assert block.tasks and not block.whole and not block.saves
            assert not any(extra(task) for task in block.tasks)


@settings(deadline=None)
@given(SESSIONS, MINUTES)
def test_planning_twice_changes_nothing(session, minutes):
    once = fit(session, minutes)
    again = fit(once.blocks, minutes)
    assert again.blocks == once.blocks and not again.cuts


@settings(deadline=None)
@given(SESSIONS)
def test_nothing_goes_when_all_fits(session):
    planned = fit(session, total(session))
    assert planned.blocks == tuple(session) and planned.essential and not planned.cuts


def test_the_longest_goes_first_and_no_more_than_needed():
    def task(title, minutes, essential=False, plan=False):
        return Timed(title, minutes, essential, plan)

    lesson = Block(
        "", 8, "El debate.", 3, lesson="L",
        tasks=(
            task("larga", 6), task("corta", 2), task("base", 5, True), task("línea", 2, True, True)
        ),
    )  # fmt: skip
    pause, last = Block("Descanso.", 10), Block("Cierre.", 5)
    session = [lesson, pause, last]
    assert [cut.what for cut in fit(session, 36).cuts] == ["L. larga."]
    assert [cut.what for cut in fit(session, 31).cuts] == ["L. larga.", "El debate."]
    assert [cut.what for cut in fit(session, 26).cuts][2:] == ["L. corta.", "Descanso."]
    late = fit(session, 10)
    assert [cut.what for cut in late.steps[0].cuts][-1] == "L. base."
    short = [lesson, Block("Descanso.", 9), last]
    assert [cut.what for cut in fit(short, 17).cuts][-1] == "Descanso."
    assert [block.minutes for block in late.blocks] == [2, 5] and not late.essential
    assert fit(session, 6).missing == 1
    whole = dataclasses.replace(lesson, whole=True, if_late="La lección entera.")
    [cut] = fit([whole, pause, last], 37).cuts
    assert (cut.minutes, cut.left, cut.home) == (23, None, True)
    assert cut.what.endswith("La lección entera.")
