"""The simulator of the echo: its sliders in a real kernel, and the page's figure beside it."""

import re

import nbformat
import pytest
from nbclient import NotebookClient

from exercises import charts
from exercises.simulators import eco, simulador

ROWS = re.compile(r">(\d+:[\d.]+)<")


def test_moving_a_slider_says_and_draws_something_else():
    cells = [
        "from exercises import simulador\n\nmandos = simulador('eco')\nmandos",
        "mitad, silencio, dicho, dibujo = mandos.children\n"
        "antes = dicho.value, dibujo.outputs\nprint(dicho.value)",
        "silencio.value = 4\nprint(dicho.value)\nprint(dibujo.outputs != antes[1])",
        "mitad.value = 2\nprint(dicho.value)",
    ]
    notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(c) for c in cells])
    NotebookClient(notebook, timeout=120, kernel_name="python3").execute()
    shown, *printed = [cell["outputs"] for cell in notebook.cells]
    assert "application/vnd.jupyter.widget-view+json" in shown[0]["data"]
    texts = ["".join(out["text"] for out in outputs) for outputs in printed]
    assert "Tras 17 semanas" in texts[0]
    assert "Tras 4 semanas" in texts[1]
    assert texts[1].rstrip().endswith("True")
    assert len({text.splitlines()[0] for text in texts}) == 3


def test_what_is_drawn_is_a_chart_that_asks_no_other_host():
    (output,) = simulador("eco").children[3].outputs
    spec = output["data"]["application/vnd.vegalite.v5+json"]
    assert spec["description"].startswith("Tras 17 semanas")
    assert '"url"' not in str(spec)
    options = output["metadata"]["application/vnd.vegalite.v5+json"]["embed_options"]
    assert options["formatLocale"]["decimal"] == ","


def test_labels_are_spanish():
    half, silence, *_ = simulador("eco").children
    assert (half.description, silence.description) == (
        "Semanas hasta la mitad",
        "Semanas de silencio",
    )


def test_no_silence_and_a_silence_that_nobody_notices():
    assert eco.frase(0, 7) == "Sin silencio siguen llegando 14 consultas por semana."
    assert eco.frase(1, 20).endswith("Ni se nota: falta menos de una.")


def test_an_unknown_simulator_is_told_with_the_nearest_name():
    with pytest.raises(LookupError, match="¿Querías «eco»"):
        simulador("ecos")


@pytest.mark.parametrize(("half", "silence"), [(7, 17), (2, 26), (12, 0), (20, 9)])
def test_vega_works_out_what_the_simulator_does(half, silence):
    """The page's formula, drawn by Vega itself as texts and read back from the drawing."""
    alt, pd = charts.alt, __import__("pandas")
    weeks = pd.DataFrame({"semana": range(eco.DESDE, eco.HASTA + 1)})
    chart = (
        alt.Chart(weeks)
        .transform_calculate(consultas=eco.para_vega())
        .transform_calculate(
            dicho="(datum.semana + 100) + ':' + toString(round(1e4 * datum.consultas))"
        )
        .mark_text()
        .encode(y="semana:O", text="dicho:N")
        .add_params(
            alt.param(name="mitad", value=half),
            alt.param(name="silencio", value=silence),
            alt.param(name="retencion", expr="pow(0.5, 1 / mitad)"),
        )
    )
    drawn = dict(text.split(":") for text in ROWS.findall(charts.draw_svg(chart.to_dict())))
    assert len(drawn) == len(weeks)
    for week in weeks["semana"].tolist():
        wanted = eco.consultas(week, silence, eco.retencion_de(half))
        assert float(drawn[str(week + 100)]) / 1e4 == pytest.approx(wanted, abs=1e-4)
