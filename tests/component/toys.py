"""A toy exercise of each kind, as answer keys written by hand, and a page that holds them."""

from pathlib import Path

from exercises.component import bundle, markup
from exercises.progress.hand_ins import COURSE


def key(kind: str, check: dict, value, **changes) -> dict:
    """An answer key; `check` and the right answer differ by kind."""
    return {
        "id": f"juguete-{kind}",
        "kind": kind,
        "format": "html",
        "version": "abc123abc123",
        "edition": "0",
        "title": f"Un juguete de {kind}",
        "minutes": 3,
        "essential": False,
        "section": "la-idea",
        "prediction": False,
        "reveals": None,
        "hints": ["<p>Mira la tabla.</p>", "<p>Divide.</p>", "<p>Parte entre todo, por 100.</p>"],
        "success": "<p>Eso es: has contado a todos.</p>",
        "solution": {"text": "<p>Esta es la solución del juguete.</p>", "value": value},
        "attempts": 3,
        "check": check,
        **changes,
    }


CHOICE = key(
    "choice",
    {
        "several": False,
        "opinion": False,
        "right": ["alcance"],
        "labels": {
            "alcance": "El alcance",
            "clics": "Los <em>clics</em>",
            "seguidores": "Los seguidores",
        },
        "options": {
            "alcance": "<p>Eso es: cuenta personas, no acciones.</p>",
            "clics": "<p>Has contado acciones. ¿Quién está detrás?</p>",
            "seguidores": "<p>Has contado a quien podría verlo.</p>",
        },
    },
    "alcance",
)

SEVERAL = key(
    "choice",
    {
        "several": True,
        "opinion": False,
        "right": ["horas", "premio"],
        "labels": {"horas": "Las horas", "premio": "El premio", "likes": "Los «me gusta»"},
        "options": {
            "horas": "<p>Cuestan.</p>",
            "premio": "<p>Cuesta.</p>",
            "likes": "<p>Los «me gusta» no se pagan.</p>",
        },
    },
    ["horas", "premio"],
    id="juguete-varias",
    title="Marca los costes",
)

NUMBER = key(
    "number",
    {
        "value": 10.2,
        "tolerance": 0.1,
        "unit": "%",
        "decimals": 1,
        "between": None,
        "mistakes": [
            {
                "id": "sin-vacios",
                "value": 38.2,
                "message": "<p>Con {respuesta} has dejado fuera a quienes nunca aparecieron.</p>",
            }
        ],
    },
    "10,2",
)

PREDICTION = key(
    "number",
    {
        "value": 10.2,
        "tolerance": 2.0,
        "unit": "%",
        "decimals": 1,
        "between": [0, 100],
        "mistakes": [],
    },
    "10,2",
    id="juguete-apuesta",
    title="Apuesta antes de mirar",
    prediction=True,
    reveals="fig-activos",
)

ORDERING = key(
    "ordering",
    {
        "order": ["objetivo", "publico", "canal", "medida"],
        "items": {
            "objetivo": "Decidir para qué",
            "publico": "Decidir a quién",
            "canal": "Elegir el canal",
            "medida": "Elegir qué se mide",
        },
        "shown": ["canal", "objetivo", "medida", "publico"],
        "mistakes": [
            {
                "id": "canal-primero",
                "before": ["canal", "objetivo"],
                "message": "<p>Has elegido canal sin saber para qué.</p>",
            }
        ],
    },
    ["objetivo", "publico", "canal", "medida"],
)

CLASSIFICATION = key(
    "classification",
    {
        "opinion": False,
        "classes": {"publico": "Respondo a la vista de todos", "aparte": "Sigo en privado"},
        "items": {
            "perros": {
                "label": "«¿Admiten perros pequeños?»",
                "class": "publico",
                "reason": "Más gente tiene la duda.",
            },
            "linea": {
                "label": "«Tercer día sin línea.»",
                "class": "aparte",
                "reason": "Hacen falta datos personales.",
            },
            "precio": {
                "label": "«Cuesta el doble que en otro sitio.»",
                "class": "publico",
                "reason": "Es una crítica de buena fe.",
            },
        },
        "mistakes": [
            {
                "id": "todo-al-privado",
                "pattern": {"perros": ["aparte"], "precio": ["aparte"]},
                "at_least": 2,
                "message": "<p>Has llevado aparte mensajes sin nada personal.</p>",
            }
        ],
    },
    {"perros": "publico", "linea": "aparte", "precio": "publico"},
)

OPINION = key(
    "classification",
    {
        "opinion": True,
        "classes": {"si": "De acuerdo", "depende": "Depende", "no": "En desacuerdo"},
        "items": {
            "perros": {
                "label": "«Más seguidores, más ventas.»",
                "lesson": "book/b",
                "need": {"si": 2, "depende": 1, "no": 0},
            },
            "linea": {
                "label": "«Hay que estar en todas.»",
                "lesson": "book/d",
                "need": {"si": 2, "depende": 0, "no": 0},
            },
            "precio": {
                "label": "«En tres meses se sabe.»",
                "lesson": "book/c",
                "need": {"si": 1, "depende": 0, "no": 3},
            },
            "0": {
                "label": "«Basta con publicar.»",
                "lesson": "book/a",
                "need": {"si": 1, "depende": 0, "no": 0},
            },
        },
        "lessons": [
            {"page": "book/a", "title": "¿Uno?", "reason": "esto.", "address": "a.html"},
            {"page": "book/b", "title": "<em>Dos</em>", "reason": "eso.", "address": "b.html"},
            {"page": "book/c", "title": "Tres", "reason": "aquello.", "address": ""},
            {"page": "book/d", "title": "Cuatro", "reason": "lo demás.", "address": "d.html"},
        ],
        "before": "",
        "mistakes": [],
    },
    {"perros": "depende", "linea": "depende", "precio": "depende", "0": "depende"},
    id="juguete-opinion",
    title="Lo que piensas",
    hints=[],
    success="<p>Es lo que piensas hoy.</p>",
)

AGAIN = {
    **OPINION,
    "id": "juguete-otra-vez",
    "title": "Lo que piensas ahora",
    "check": {**OPINION["check"], "before": "juguete-opinion"},
}

DECISION = key(
    "decision",
    {
        "parts": [
            {"id": "contestar", "label": "Contestar", "min": 0, "max": 12, "step": 1, "start": 0},
            {"id": "publicar", "label": "Publicar", "min": 0, "max": 12, "step": 1, "start": 0},
            {"id": "mirar", "label": "Mirar números", "min": 0, "max": 12, "step": 1, "start": 0},
        ],
        "total": 6,
        "total_unit": "ratos",
        "values": {
            "contestados": ["min", ["*", {"var": "contestar"}, 4], 18],
            "pendientes": ["-", 18, {"var": "contestados"}],
        },
        "consequence": "<p>Así contestas {contestados} de 18 mensajes.</p>",
        "mistakes": [
            {
                "id": "mensajes-en-espera",
                "when": ["<", {"var": "contestar"}, 3],
                "message": "<p>Quedan {pendientes} mensajes sin respuesta.</p>",
            }
        ],
        "notes": [
            {
                "when": ["==", {"var": "mirar"}, 0],
                "message": "<p>Nadie mira los números, y vale por una semana.</p>",
            }
        ],
    },
    {"contestar": 4, "publicar": 1, "mirar": 1},
    success="<p>Se puede defender: quedan {pendientes} mensajes.</p>",
)

CURVE = {
    **DECISION,
    "id": "juguete-curva",
    "title": "La línea que dibujo",
    "prediction": True,
    "solution": {**DECISION["solution"], "value": {"seis": 3, "doce": 11}},
    "check": {
        "parts": [
            {"id": "seis", "label": "Mes 6", "min": 0, "max": 40, "step": 1, "start": 1},
            {"id": "doce", "label": "Mes 12", "min": 0, "max": 40, "step": 1, "start": 1},
        ],
        "curve": {"at": [6, 12], "known": [[0, 0], [3, 1]], "across": "mes", "up": "clientes"},
        "total": None,
        "total_unit": "",
        "values": {"crece": ["-", {"var": "doce"}, {"var": "seis"}]},
        "consequence": "<p>Entre los dos llegan {crece}.</p>",
        "mistakes": [],
        "notes": [],
    },
    "success": "<p>Apuntado: llegan {crece}.</p>",
}

PLAN = key(
    "plan",
    {
        "fields": [
            {
                "id": "objetivo",
                "label": "Mi objetivo en una frase",
                "type": "text",
                "required": True,
                "lines": 3,
                "rules": [
                    {"rule": "words", "value": 4, "message": "<p>Escribe una frase entera.</p>"},
                    {"rule": "chars", "value": 80, "message": "<p>Más corta cabe mejor.</p>"},
                    {"rule": "date", "value": 0, "message": "<p>Falta para cuándo.</p>"},
                ],
            },
            {
                "id": "seguidores",
                "label": "Mis seguidores",
                "type": "number",
                "required": False,
                "whole": True,
                "low": 0,
                "unit": "",
                "where": "Está en tu perfil.",
            },
            {
                "id": "activos",
                "label": "Los que han hecho algo",
                "type": "number",
                "required": False,
                "whole": True,
                "low": 0,
                "unit": "",
                "where": "",
            },
        ],
        "values": {"tasa": ["/", ["*", 100, {"var": "activos"}], {"var": "seguidores"}]},
        "consequence": "<p>De cada 100 seguidores, {tasa:1} siguen ahí.</p>",
        "mistakes": [
            {
                "id": "mas-activos-que-seguidores",
                "when": [">", {"var": "activos"}, {"var": "seguidores"}],
                "message": "<p>Tienes más activos que seguidores: {tasa:1} de cada 100.</p>",
            }
        ],
        "rubric": ["Dice cuánto", "Dice para cuándo"],
    },
    {"objetivo": "Diez reservas al mes antes de junio", "seguidores": "500", "activos": "50"},
)

CODE = key("code", {}, None)

ALL = (
    CHOICE,
    SEVERAL,
    NUMBER,
    PREDICTION,
    ORDERING,
    CLASSIFICATION,
    OPINION,
    AGAIN,
    DECISION,
    CURVE,
    PLAN,
    CODE,
)
STARTER = "def tasa(seguidores):\n    ...\n"


def page(theme: str = "light") -> str:
    """The harness: every toy on one page, with the scripts and styles inside it."""
    exercises = "\n".join(
        markup.section_open(toy)
        + "<p>Aquí iría el enunciado. <strong>¿Y la pregunta?</strong></p>"
        + markup.controls(toy, starter=STARTER)
        + markup.section_close()
        for toy in ALL
    )
    background = {"light": "#ffffff", "dark": "#101415"}[theme]
    return f"""<!doctype html>
<html lang="es" data-theme="{theme}" data-content_root="./">
<head><meta charset="utf-8"><title>Juguetes</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>
body {{ max-width: 46rem; margin: 0 auto; padding: 1rem; background: {background};
  color: {"#222" if theme == "light" else "#ddd"}; font: 1rem/1.6 sans-serif; }}
{bundle.stylesheet()}
</style></head>
<body><main><h1>Juguetes</h1><h2 id="la-idea">La idea</h2>
<figure id="fig-activos"><p id="dentro">Aquí va la figura.</p>
<figcaption>Mira.</figcaption></figure>
{exercises}
</main><script>{bundle.classic_script(COURSE)}</script></body></html>
"""


def write_page(folder: Path, theme: str = "light") -> Path:
    """Write the harness and say where."""
    path = folder / f"juguetes-{theme}.html"
    path.write_text(page(theme), encoding="utf-8")
    return path
