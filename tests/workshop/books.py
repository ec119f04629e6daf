"""Files of marks as Moodle and Canvas write them, and how each of them reads one that comes back.

The readers follow the rules of `mod/assign/feedback/offline`, `grade/import/csv` and Canvas's
gradebook importer; what they do not take, or skip without a word, they do not return.
"""

import csv
import io
import re

NAMES = (
    "Ana Ruiz",
    "O'Hara, Íñigo",
    'Luz «La "Jefa"» Gil',
    "=cmd|' /C calc'!A0",
    "Zoë 🎉 <script>",
)

WORKSHEET = {
    "es": ("Identificador", "Nombre completo", "Dirección de correo", "Estado", "Calificación",
           "Calificación máxima", "La calificación puede modificarse",
           "Última modificación (entrega)", "Última modificación (calificación)",
           "Comentarios de retroalimentación"),
    "en": ("Identifier", "Full name", "Email address", "Status", "Grade", "Maximum Grade",
           "Grade can be changed", "Last modified (submission)", "Last modified (grade)",
           "Feedback comments"),
}  # fmt: skip
KNOWN = range(100, 1000)
PARTICIPANT = {"es": "Participante", "en": "Participant"}


def written(rows, separator=",", line_end="\r\n", always=False):
    """As PHP does: quotes around what has a blank, a quote, a separator or a line end."""

    def cell(text):
        quoted = always or re.search(rf'[\s"{separator}]', text)
        return '"' + text.replace('"', '""') + '"' if quoted else text

    return "".join(separator.join(map(cell, row)) + line_end for row in rows)


def worksheet(language="es", names=NAMES, highest="10,00", marks=()):
    rows = [WORKSHEET[language]]
    for number, name in enumerate(names):
        mark = marks[number] if number < len(marks) else ""
        rows.append(
            (f"{PARTICIPANT[language]} {100 + number}", name, f"p{number}@uni.example",
             "Enviado para calificar\n2 días tarde", mark, highest, "Sí", "lunes, 3 de marzo", "-",
             "")
        )  # fmt: skip
    return written(rows, line_end="\n")


def moodle(names=NAMES, title="Tarea:Redes, parte 1 (Real)"):
    rows = [("Nombre", "Apellido(s)", "Número de ID", "Dirección de correo", title, "Total (Real)")]
    rows += [(n, "", f"A{k}", f"p{k}@uni.example", "-", "-") for k, n in enumerate(names)]
    return written(rows)


def canvas(names=NAMES, separator=",", points="10.00", sis=True, tasks=("Redes, parte 1 (501)",)):
    sis_columns = ("SIS User ID", "SIS Login ID") if sis else ()
    header = ("Student", "ID", *sis_columns, "Section", "Notas del aula", *tasks, "Final Score")
    blank = ("",) * len(sis_columns)
    rows = [
        header,
        ("", "", *blank, "", "", *("Manual Posting" for _ in tasks), ""),
        ("    Points Possible", "", *blank, "", "", *(points for _ in tasks), "(read only)"),
    ]
    for number, name in enumerate(names):
        known = (f"S{number}", f"p{number}@uni.example") if sis else ()
        rows.append((name, str(100 + number), *known, "Grupo A", "", *("" for _ in tasks), "0.00"))
    return written(rows, separator, "\n")


def read_worksheet(text, language="es", highest=10.0, known=KNOWN):
    """The marks and comments that Moodle takes from a worksheet, by participant."""
    header, *rows = csv.reader(io.StringIO(text.removeprefix("\ufeff"), newline=""))
    at = [header.index(WORKSHEET[language][n]) for n in (0, 4, 8, 9)]
    taken = {}
    for row in rows:
        number = row[at[0]][len(PARTICIPANT[language]) :].strip()
        mark = row[at[1]].strip().replace(" ", "").replace(",", ".")
        if not mark or int(number) not in known or not 0 <= float(mark) <= highest:
            continue
        taken[int(number)] = (float(mark), row[at[3]])
    return taken


def read_moodle(text, column, key="Dirección de correo", emails=()):
    """The marks that Moodle's gradebook takes; one unknown person or bad mark refuses them all."""
    header, *rows = csv.reader(io.StringIO(text, newline=""))
    who, mark = header.index(key), header.index(column)
    taken = {}
    for row in rows:
        assert row[who] in emails
        if row[mark] in ("", "-"):
            continue
        taken[row[who]] = float(row[mark].replace(",", "."))
        assert taken[row[who]] <= 100
    return taken


def read_canvas(text):
    """The marks that Canvas takes, by number of the student and title of the assignment."""
    lines = text.removeprefix("\ufeff").splitlines()[:3]
    widths = {s: {len(next(csv.reader([line], delimiter=s))) for line in lines} for s in ";,"}
    wide = {s: found.pop() if len(found) == 1 else 0 for s, found in widths.items()}
    separator = ";" if wide[";"] > wide[","] else ","
    header, *rows = csv.reader(io.StringIO(text.removeprefix("\ufeff")), delimiter=separator)
    assert len(header) > 3 and "Student" in header[0] and "ID" in header[1]
    section = header.index("Section")
    taken, points = {}, {}
    for row in rows:
        row = [_with_point(cell) for cell in row]
        if "Points Possible" in row[0]:
            points = dict(zip(header, row, strict=True))
        elif not all(re.fullmatch(r"(?i)\s*(Muted|Manual Posting.*)?\s*", cell) for cell in row):
            for title, cell in list(zip(header, row, strict=True))[section + 1 :]:
                if re.search(r"\(\d+\)$", title) and cell and "read only" not in points[title]:
                    taken[int(row[1]), title] = float(cell)
    return taken


def _with_point(cell):
    if not re.fullmatch(r"-?[0-9.,]+%?", cell):
        return cell
    *whole, last = re.split("[,.]", cell)
    return f"{''.join(whole)}.{last}" if whole else last
