"""Readers of real exports: our files come back whole, every trap is met, nothing breaks them."""

import csv
import gzip
import io
import json
import re
import subprocess
import sys
import time
import tracemalloc
import warnings
import zipfile
from pathlib import Path

import openpyxl
import pandas as pd
import pytest
from data import biff
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

import datasets
from datasets.exports import (
    FORMATS,
    ExportacionIlegible,
    cargar_exportacion,
    formats,
    leer_exportacion,
    shipped,
)
from datasets.exports.cells import decimal_mark, number, read_dates
from datasets.exports.headers import Line, match
from exercises.browser_python.export_words import export_outputs
from exercises.engine import Code, check

NAMES = shipped.names()
OTHER_EDITION = "martes-2027"
#: The columns that a table of the course may have.
KNOWN = {"texto", "visitas", "seguidores_nuevos", "valor"} | {
    column.name for name in ("publicaciones", "sesiones") for column in datasets.ficha(name).columns
}
POSTS = ("meta_facebook", "meta_instagram", "linkedin")

hypothesis = settings(
    max_examples=60, deadline=None, suppress_health_check=list(HealthCheck), database=None
)


def told(read):
    return "\n".join(read.notas)


def refusal(data, name="mi-archivo.csv"):
    with pytest.raises(ExportacionIlegible) as caught:
        leer_exportacion(data, name)
    message = str(caught.value)
    assert name in message
    assert message.endswith((".", "?"))
    return message


def same_facts(read, name, edition="0", but=()):
    facts = shipped.facts(name, edition)
    # The networks give their own identifiers, and nobody's topics.
    columns = [c for c in facts.columns if c not in {"id_publicacion", "tema", *but}]
    pd.testing.assert_frame_equal(read.tabla[columns], facts[columns], check_dtype=False)


# Our files.


@pytest.mark.parametrize("name", NAMES)
@pytest.mark.parametrize("edition", ["0", *(str(n) for n in range(1, 6)), OTHER_EDITION])
def test_reading_a_file_gives_the_facts_of_the_data_set(name, edition):
    read = leer_exportacion(datasets.argumento(f"ruta_{name}", edition))
    assert read.formato == name
    assert set(read.tabla.columns) <= KNOWN
    same_facts(read, name, edition)


@pytest.mark.parametrize("name", NAMES)
def test_the_shipped_file_is_what_its_writer_gives_and_editions_differ(name):
    shipped_file = shipped.shipped_path(name).read_bytes()
    assert shipped.content(name, "0") == shipped_file
    shipped.content.cache_clear()
    other = shipped.content(name, OTHER_EDITION)
    assert other != shipped_file
    assert datasets.huella(f"ruta_{name}", "0") != datasets.huella(f"ruta_{name}", OTHER_EDITION)


def test_together_they_weigh_little():
    assert sum(shipped.shipped_path(name).stat().st_size for name in NAMES) <= 120_000


def test_our_files_look_as_the_real_ones():
    raw = {name: shipped.shipped_path(name).read_bytes() for name in NAMES}
    assert raw["meta_facebook"].startswith(b"\xef\xbb\xbf")
    assert raw["meta_diario"].startswith("\ufeffsep=,\n".encode("utf-16-le"))
    assert raw["ga4"].startswith(b"# ---")
    assert raw["linkedin"].decode("cp1252").splitlines()[1].count(";") == 19
    header = next(csv.reader(io.StringIO(raw["meta_facebook"].decode("utf-8-sig"))))
    assert "Reacciones, comentarios y veces que se compartió" in header


@pytest.mark.parametrize("name", NAMES)
def test_every_file_has_a_card(name):
    card = datasets.ficha(name)
    assert "**Trampas.**" in card.text
    assert {column.name for column in card.columns} <= KNOWN | {"fuente_medio"}


QUOTED = re.compile(r"«([^»]+)»|`([^`]+)`")


@pytest.mark.parametrize("name", NAMES)
def test_what_a_card_quotes_is_in_the_file(name):
    card = datasets.ficha(name)
    encoding = {"meta_diario": "utf-16", "linkedin": "cp1252"}.get(name, "utf-8-sig")
    file = shipped.shipped_path(name).read_bytes().decode(encoding)
    for text in (card.text, *(column.meaning for column in card.columns)):
        for sentence in re.split(r"(?<=\.)\s+", " ".join(text.split())):
            for quoted in map("".join, QUOTED.findall(sentence)):
                assert quoted in file or sentence.startswith("Si "), sentence


@pytest.mark.parametrize("name", NAMES)
def test_the_header_of_a_card_is_that_of_the_file(name):
    header = formats.module_of(name).HEADER
    if name == "meta_diario":
        raw = shipped.shipped_path(name).read_bytes().decode("utf-16")
        assert '"' + '","'.join(header) + '"' == raw.splitlines()[2]
    else:
        assert list(header) == detail_of(name)[0]
    for column in datasets.ficha(name).columns:
        assert "`" not in column.meaning  # a table shows them as they are
        assert column.meaning


def test_the_card_of_facebook_counts_its_columns():
    header, rows = detail_of("meta_facebook")
    empty = sum(not any(row[place] for row in rows) for place in range(len(header)))
    assert f"{len(header)} columnas; más de un tercio, vacías" in datasets.ficha(
        "meta_facebook"
    ).text.replace("\n", " ")
    assert len(header) / 3 < empty < len(header) / 2


@pytest.mark.parametrize("name", NAMES)
def test_columns_have_the_types_of_the_data_sets(name):
    table = leer_exportacion(shipped.shipped_path(name)).tabla
    for column in ("alcance", "visualizaciones", "interacciones", "me_gusta", "sesiones"):
        assert column not in table or table[column].dtype == "int64"
    for column in ("clics", "ingresos"):
        assert column not in table or table[column].dtype == "float64"
    assert "fecha" not in table or table["fecha"].dtype == "datetime64[us]"


def test_the_learner_hears_what_was_done(capsys):
    table = cargar_exportacion(shipped.shipped_path("ga4"))
    out = capsys.readouterr().out
    assert "· Es una exportación de adquisición de tráfico de Google Analytics 4.\n" in out
    assert "uso la más detallada" in out
    assert "fila de totales" in out
    assert table["sesiones"].sum() == shipped.facts("ga4", "0")["sesiones"].sum()


def test_importing_the_readers_imports_no_parser():
    code = (
        "import sys; from exercises import cargar_exportacion\n"
        "print({'pandas', 'numpy', 'openpyxl', 'xlrd'} & set(sys.modules))"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert done.stdout.strip() == "set()"


# Exercises that receive a file.


def piezas(ruta_meta_facebook):
    """Eso es."""
    from exercises import cargar_exportacion

    return len(cargar_exportacion(ruta_meta_facebook))


@pytest.fixture
def exercise(tmp_path):
    made = Code(title="Cuenta", minutes=1)
    made.id, made.path = "cuenta", tmp_path / "cuenta.py"
    made.path.write_text("", "utf-8")
    made.solution(piezas)
    return made


def test_an_argument_may_be_the_path_of_a_file(exercise):
    assert exercise.dataset_names() == ("ruta_meta_facebook",)
    assert exercise.version("0") != exercise.version(OTHER_EDITION)
    head = "def piezas(ruta_meta_facebook):\n"
    right = f"{head}    return len(cargar_exportacion(ruta_meta_facebook))\n"
    assert check(exercise, right, OTHER_EDITION).status == "correcto"
    own = f"{head}    import pandas as pd\n    return len(pd.read_csv(ruta_meta_facebook))\n"
    assert check(exercise, own).status == "correcto"
    assert check(exercise, f"{head}    return 3\n").status == "todavia-no"


def test_a_spoilt_file_is_spoilt_for_nobody_else(exercise):
    spoiler = "def piezas(r):\n    open(r, 'w').write('nada')\n    return 1\n"
    assert check(exercise, spoiler).status == "todavia-no"
    path = datasets.argumento("ruta_meta_facebook", "0")
    assert Path(path).read_bytes() == shipped.shipped_path("meta_facebook").read_bytes()


def test_an_unknown_file_is_no_argument():
    assert "ruta_nada" not in datasets.argumentos()
    with pytest.raises(datasets.UnknownDataset):
        datasets.argumento("ruta_nada", "0")


# Traps.

FB = (
    "Post ID,Page ID,Page name,Title,Publish time,Post type,Date,Views,Reach,"
    '"Reactions, Comments and shares",Reactions,Comments,Shares,Total clicks'
)


def facebook(*rows, head=FB):
    return "\n".join([head, *rows, ""]).encode()


def piece(n=1, when="10/31/2026 10:00", kind="Photos", reach="1000", reactions="10"):
    return (
        f'{n},9,Mi página,"Hola, vecinas",{when},{kind},Lifetime,1200,{reach},13,{reactions},2,1,5'
    )


def test_english_headers_with_a_comma_and_another_capital():
    read = leer_exportacion(facebook(piece(), piece(2, "10/01/2026 09:30", "Reels")))
    assert read.tabla["formato"].tolist() == ["vídeo", "foto"]
    assert read.tabla["interacciones"].tolist() == [13, 13]
    assert read.tabla["clics"].tolist() == [5, 5]
    assert "mes/día/año: lo dice «10/31/2026 10:00»" in told(read)


def test_day_first_is_deduced_and_what_does_not_fit_is_told():
    read = leer_exportacion(
        facebook(piece(1, "31/10/2026"), piece(2, "30/10/2026"), piece(3, "02/13/2026"))
    )
    assert read.tabla["fecha"].dt.month.dropna().tolist() == [10, 10]
    assert "día/mes/año: lo dice «31/10/2026»" in told(read)
    assert "1 fila se queda sin fecha: no entiendo «02/13/2026»" in told(read)


def test_an_order_that_cannot_be_known_is_said_and_asked():
    data = facebook(piece(1, "03/04/2026 10:00"))
    read = leer_exportacion(data)
    assert read.tabla["fecha"].dt.month.tolist() == [3]
    assert "no dicen si va antes el día o el mes" in told(read)
    assert 'fechas="dia-mes"' in told(read)
    for wanted in ("dia-mes", "día-mes"):
        asked = leer_exportacion(data, fechas=wanted)
        assert asked.tabla["fecha"].dt.month.tolist() == [4]
        assert "como has pedido" in told(asked)
    with pytest.raises(ValueError, match="mes-dia"):
        leer_exportacion(data, fechas="al revés")


def test_dates_without_year_are_refused_with_an_example():
    assert "«6 de agosto»" in refusal(facebook(piece(1, "6 de agosto")))


@pytest.mark.parametrize(
    ("written", "hour"),
    [("2026-10-31T18:05:00+0000", 18), ("10/31/2026 6:05 PM", 18), ("31.10.26", 0)],
)
def test_other_ways_to_write_a_date(written, hour):
    (moment,) = leer_exportacion(facebook(piece(1, f'"{written}"'))).tabla["fecha"]
    assert (moment.year, moment.month, moment.day, moment.hour) == (2026, 10, 31, hour)


def test_totals_empty_and_repeated_rows_go_and_are_told():
    read = leer_exportacion(
        facebook(piece(), piece(), "Total,,,,,,,9,9,9,9,9,9,9", ",,,,,,,,,,,,,", piece(2))
    )
    assert len(read.tabla) == 2
    assert "1 fila sin ningún dato" in told(read)
    assert "1 fila de totales" in told(read)
    assert "(fila 3)" in told(read)


def test_a_piece_called_total_is_a_piece():
    row = piece().replace('"Hola, vecinas"', "Total")
    assert len(leer_exportacion(facebook(row, piece(2))).tabla) == 2


def test_semicolons_decimal_comma_and_thousands_dot():
    head = FB.replace('"Reactions, Comments and shares"', "Tasa").replace(",", ";")
    rows = [
        f"{n};9;Mi página;Hola, vecinas;31/10/2026;Fotos;Total;1.200;{reach};0,51;10;2;1;--"
        for n, reach in ((1, "1.034"), (2, "999"))
    ]
    read = leer_exportacion(facebook(*rows, head=head))
    assert sorted(read.tabla["alcance"]) == [999, 1034]
    assert read.tabla["visualizaciones"].tolist() == [1200, 1200]
    assert read.tabla["clics"].isna().all()
    assert "punto y coma" in told(read)
    assert "coma decimal" in told(read)


def test_newer_names_and_a_missing_column():
    head = (
        "Hora de publicación,Tipo de publicación,Espectadores,Interacciones,Page ID,"
        "Seguimientos netos"
    )
    read = leer_exportacion(facebook("10/31/2026 10:00,Carrusel,500,7,9,1", head=head))
    assert read.tabla[["alcance", "interacciones"]].to_numpy().tolist() == [[500, 7]]
    assert read.tabla["formato"].tolist() == ["carrusel"]
    assert "El archivo no trae «id_publicacion», «texto»" in told(read)
    assert "«Seguimientos netos»" in told(read)


def test_a_kind_that_the_course_does_not_know_keeps_its_name():
    read = leer_exportacion(facebook(piece(kind="Enlaces")))
    assert read.tabla["formato"].tolist() == ["enlaces"]


def test_repeated_headers_use_the_first():
    read = leer_exportacion(facebook(piece() + ",77", head=FB + ",Reach"))
    assert read.tabla["alcance"].tolist() == [1000]
    assert "«Reach» está repetida" in told(read)


def test_formulas_and_words_in_a_number_are_left_empty():
    read = leer_exportacion(facebook(piece(reach="=SUMA(A1:A9)"), piece(2)))
    assert read.tabla["alcance"].isna().sum() == 1
    assert "por no ser una cantidad, como «=SUMA(A1:A9)»" in told(read)


def test_a_comma_too_many_moves_no_figure():
    read = leer_exportacion(facebook(piece(), piece(2) + ",1"))
    assert len(read.tabla) == 1
    assert "más celdas que la cabecera" in told(read)


def test_null_bytes_are_taken_out_and_told():
    data = facebook(piece(), piece(2)).replace(b"vecinas", b"veci\x00nas", 1)
    read = leer_exportacion(data)
    assert read.tabla["texto"].tolist() == ["Hola, vecinas"] * 2
    assert "He quitado 1 carácter nulo" in told(read)


def test_a_daily_file_takes_its_name_from_its_title():
    text = "sep=,\nAlcance de Facebook\nFecha,Primary\n2026-10-01T00:00:00,1234\nTotal,1234\n"
    read = leer_exportacion(b"\xff\xfe" + text.encode("utf-16-le"))
    assert read.tabla.columns.tolist() == ["fecha", "alcance"]
    assert read.tabla["alcance"].tolist() == [1234]


def test_a_row_cut_before_its_end_is_left_out():
    whole = facebook(piece(), piece(2), piece(3, reach="1234"))
    for cut in (whole[: whole.index(b"1234") + 2], whole.rstrip()[:-2]):
        read = leer_exportacion(cut)
        assert read.tabla["alcance"].tolist() == [1000, 1000]
        assert "1 fila con menos celdas que la cabecera: quizá el archivo está cortado" in told(
            read
        )


def test_rows_without_their_last_empty_columns_stay():
    head = f"{FB},Notas,Otras"
    read = leer_exportacion(facebook(piece() + ",hola,x", piece(2), piece(3), head=head))
    assert len(read.tabla) == 3
    assert "cortado" not in told(read)


def test_quotes_left_open_that_join_two_pieces():
    rows = [piece(n).replace("Hola, vecinas", "Hola") for n in (1, 2, 3)]
    read = leer_exportacion(
        facebook(rows[0], rows[1].replace('"Hola"', '"Hola'), rows[2], piece(4))
    )
    assert "unas comillas sin cerrar han juntado varias" in told(read)
    assert len(read.tabla) == 2
    longer = piece(5).replace("Hola, vecinas", "Hola, vecinas,\nuna, dos, tres, cuatro, cinco")
    assert len(leer_exportacion(facebook(longer, piece(6))).tabla) == 2


@pytest.mark.parametrize("between", ["", "\n", "Título\n"])
def test_two_files_pasted_one_below_the_other_are_one(between):
    text = facebook(piece(), piece(2)).decode() + between + facebook(piece(3)).decode()
    read = leer_exportacion(text.encode())
    assert sorted(read.tabla["id_publicacion"]) == ["1", "2", "3"]
    assert "sin fecha" not in told(read)


@pytest.mark.parametrize("name", NAMES)
def test_our_file_pasted_below_itself_gives_nothing_else(name):
    data = shipped.shipped_path(name).read_bytes()
    if name == "meta_diario":
        data = data.decode("utf-16").encode()
    read = leer_exportacion(data + data)
    pd.testing.assert_frame_equal(read.tabla, leer_exportacion(data).tabla)
    assert "sin fecha" not in told(read)


def test_another_network_pasted_below_is_not_read_as_the_first():
    first, second = (shipped.shipped_path(name).read_bytes() for name in POSTS[:2])
    read = leer_exportacion(first + second[3:])
    same_facts(read, "meta_facebook")
    assert "No he leído lo que viene después de la fila" in told(read)
    upside_down = leer_exportacion(second + first[3:])
    same_facts(upside_down, "meta_facebook")
    assert "hay otra tabla: no la he leído" in told(upside_down)


def test_another_table_below_is_told():
    text = facebook(piece(), piece(2)).decode() + "\nFecha,Primary\n2026-10-01,3\n2026-10-02,4\n"
    read = leer_exportacion(text.encode())
    assert len(read.tabla) == 2
    assert "No he leído lo que viene después de la fila 3: 3 filas de otra tabla." in told(read)


def test_daily_figures_of_two_charts_are_not_joined():
    text = "Alcance\nFecha,Primary\n2026-10-01,12\nVisitas\nFecha,Primary\n2026-10-01,3\n"
    read = leer_exportacion(text.encode())
    assert read.tabla["alcance"].tolist() == [12]
    assert "después de la fila 3: 3 filas de otra tabla" in told(read)


def test_dates_that_contradict_each_other():
    read = leer_exportacion(facebook(piece(1, "05/13/2026"), piece(2, "13/05/2026")))
    assert "Las fechas se contradicen: «13/05/2026» y «05/13/2026»." in told(read)


def test_dates_with_dots_show_no_decimal_comma():
    read = leer_exportacion(facebook(*(piece(n, f"{n}.10.2026") for n in (13, 14, 15))))
    assert "coma decimal" not in told(read)


def test_the_clicks_of_the_link_or_a_word_about_the_others():
    said = "«clics» son todos los clics"
    assert said in told(leer_exportacion(facebook(piece())))
    with_link = facebook(f"{piece()},4", head=f"{FB},Link clicks")
    read = leer_exportacion(with_link)
    assert said not in told(read) and read.tabla["clics"].tolist() == [4]


def test_of_two_names_of_a_column_the_one_with_something():
    head = FB.replace("Reach", "Reach,Viewers").replace("Title", "Title,Description")
    row = piece().replace("1200,1000", "1200,,900").replace('"Hola, vecinas"', ",Buenas")
    read = leer_exportacion(facebook(row, head=head))
    assert read.tabla["alcance"].tolist() == [900]
    assert read.tabla["texto"].tolist() == ["Buenas"]


def test_without_reach_the_page_counts_views():
    read = leer_exportacion(facebook(piece(reach=""), piece(2, reach="")))
    said = export_outputs(read, "lo-mio.csv")
    assert said[0]["text"].startswith("lo-mio.csv: 2 piezas")
    assert "uso las vistas" in said[0]["text"]


def test_days_of_something_unknown_have_no_name():
    read = leer_exportacion(b"Fecha,Primary\n2026-10-01,3\n2026-10-02,4\n")
    assert export_outputs(read)[0]["text"].startswith("2 días. El de en medio")


def test_a_damaged_letter_is_not_another_encoding():
    text = facebook(*(piece(n).replace("vecinas", "añoñáéí") for n in range(1, 9)))
    for data in (
        text.replace("ñ".encode(), b"\xc3", 1),
        b"\xef\xbb\xbf" + facebook(piece()) + b"\xff",
    ):
        read = leer_exportacion(data)
        assert "letras dañadas" in told(read)
        assert "codificación antigua" not in told(read)
    cut = leer_exportacion(text[: text.rindex("ñ".encode()) + 1])
    assert "Parece cortado" in told(cut)
    assert "añoñáéí" in cut.tabla["texto"].iloc[0]


def test_our_file_instead_of_one_that_is_not_there_is_told(tmp_path, monkeypatch, capsys):
    monkeypatch.chdir(tmp_path)
    cargar_exportacion("linkedin.csv")
    said = "· No hay «linkedin.csv» en esta carpeta: leo el del curso, que es de Valleclaro.\n"
    assert capsys.readouterr().out.startswith(said)
    (tmp_path / "linkedin.csv").write_bytes(shipped.shipped_path("linkedin").read_bytes())
    cargar_exportacion("linkedin.csv")
    assert "Valleclaro" not in capsys.readouterr().out


def test_empty_lines_between_rows_take_little_longer():
    rows = [piece(n) for n in range(15_000)]

    def seconds(data):
        start = time.process_time()
        leer_exportacion(data)
        return time.process_time() - start

    close, apart = "\n".join([FB, *rows]).encode(), "\n\n".join([FB, *rows]).encode()
    seconds(close)
    assert seconds(apart) < 2 * seconds(close) + 0.5


@pytest.mark.parametrize("cut", [1, 2, 51])
def test_a_truncated_utf16_is_read_as_far_as_it_goes(cut):
    data = shipped.shipped_path("meta_diario").read_bytes()
    read = leer_exportacion(data[:-cut])
    assert len(read.tabla) >= 91
    assert cut % 2 == 0 or "Parece cortado" in told(read)


def test_utf16_without_its_mark():
    data = shipped.shipped_path("meta_diario").read_bytes()[2:]
    same_facts(leer_exportacion(data), "meta_diario")


# Analytics.

GA4 = (
    "Session primary channel group (Default Channel Group),Sessions,Engaged sessions,Key events,"
    "Total revenue"
)


def test_ga4_in_english_with_one_month_in_its_comments():
    text = (
        "# ---\n# Traffic acquisition\n# Start date: 20261001\n# End date: 20261031\n#\n"
        f"{GA4}\nDirect,100,50,5,10.5\nOrganic Social,1200,60,6,1200.25\n"
        "Grand total,1300,110,11,1210.75\n"
        "\n# Another\nNth day,Sessions\n0001,1300\n"
    )
    read = leer_exportacion(text.encode())
    assert read.tabla["sesiones"].tolist() == [100, 1200]
    assert read.tabla["ingresos"].tolist() == [10.5, 1200.25]
    assert read.tabla["mes"].dt.strftime("%Y-%m-%d").unique().tolist() == ["2026-10-01"]
    assert "compras" not in read.tabla
    assert "Un evento clave no es una compra" in told(read)


def test_ga4_with_a_column_of_months():
    text = f"Año y mes,{GA4}\n202609,Direct,1,1,1,1\n202610,Direct,2,1,1,1\n"
    read = leer_exportacion(text.encode())
    assert read.tabla["mes"].dt.month.tolist() == [9, 10]


def test_ga4_saved_again_by_a_spanish_spreadsheet():
    raw = shipped.shipped_path("ga4").read_bytes().decode()
    rows = list(csv.reader(io.StringIO(raw)))
    out = io.StringIO()
    csv.writer(out, delimiter=";").writerows(
        [
            [cell.replace(".", ",") if cell.replace(".", "").isdigit() else cell for cell in row]
            + [""] * (10 - len(row))
            for row in rows
        ]
    )
    same_facts(leer_exportacion(out.getvalue().encode("cp1252")), "ga4")


def test_a_campaign_with_a_hash_cuts_nothing():
    text = "Campaña de la sesión,Sesiones\nverano,10\n#otoño,20\ninvierno,30\n"
    assert leer_exportacion(text.encode()).tabla["sesiones"].tolist() == [10, 20, 30]


def test_an_empty_line_inside_a_table_cuts_nothing():
    text = f"# ---\n{GA4}\nDirect,100,50,5,10.5\n\nReferral,7,6,5,0\n\nNth day,Users\n0001,3\n"
    read = leer_exportacion(text.encode())
    assert read.tabla["sesiones"].tolist() == [100, 7]
    assert "después de la fila 5: 2 filas de otra tabla" in told(read)


def test_two_months_pasted_are_not_taken_for_the_same_visits():
    text = f"{GA4}\nDirect,100,50,5,10.5\n\n{GA4}\nDirect,7,6,5,0\n"
    read = leer_exportacion(text.encode())
    assert read.tabla["sesiones"].tolist() == [100]
    assert "varias con las mismas columnas" in told(read)


@pytest.mark.parametrize("total", [",40,12,Grand total", ",40,12", ",40,12,Total,"])
def test_totals_without_a_label_in_its_place(total):
    text = f"Default channel group,Sessions,Engaged sessions\nDirect,10,3\nReferral,30,9\n{total}\n"
    read = leer_exportacion(text.encode())
    assert read.tabla["sesiones"].tolist() == [10, 30]
    assert "1 fila de totales" in told(read)


def test_months_with_a_dash_and_what_is_no_month():
    text = (
        f"Year month,{GA4}\n2026-09,Direct,1,1,1,1\n2026/10,Direct,2,1,1,1\nocho,Direct,3,1,1,1\n"
    )
    read = leer_exportacion(text.encode())
    assert read.tabla["mes"].dt.month.tolist()[:2] == [9, 10]
    assert "En «Year month» no entiendo «ocho»: esa fila se queda sin mes." in told(read)


# Excel.


def linkedin_rows():
    text = shipped.shipped_path("linkedin").read_bytes().decode("cp1252")
    rows = list(csv.reader(io.StringIO(text), delimiter=";"))
    return [[int(cell) if cell.isdigit() else cell for cell in row] for row in rows]


def test_the_binary_excel_of_linkedin_with_its_sheets():
    book = biff.workbook(
        {
            "Indicadores": [
                ["Todo el tráfico"],
                ["Fecha", "Impresiones (totales)"],
                ["10/01/2026", 3],
            ],
            "Todas las publicaciones": linkedin_rows(),
        }
    )
    read = leer_exportacion(book, "contenido.xls")
    same_facts(read, "linkedin")
    assert "De sus 2 hojas uso «Todas las publicaciones»" in told(read)


def xlsx(sheets):
    book = openpyxl.Workbook()
    book.remove(book.active)
    for title, rows in sheets.items():
        sheet = book.create_sheet(title)
        for row in rows:
            sheet.append(row)
    out = io.BytesIO()
    book.save(out)
    return out.getvalue()


def test_the_same_saved_as_xlsx_with_real_dates():
    rows = linkedin_rows()
    place = rows[1].index("Fecha de creación")
    for row in rows[2:]:
        row[place] = pd.to_datetime(row[place], format="%m/%d/%Y").to_pydatetime()
    data = xlsx({"Todas las publicaciones": rows})
    same_facts(leer_exportacion(data, "contenido.xlsx"), "linkedin")


def test_a_column_of_formulas_that_nobody_worked_out_is_told():
    rows = list(csv.reader(io.StringIO(facebook(piece(), piece(2)).decode())))
    place = rows[0].index("Reach")
    for row in rows[1:]:
        row[place] = "=1+1"
    read = leer_exportacion(xlsx({"Hoja": rows}), "x.xlsx")
    assert "La columna «Reach» llega vacía: si lleva fórmulas" in told(read)


def test_what_openpyxl_says_in_english_is_not_heard(monkeypatch):
    def warn(*args, **options):
        warnings.warn("Workbook contains no default style", stacklevel=1)
        return load(*args, **options)

    load = openpyxl.load_workbook
    monkeypatch.setattr(openpyxl, "load_workbook", warn)
    with warnings.catch_warnings(record=True) as heard:
        warnings.simplefilter("always")
        leer_exportacion(BOOK_XLSX, "x.xlsx")
    assert not heard


def test_a_book_with_too_many_cells_is_not_read_whole():
    wide = [["a"] + [None] * 899 + ["b"]]
    assert "enorme por dentro" in refusal(xlsx({"Hoja": wide * 3_400}), "x.xlsx")


def test_a_far_cell_in_an_xls_does_not_fill_what_is_before():
    rows = [["a"], *([] for _ in range(60_000)), [""] * 255 + [1]]
    start = time.process_time()
    refusal(biff.workbook(dict.fromkeys("abcd", rows)), "x.xls")
    assert time.process_time() - start < 5


def test_too_many_texts_in_an_excel():
    data = io.BytesIO(BOOK_XLSX)
    with zipfile.ZipFile(data, "a", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/sharedStrings.xml", b"<sst>" + b"<si/>" * 100_001 + b"</sst>")
    assert "enorme por dentro" in refusal(data.getvalue(), "x.xlsx")


def test_without_memory_it_does_not_say_damaged(monkeypatch):
    def fail(*args, **options):
        raise MemoryError

    monkeypatch.setattr(openpyxl, "load_workbook", fail)
    assert "enorme por dentro" in refusal(BOOK_XLSX, "x.xlsx")


def test_without_its_parser_an_excel_says_what_to_do(monkeypatch):
    monkeypatch.setitem(sys.modules, "xlrd", None)
    message = refusal(biff.workbook({"Hoja": [["a"]]}), "x.xls")
    assert "falta una pieza" in message and "CSV" in message


# What is no export.


def zipped(name="dentro.csv", content="hola"):
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w") as archive:
        archive.writestr(name, content)
    return out.getvalue()


ODS = "application/vnd.oasis.opendocument.spreadsheet"


def bomb():
    out = io.BytesIO()
    with zipfile.ZipFile(out, "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("xl/workbook.xml", "<x/>")
        archive.writestr("xl/a.xml", bytes(120_000_000))
    return out.getvalue()


@pytest.mark.parametrize(
    ("data", "words"),
    [
        (b"", "vacío"),
        (b"\xef\xbb\xbf", "vacío"),
        (b"\xff\xfe", "vacío"),
        (b" \r\n\r\n", "vacío"),
        (b"\x00" * 100, "vacío"),
        (b"%PDF-1.7 ...", "PDF"),
        (b"\x89PNG\r\n\x1a\n" + bytes(50), "una imagen"),
        (gzip.compress(b"hola"), "comprimido"),
        (zipped(), "«dentro.csv»"),
        (zipped("mimetype", ODS), "una hoja de LibreOffice. Ábrela y guárdala como CSV"),
        (zipped("mimetype", "application/epub+zip"), "comprimido"),
        (b"PK\x03\x04 cut", "dañado"),
        (b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + bytes(600), "dañado o protegido"),
        (biff.container(b"x", "EncryptedPackage"), "contraseña"),
        (bytes(range(256)) * 20, "no sé qué es"),
        (b"<!DOCTYPE html><html><body>Iniciar sesi\xc3\xb3n</body></html>", "iniciar sesión"),
        (b"<!-- hola --><html><body>Entra</body></html>", "iniciar sesión"),
        (b"<table><tr><td>1</td></tr></table>", "guárdalo como .xlsx"),
        (b'{"data": []}', "JSON"),
        (b'[\n  {"data": []}\n]', "JSON"),
        (facebook(), "ninguna fila debajo"),
        (facebook("Total,,,,,,,9,9,9,9,9,9,9"), "solo trae la fila de totales"),
        (b"a,b\n1,2\n", "Sé leer: publicaciones de Facebook (Meta)"),
        (("," * 10_000).encode(), "más de 1000 columnas"),
        (b"a\n" * 100_001, "más de 100000 filas"),
        (facebook('1,"' + "x" * 200_000), "comillas sin cerrar"),
    ],
    ids=lambda value: value[:24] if isinstance(value, str) else "",
)
def test_what_is_no_export_is_told_apart(data, words):
    assert words in refusal(data)


def test_a_bomb_in_an_excel_does_not_go_off():
    assert "enorme por dentro" in refusal(bomb(), "bomba.xlsx")


def test_the_nearest_format_and_what_it_lacks():
    message = refusal(b"Page ID,Page name,Reactions,Publish time\n1,2,3,4\n", "otra.csv")
    assert "Lo más parecido: publicaciones de Facebook (Meta)." in message
    assert "Le falta «Alcance» o «Visualizaciones»." in message
    assert "Meta Business Suite → Estadísticas" in message


@pytest.mark.parametrize(
    "header", ["nombre,telefono,compras", "Fecha,Nombre,Comentarios", "Fecha de creación,Nombre"]
)
def test_a_list_of_people_is_like_no_format(header):
    message = refusal(f"{header}\nReme,600000000,3\n".encode(), "clientes.csv")
    assert "no parece una descarga de una red ni de Google Analytics. Trae «" in message
    assert "no los subas a ningún otro sitio" in message
    assert "Lo más parecido" not in message
    assert "Reme" not in message


def test_a_huge_file_is_not_loaded_whole(tmp_path):
    path = tmp_path / "enorme.csv"
    with path.open("wb") as file:
        file.truncate(200_000_000)
    tracemalloc.start()
    try:
        with pytest.raises(ExportacionIlegible, match="más de 10 MB"):
            leer_exportacion(path)
        assert tracemalloc.get_traced_memory()[1] < 25_000_000
    finally:
        tracemalloc.stop()


def test_a_name_that_is_not_there_names_the_nearest(tmp_path):
    (tmp_path / "Publicaciones.csv").write_bytes(b"")
    with pytest.raises(ExportacionIlegible, match=r"¿Querías «Publicaciones\.csv»\?"):
        leer_exportacion(tmp_path / "publicacion.csv")
    with pytest.raises(ExportacionIlegible, match="es una carpeta"):
        leer_exportacion(tmp_path)
    with pytest.raises(ExportacionIlegible, match=r"No (puedo abrir|hay ningún archivo)"):
        leer_exportacion("nul\0o.csv")


# What the page says of a file.


def cells_of(output):
    return re.findall(r"<td class=numero>([^<]*)</td>", output["html"])


def test_whose_lack_of_reach_it_is():
    (said, *_) = export_outputs(leer_exportacion(shipped.shipped_path("linkedin")))
    assert "Esta red no da el alcance: uso las vistas." in said["text"]
    data = facebook(piece(), piece(2), head=FB.replace("Reach", "Otra"))
    read = leer_exportacion(data)
    (said, *_) = export_outputs(read)
    assert "Este archivo no trae el alcance: uso las vistas." in said["text"]
    assert "`" not in told(read)


def test_a_column_of_the_page_has_the_same_decimals_in_every_row():
    data = facebook(*(piece(n, reach=reach) for n, reach in enumerate(("1300", "1000", "1237"))))
    tables = [each for each in export_outputs(leer_exportacion(data)) if "html" in each]
    kinds, best = map(cells_of, tables)
    assert kinds[:2] == ["3", "1237"]
    assert all(re.fullmatch(r"\d+,\d", rate) for rate in (kinds[2], *best))
    text = f"{GA4}\nDirect,110,50,5,10.5\nReferral,890,9,9,9\n"
    (shares,) = [each for each in export_outputs(leer_exportacion(text.encode())) if "html" in each]
    assert cells_of(shares) == ["890", "89,0", "110", "11,0"]


# Whatever comes.


def is_answered(data, name="x.csv"):
    """A table with the right columns, or the one exception; in bounded time."""
    start = time.process_time()
    try:
        read = leer_exportacion(data, name)
    except ExportacionIlegible as error:
        assert name in str(error) and len(str(error)) < 700
    else:
        assert set(read.tabla.columns) <= KNOWN and len(read.tabla)
        assert all(note and note[-1] in ".:»" for note in read.notas)
        said = export_outputs(read)  # what the page says of it
        assert said[-1] == {"type": "list", "items": list(read.notas)}
        json.dumps(said)
    assert time.process_time() - start < 5


@hypothesis
@given(st.binary(max_size=3000))
def test_arbitrary_bytes(data):
    is_answered(data)


@hypothesis
@given(
    st.sampled_from([b"\xff\xfe", b"\xfe\xff", b"\xef\xbb\xbf", b"PK\x03\x04", b"sep=;\n", b"#\n"]),
    st.binary(max_size=600),
)
def test_arbitrary_bytes_after_a_beginning(start, data):
    is_answered(start + data)


@hypothesis
@given(
    st.sampled_from(NAMES), st.integers(0), st.binary(min_size=1, max_size=8), st.integers(0, 40)
)
def test_our_files_with_a_wound(name, where, wound, gone):
    data = shipped.shipped_path(name).read_bytes()
    at = where % len(data)
    is_answered(data[:at] + wound + data[at + gone :])


@hypothesis
@given(st.integers(0), st.binary(min_size=1, max_size=8))
def test_a_wounded_excel(where, wound):
    for data in (BOOK_XLS, BOOK_XLSX):
        at = where % len(data)
        is_answered(data[:at] + wound + data[at + len(wound) :], "x.xls")


BOOK_XLS = biff.workbook({"Hoja": linkedin_rows()[:4]})
BOOK_XLSX = xlsx({"Hoja": linkedin_rows()[:4]})

ODD = st.text(st.characters(codec="utf-8"), max_size=12)
CELL = st.one_of(
    ODD,
    st.sampled_from(
        ["Total", "--", "1.234", "1,5", "10/31/2026", "31/10/2026", "=A1", "1e999", "9" * 30]
    ),
    st.integers().map(str),
)


@hypothesis
@given(
    st.sampled_from(FORMATS),
    st.lists(st.lists(CELL, max_size=14), max_size=6),
    st.sampled_from([",", ";", "\t"]),
)
def test_known_headers_over_any_cells(form, rows, separator):
    out = io.StringIO()
    writer = csv.writer(out, delimiter=separator)
    writer.writerow([field.headers[-1] for field in form.fields])
    writer.writerows(rows)
    is_answered(out.getvalue().encode())


def spanish(cell):
    """A number as a Spanish spreadsheet writes it."""
    whole, dot, part = cell.partition(".")
    if len(whole) > 7 or not whole.isdigit() or (dot and not part.isdigit()):
        return cell
    return f"{int(whole):,}".replace(",", ".") + ("," + part if dot else "")


@hypothesis
@given(
    name=st.sampled_from(("meta_facebook", "meta_instagram", "linkedin", "ga4")),
    order=st.randoms(use_true_random=False),
    added=st.lists(ODD.map(lambda text: f"extra {text}"), max_size=3),
    separator=st.sampled_from([",", ";", "\t"]),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "cp1252"]),
    decimal=st.booleans(),
    title=st.booleans(),
)
def test_the_same_facts_however_a_file_is_written(
    name, order, added, separator, encoding, decimal, title
):
    read = leer_exportacion(shipped.shipped_path(name))
    header, rows = detail_of(name)
    places = list(range(len(header)))
    order.shuffle(places)
    if encoding == "cp1252":
        added = [text.encode("cp1252", "ignore").decode("cp1252") for text in added]
    out = io.StringIO()
    writer = csv.writer(out, delimiter=separator)
    if title:
        writer.writerow(["Informe de la cuenta"])
    writer.writerow([*added, *(header[p] for p in places)])
    for row in rows:
        cells = [row[p] for p in places]
        if decimal:
            cells = [spanish(cell) for cell in cells]
        writer.writerow([*("x" for _ in added), *cells])
    again = leer_exportacion(out.getvalue().encode(encoding))
    pd.testing.assert_frame_equal(again.tabla, read.tabla)


def detail_of(name):
    """Header and rows of a file of ours, with decimal dots and without totals."""
    data = shipped.shipped_path(name).read_bytes()
    if name == "linkedin":
        rows = list(csv.reader(io.StringIO(data.decode("cp1252")), delimiter=";"))[1:]
        rows = [[c.replace("0,", "0.") if c.startswith("0,") else c for c in row] for row in rows]
    else:
        rows = list(csv.reader(io.StringIO(data.decode("utf-8-sig"))))
        if name == "ga4":
            start = max(n for n, row in enumerate(rows) if row and row[0].startswith("Grupo"))
            rows = [row for row in rows[start:] if row and row[0] != "Total"]
    return rows[0], rows[1:]


# The small parts.


@pytest.mark.parametrize(
    ("cells", "mark"),
    [
        (["1.234", "0,5"], (",", True)),
        (["1,234.50"], (".", True)),
        (["1.234.567"], (",", True)),
        (["1.234"], (".", False)),
        (["12,5 €", "−3,25"], (",", True)),
        (["hola", "10/31/2026"], (".", False)),
    ],
)
def test_decimal_mark(cells, mark):
    assert decimal_mark(cells, ".") == mark


@pytest.mark.parametrize(
    ("cell", "whole", "value"),
    [
        ("1.234", True, 1234),
        ("1,234,567", True, 1234567),
        ("1\u00a0234", True, 1234),
        ("12.0", True, 12),
        ("12.5", True, None),
        ("1,5", False, None),
        ("1,23,456", False, None),
        ("1,234.5", False, 1234.5),
        ("-3", True, None),
        ("1,234.5 €", False, 1234.5),
        ("1e5", True, 100000),
        ("1e300", True, None),
        ("inf", True, None),
        (float("nan"), True, None),
        (True, True, None),
        (10**400, True, None),
    ],
)
def test_numbers(cell, whole, value):
    assert number(cell, ".", whole=whole) == value


@hypothesis
@given(st.lists(st.datetimes(pd.Timestamp(2000, 1, 1), pd.Timestamp(2099, 1, 1)), min_size=1))
def test_dates_come_back_in_either_order(moments):
    moments = [each.replace(second=0, microsecond=0) for each in moments]
    for form, order in (("%m/%d/%Y %H:%M", "mes-dia"), ("%d-%m-%Y %H:%M", "dia-mes")):
        cells = [each.strftime(form) for each in moments]
        assert read_dates(cells, order, None).values == moments


def test_a_header_is_known_by_its_words_not_by_their_shape():
    form = FORMATS[0]
    line = Line(["  ALCANCE ", "hora  de publicacion", "Reacciones"])
    places = match(form, line).places
    assert places == {"alcance": 0, "fecha": 1, "me_gusta": 2}
