"""What a page says of a learner's own export: the few figures that lessons use, and the notes."""

from __future__ import annotations

from itertools import zip_longest
from typing import TYPE_CHECKING

from datasets.exports.words import counted
from exercises.browser_python.outputs import Output, notice, table
from exercises.engine.numbers import format_number

if TYPE_CHECKING:
    import pandas as pd

    from datasets.exports import Lectura

#: Pieces that stand out, and channels, that are shown.
MOST_PIECES, MOST_CHANNELS = 3, 8
RATE, SHARE = "por 1000", "% de las sesiones"


def export_outputs(read: Lectura, name: str = "") -> list[Output]:
    """The figures of an export, and then what was understood and left out.

    Args:
        read: What the reader gives.
        name: Of the file, to begin with.
    """
    frame = read.tabla
    if "sesiones" in frame:
        said = _visits(frame)
    elif read.formato == "meta_diario":
        said = _days(frame)
    else:
        said = _pieces(frame, read.formato)
    if name:
        said[0] = notice(f"{name}: {said[0]['text']}")
    return [*said, {"type": "list", "items": list(read.notas)}]


def _pieces(frame: pd.DataFrame, form: str) -> list[Output]:
    """How many pieces, how far they reach, how many react: in all, by kind, and the best ones."""
    has_reach = _has_amounts(frame, "alcance")
    if not (has_reach or _has_amounts(frame, "visualizaciones")):
        how_many = counted(len(frame), "pieza", "piezas")
        return [notice(f"{how_many}. Ninguna trae alcance ni vistas: no hay entre qué dividir.")]
    reach, word = ("alcance", "alcance") if has_reach else ("visualizaciones", "vistas")
    amount, per = ("de alcance", "personas alcanzadas") if has_reach else ("vistas", "vistas")
    how_many = counted(len(frame), "pieza", "piezas")
    first, last = frame["fecha"].min(), frame["fecha"].max()
    known = frame[(frame[reach] > 0) & frame["interacciones"].notna()]
    if known.empty:
        return [notice(f"{how_many}. Ninguna trae a la vez {word} e interacciones.")]
    median, rate = format_number(known[reach].median(), 0), format_number(_rate(known, reach), 1)
    instead = ""
    if not has_reach:
        lacks = "Esta red no da" if form == "linkedin" else "Este archivo no trae"
        instead = f" {lacks} el alcance: uso las vistas."
    said = [
        notice(
            f"{how_many}, del {first:%d/%m/%Y} al {last:%d/%m/%Y}. "
            f"La mitad pasa de {median} {amount}. Con todas juntas, {rate} interacciones por "
            f"cada 1000 {per}.{instead}"
        )
    ]
    if "formato" in known and known["formato"].notna().any():
        kinds = known.groupby("formato").apply(
            lambda part: _row(len(part), part[reach].median(), _rate(part, reach)),
            include_groups=False,
        )
        kinds = kinds.set_axis(["piezas", word, RATE], axis=1)
        said.append(notice(f"Por formato; «{word}» es lo de la pieza de en medio:"))
        said += _figures(kinds)
    # A piece that hardly anybody saw has any rate: chance decides it.
    seen = known[known[reach] >= known[reach].median()]
    best = (1000 * seen["interacciones"] / seen[reach]).nlargest(MOST_PIECES)
    names = seen.loc[best.index]
    what = names.get("texto", names.get("formato"))
    days = names["fecha"].dt.strftime("%d/%m/%Y").fillna("sin fecha").to_list()
    words = [] if what is None else what.fillna("").str[:40].to_list()
    labels = [" · ".join(filter(None, each)) for each in zip_longest(days, words)]
    said.append(notice("Las que destacan entre las que más gente vio:"))
    return said + _figures(best.set_axis(labels).rename_axis("pieza").to_frame(RATE))


def _has_amounts(frame: pd.DataFrame, column: str) -> bool:
    return column in frame and bool((frame[column] > 0).any())


def _rate(part: pd.DataFrame, reach: str) -> float:
    """Interactions per thousand, all pieces together."""
    return 1000 * float(part["interacciones"].sum()) / float(part[reach].sum())


def _row(pieces: int, median: float, rate: float) -> pd.Series:
    import pandas as pd

    return pd.Series([pieces, median, rate], dtype="float64")


def _figures(frame: pd.DataFrame) -> list[Output]:
    """A table of numbers: rates with one decimal in every row, counts with none."""
    written = frame.apply(
        lambda column: column.map(
            lambda value: format_number(value, 1 if column.name in (RATE, SHARE) else 0)
        )
    )
    # They are text by now, and still figures: they go to the right.
    return [
        {**each, "html": each["html"].replace("<td>", "<td class=numero>")}
        if each["type"] == "html"
        else each
        for each in table(written)
    ]


def _visits(frame: pd.DataFrame) -> list[Output]:
    """Visits by channel: their share, and what they bought if the file says so."""
    by = next(each for each in ("canal", "fuente", "medio", "campana") if each in frame)
    counts = [name for name in ("sesiones", "compras") if name in frame]
    sums = frame.groupby(frame[by].fillna("—"))[counts].sum()
    sums = sums.sort_values("sesiones", ascending=False)
    total = float(sums["sesiones"].sum())
    if not total:
        return [notice("No hay ninguna sesión en el archivo.")]
    sums.insert(1, SHARE, 100 * sums["sesiones"] / total)
    orders = f" y {format_number(sums['compras'].sum(), 0)} compras" if "compras" in sums else ""
    sentence = f"{format_number(total, 0)} sesiones{orders}, por {by}."
    if len(sums) > MOST_CHANNELS:
        sentence += f" Se ven las {MOST_CHANNELS} mayores."
    return [notice(sentence), *_figures(sums.head(MOST_CHANNELS))]


def _days(frame: pd.DataFrame) -> list[Output]:
    """The day in the middle and the best one; reach is not added up."""
    name = frame.columns[1]
    known = frame.dropna()
    if known.empty:
        return [notice("Ningún día trae su número.")]
    best = known.loc[known[name].idxmax()]
    what = "" if name == "valor" else f" de {name.replace('_', ' ')}"
    return [
        notice(
            f"{counted(len(known), 'día', 'días')}{what}. El de en medio: "
            f"{format_number(known[name].median(), 0)}. El mayor, {format_number(best[name], 0)}, "
            f"fue el {best['fecha']:%d/%m/%Y}."
        )
    ]
