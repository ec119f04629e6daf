"""What a class does in a room, for the test with few learners and the measure with many."""

import json
import time
from dataclasses import dataclass, field
from statistics import mean

from workshop.room import Learner, RunningRoom, everybody, memory_of, processor_of

from exercises.engine.checking import answer_key
from exercises.notebook import registry

LESSON = "calidad/ejercito-de-fantasmas.ipynb"
NUMBER, CODE = "tasa-de-activos", "activos-por-ano"
HAND_IN = "entrega-social-media-con-estrategia.json"

#: In the kernel, as whoever writes a hand-in by hand would: its form is the schema's.
WRITE_HAND_IN = """
import datetime, hashlib, inspect, json, secrets
import rfc8785
now = datetime.datetime.now(datetime.UTC).strftime("%Y-%m-%dT%H:%M:%SZ")
document = {{
    "format": "entrega", "schema": 1, "course": "social-media-con-estrategia", "content": "",
    "edition": "0", "alias": {alias!r}, "created": now, "nonce": secrets.token_hex(16),
    "answers": {{
        {number!r}: {{"answer": {answer!r}, "attempts": 2, "version": ""}},
        {code!r}: {{"answer": inspect.getsource(activos_por_ano), "attempts": 1, "version": ""}},
    }},
}}
document["sha256"] = hashlib.sha256(rfc8785.dumps(document)).hexdigest()
with open({path!r}, "w", encoding="utf-8") as file:
    json.dump(document, file)
"""


@dataclass
class AtWork:
    """A learner with an open kernel, and what came of their work."""

    learner: Learner
    ready_after: float
    said: dict[str, str] = field(default_factory=dict)
    times: list[float] = field(default_factory=list)

    def work(self):
        """Open the lesson, run its first cell, answer wrongly and rightly, hand in."""
        lesson = self.learner.read(LESSON)["content"]
        self.kernel = self.learner.kernel()
        setup = next(cell for cell in lesson["cells"] if cell["cell_type"] == "code")
        self.said["setup"] = self.kernel.run(setup["source"])
        right = answer_key(registry.get(NUMBER))["solution"]["value"]
        self._answer("wrong number", f"ejercicio('{NUMBER}').comprobar('99')")
        self._answer("right number", f"ejercicio('{NUMBER}').comprobar('{right}')")
        source = registry.get(CODE).solution_source()
        self.kernel.run(f"{source}\ndef contada(seguidores):\n    return len(seguidores)")
        self._answer("wrong code", f"ejercicio('{CODE}').comprobar(contada)")
        self._answer("right code", f"ejercicio('{CODE}').comprobar(activos_por_ano)")
        self.said["hand-in"] = self.kernel.run(
            WRITE_HAND_IN.format(
                alias=self.learner.name, number=NUMBER, code=CODE, answer=right, path=HAND_IN
            )
        )
        return self

    def _answer(self, what: str, code: str):
        start = time.monotonic()
        self.said[what] = self.kernel.run(code)
        self.times.append(time.monotonic() - start)

    def hand_in(self) -> dict:
        """The file, as the contents API gives it."""
        return json.loads(self.learner.read(HAND_IN)["content"])


def class_of(room: RunningRoom, names) -> list[AtWork]:
    """Everybody comes in at the same moment."""
    start = time.monotonic()

    def come_in(name):
        learner = Learner(room, name)
        assert learner.log_in().status_code == 302
        learner.start()
        return AtWork(learner, time.monotonic() - start)

    return everybody(names, come_in)


@dataclass
class Measured:
    """What a class at work costs.

    Attributes:
        ready: Seconds until the last one could work.
        answer: Seconds that 19 of 20 answers take at most.
        memory: MB of each.
        processor: Seconds of processor of each, for all they did; how busy the machine is with
            other things does not count.
    """

    ready: float
    answer: float
    memory: float
    processor: float


def measure(room: RunningRoom, people: list[AtWork]) -> Measured:
    """Look at a class that has worked."""
    times = sorted(seconds for one in people for seconds in one.times)
    servers = [room.server_of(one.learner.name) for one in people]
    return Measured(
        ready=max(one.ready_after for one in people),
        answer=times[int(0.95 * (len(times) - 1))],
        memory=mean(memory_of(server) for server in servers),
        processor=mean(processor_of(server) for server in servers),
    )
