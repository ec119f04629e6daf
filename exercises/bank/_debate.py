"""What every debate asks for at its end: the datum that decides, and whether it changed anything."""

from exercises.engine import Rule, Text

DATO = Text(
    "dato",
    "¿Qué dato de la página te decide?",
    rules=(
        Rule(
            "number",
            "Falta un número de la página. ¿Cuál enseñarías a quien piensa lo contrario?",
        ),
    ),
)

CAMBIO = Text("cambio", "¿Es lo que elegiste antes de verlo?", required=False, lines=2)
