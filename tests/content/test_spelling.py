"""Spanish spelling of everything a learner or an instructor reads: hunspell and one word list.

A word that is right and hunspell does not know goes to `palabras.txt`, one a line, in order.
"""

import re
import subprocess
from pathlib import Path

import pytest
from conftest import ROOT

import datasets
from datasets.exports import shipped
from exercises.component.labels import LABELS
from exercises.engine.feedback import SENTENCES
from exercises.notebook import registry
from exercises.publishing.reference import Claim, Figure, Term

WORDS = Path(__file__).with_name("palabras.txt")

FIGURE = re.compile(r"caption: \|\n((?: {6}.*\n)+)")
NOT_PROSE = re.compile(
    r"^---\n.*?\n---\n"  # front matter
    r"|^\([^\n]*\)=$"  # targets
    r"|^`{3}sh\n.*?^`{3}$"  # commands
    r"|^[`:]{3,}(?!\{admonition)[^\n]*$|^:class:[^\n]*$"  # directives
    r"|^- leccion:[^\n]*$|^  ejercicios:[^\n]*$"  # what an agenda names
    r"|\{\w+\}`[^`]*`|`[^`]*`"  # roles and code
    r"|\{[^{}\n]+\}"  # placeholders
    r"|https?://\S+|\$\$.*?\$\$",
    re.S | re.M,
)
DESCRIPTION = re.compile(r"description=\((.*?)\n    \)", re.S)
DOCSTRING = re.compile(r'"""(.*?)"""', re.S)
STARTER = re.compile(r"    starter=\(.*?\n    \),\n", re.S)
LITERAL = re.compile(r'"((?:[^"\\\n]|\\.)*)"')


def pages():
    for path in sorted((ROOT / "book").rglob("*.md")):
        text = path.read_text(encoding="utf-8")
        captions = "\n".join(FIGURE.findall(text))
        described = "\n".join(
            " ".join(re.sub(r"\{[^{}]*\}", "", part) for part in LITERAL.findall(block))
            for block in DESCRIPTION.findall(text)
        )
        prose = re.sub(r"(?s)^`{3}\{code-cell\}.*?^`{3}$", "", text, flags=re.M)
        yield path.name, NOT_PROSE.sub(" ", f"{prose}\n{captions}\n{described}")


def reference():
    yield Claim.file, "\n".join(claim.idea for claim in Claim.read(ROOT))
    yield Term.file, "\n".join(f"{term.termino}: {term.definicion}" for term in Term.read(ROOT))
    yield Figure.file, "\n".join(f"{f.cifra} {f.fuente}" for f in Figure.read(ROOT))


def bank():
    for exercise in registry:
        for path in exercise.sources:
            source = STARTER.sub("", path.read_text(encoding="utf-8"))
            sentences = [t for t in LITERAL.findall(DOCSTRING.sub("", source)) if " " in t]
            # What exercises share has no statement: its docstring is the maintainer's.
            said = DOCSTRING.findall(source) if path == exercise.path else []
            yield path.name, NOT_PROSE.sub(" ", "\n".join(said + sentences))


def interface():
    yield "labels", NOT_PROSE.sub(" ", "\n".join(LABELS.values()))
    yield "feedback", NOT_PROSE.sub(" ", "\n".join(SENTENCES.values()))
    for name in (*datasets.nombres(), *shipped.names()):
        card = datasets.ficha(name)
        meanings = "\n".join(column.meaning for column in card.columns)
        yield name, NOT_PROSE.sub(" ", f"{card.title}\n{card.text}\n{meanings}")


def unknown_words(text: str) -> set[str]:
    """Words that neither hunspell nor our list knows."""
    found = subprocess.run(
        ["hunspell", "-d", "es_ES", "-i", "utf-8", "-l"],
        input=text,
        capture_output=True,
        text=True,
        check=True,
    )
    known = set(WORDS.read_text(encoding="utf-8").split())
    return {word for word in found.stdout.split() if word not in known}


@pytest.mark.parametrize("texts", [pages, reference, bank, interface])
def test_spelling(texts):
    problems = {name: sorted(words) for name, t in texts() if (words := unknown_words(t))}
    assert not problems, f"right ones go to {WORDS.relative_to(ROOT)}: {problems}"


def test_a_slip_is_noticed():
    assert unknown_words("Los segidores de la ferretería") == {"segidores"}


def test_the_list_is_in_order_and_needed():
    words = WORDS.read_text(encoding="utf-8").split()
    assert words == sorted(set(words))
    everything = " ".join(t for texts in (pages, reference, bank, interface) for _, t in texts())
    assert not [word for word in words if word not in everything]
