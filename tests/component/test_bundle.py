"""The joined scripts run and hold the engine's words; what cannot be joined is refused."""

import re
import subprocess

import pytest
from component import toys
from conftest import ROOT
from tools.node import PACKAGE, node

from exercises.component import bundle, markup
from exercises.component.labels import LABELS
from exercises.engine.feedback import SENTENCES


@pytest.mark.parametrize(
    "source",
    [
        'import * as all from "./texts.js";\n',
        'import { fill as put } from "./texts.js";\n',
        'import "./texts.js";\n',
        "export default 3;\n",
        "export { fill };\n",
        'const late = import("./texts.js");\n',
    ],
)
def test_refuses_what_it_cannot_join(source):
    with pytest.raises(bundle.UnbundledError):
        bundle.wrapped(source, bundle.HERE / "page.js")


def test_refuses_a_circle(tmp_path, monkeypatch):
    monkeypatch.setattr(bundle, "HERE", tmp_path)
    for one, other in (("a", "b"), ("b", "a")):
        text = f'import {{ x }} from "./{other}.js";\n'
        (tmp_path / f"{one}.js").write_text(text, encoding="utf-8")
    with pytest.raises(bundle.UnbundledError, match="itself"):
        bundle._joined(tmp_path / "a.js")


def test_words_are_written_once():
    script = bundle.classic_script()
    for words in (LABELS["saved"], SENTENCES["empty"], SENTENCES["plan.complete"]):
        assert script.count(words) == 1
    assert SENTENCES["chart.title"] not in script


def test_scripts_hold_no_address():
    for script in (bundle.classic_script(), bundle.esm(), bundle.stylesheet()):
        assert "http" not in script


@pytest.mark.parametrize("project", ["tsconfig.json", "tsconfig.worker.json"])
def test_types(project, node_modules):
    compiler = node_modules / "typescript" / "bin" / "tsc"
    done = subprocess.run(
        [node(), str(compiler), "-p", str(PACKAGE / project)], capture_output=True, text=True
    )
    assert done.returncode == 0, done.stdout


def test_widget_wakes_its_exercise(visits):
    """anywidget's `render`, with a model of two lines, in a page of its own."""
    page = visits().page()
    html = markup.section_open(toys.CHOICE) + markup.controls(toys.CHOICE, host="notebook")
    page.set_content("<!doctype html><title>Cuaderno</title><div id=celda></div>")
    page.evaluate(
        """async ([script, html]) => {
            const address = URL.createObjectURL(new Blob([script], {type: "text/javascript"}));
            const { default: widget } = await import(address);
            const model = { html, course: "curso" };
            const el = document.getElementById("celda");
            widget.render({ model: { get: (name) => model[name] }, el });
        }""",
        [bundle.esm(), html + markup.section_close()],
    )
    page.get_by_label("El alcance").check()
    page.get_by_role("button", name="Comprobar").click()
    assert page.get_by_role("status").get_attribute("data-estado") == "correcto"
    # A page of no address keeps nothing: the answer leaves in a file.
    with page.expect_download() as download:
        page.get_by_role("button", name="Descargar mi progreso").click()
    assert download.value.suggested_filename == "mi-progreso-curso.json"


def test_the_colours_are_those_of_the_book():
    book = (ROOT / "book" / "_static" / "curso.css").read_text("utf-8")
    asked = set(re.findall(r"var\((--sce-[\w-]+)", bundle.stylesheet()))
    assert asked
    assert asked <= set(re.findall(r"(--sce-[\w-]+):", book))
