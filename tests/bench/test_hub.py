"""A room of twenty on this machine: how soon all can work, and what each of them costs."""

from bench.rows import Row
from workshop.class_at_work import class_of, measure
from workshop.room import RunningRoom, everybody

PEOPLE = 20


def test_a_room_of_twenty(table, tmp_path):
    with RunningRoom(tmp_path / "aula") as room:
        people = class_of(room, [f"persona {number}" for number in range(PEOPLE)])
        everybody(people, lambda one: one.work())
        wrong = [one.learner.name for one in people if "Correcto" not in one.said["right code"]]
        measured = measure(room, people)
    assert wrong == []
    assert room.left_behind == []
    answer, memory = measured.answer, measured.memory
    rows = (
        ("all at once, until the last is ready", f"{measured.ready:.0f} s", "", True),
        ("processor of each, all they do", f"{measured.processor:.1f} s", "", True),
        ("an answer checked, p95", f"{answer:.2f} s", "≤ 5 s", answer <= 5),
        ("memory of each", f"{memory:.0f} MB", "≤ 300 MB", memory <= 300),
    )
    for what, ours, budget, holds in rows:
        table.append(Row(f"a room of {PEOPLE}: {what}", ours, "", budget, holds))
    assert all(row.holds for row in table)
