"""**Turno 3 · martes.** Julia ya sabe: se atascó la impresora de cocina, se perdieron dos mesas y nadie salió a
decirlo. La risa era entre camareros, por otra cosa; desde fuera no se distinguía.

**Escribe la respuesta que verá todo el mundo.** Como mucho, 280 caracteres."""

from exercises.engine import Plan, Rule, Text

exercise = Plan(
    title="Una queja, turno 3",
    minutes=3,
    section="una-queja-en-tres-turnos",
    fields=(
        Text(
            "respuesta",
            "Tu respuesta a la clienta",
            lines=4,
            rules=(
                Rule(
                    "chars",
                    "Pasa de 280 caracteres. ¿Qué frase habla de ti y no de ella?",
                    value=280,
                ),
                Rule(
                    "words",
                    "Se queda corta: falta lo que vas a hacer. ¿Qué cambia el sábado?",
                    value=15,
                ),
                Rule(
                    "any",
                    "No aparece ninguna disculpa. ¿Con qué palabras la dirías en la mesa?",
                    value=("siento", "sentimos", "disculp", "perdon", "lamento", "lamentamos"),
                ),
            ),
        ),
    ),
    hints=(
        "Empieza por lo que le pasó a ella, no por la impresora.",
        "Cuatro frases cortas: qué pasó, la disculpa, qué haces desde hoy, dónde seguir.",
    ),
    rubric=(
        "Nombro lo ocurrido.",
        "Me disculpo sin excusas.",
        "Digo qué haré.",
        "Ofrezco dónde seguir.",
    ),
)


@exercise.solution
def queja_tercer_turno():
    """Ya está a la vista. Marca lo que cumple y compárala con el ejemplo: lo que dice de la impresora
    cabe en media frase."""
    return {
        "respuesta": "Esperaste cincuenta minutos en una noche especial y nadie salió a decirte nada. Lo siento. "
        "Se perdió tu mesa en cocina. Desde hoy avisamos a los quince minutos. Te escribo por mensaje directo para "
        "hablar del resto y de la cuenta."
    }
