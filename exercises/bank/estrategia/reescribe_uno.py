"""Vuelve al objetivo de la farmacia: «Que vuelva un 20 % más de gente a la consulta de tensión». Nuria mira el cuaderno:
este mes fueron 30 personas. Con sus manos caben 40.

**Reescríbelo para que se pueda cumplir o fallar, y di qué hará Nuria si falla.**"""

from exercises.engine import Own, Plan, Rule, Text

exercise = Plan(
    title="Reescribe uno",
    minutes=3,
    section="un-objetivo-que-se-pueda-fallar",
    fields=(
        Text(
            "objetivo",
            "El objetivo de la farmacia, reescrito",
            rules=(
                Rule(
                    "number",
                    "Falta la cifra. ¿De cuántas personas parte y a cuántas quiere llegar?",
                ),
                Rule(
                    "any",
                    "Hay una cifra y falta el punto de partida. ¿De cuánto a cuánto, y de qué?",
                    value=("de 30", "desde 30", "30 a ", "son 30", "treinta"),
                ),
                Rule(
                    "date",
                    "Falta un día del calendario, con su número o su mes. ¿Cuándo mirará Nuria si se ha cumplido?",
                ),
                Rule(
                    "words",
                    "Se queda corto. ¿Quién tiene que volver, cuántas personas y a qué?",
                    value=10,
                ),
            ),
        ),
        Own(
            "meta",
            "Personas al mes a las que quiere llegar",
            unit="personas",
            whole=True,
            where="La segunda cifra de tu objetivo.",
        ),
        Text(
            "decision",
            "Si no llega, Nuria…",
            lines=2,
            rules=(
                Rule(
                    "words",
                    "La decisión se queda corta. ¿Qué dejará o cambiará, y desde cuándo?",
                    value=3,
                ),
            ),
        ),
    ),
    hints=(
        "Empieza por «Pasar de 30 a…» y acaba con un día del calendario.",
        "La decisión puede ser dejar de hacerlo, cambiar la hora o avisar de otra manera.",
    ),
    rubric=(
        "Otra persona, con el cuaderno delante, sabría decir si se cumplió.",
        "La meta cabe en lo que Nuria puede atender.",
        "La decisión es algo que hoy no se hace: «esforzarse más» no cuenta.",
    ),
)


@exercise.solution
def reescribe_uno():
    """Ahora se puede fallar, y eso es lo que lo hace útil. Un objetivo que no puede fallar tampoco enseña nada."""
    return {
        "objetivo": "Pasar de 30 a 36 personas al mes que vuelven a la consulta de tensión, antes del 31 de "
        "diciembre.",
        "meta": "36",
        "decision": "Pasará la consulta a la tarde y avisará por la lista, no por la red.",
    }


@exercise.mistake
def no_caben(meta):
    """Tu meta pasa de lo que cabe en las manos de Nuria. Aunque llegaran, no podría atenderlas. ¿A cuántas puede dar cita
    este mes?"""
    return meta > 40


@exercise.mistake
def se_queda_donde_esta(meta):
    """Tu meta no pasa de lo que ya viene: se cumple sin hacer nada. ¿Cuántas personas más notaría la farmacia?"""
    return meta <= 30
