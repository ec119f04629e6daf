"""Esto va de tu negocio, del de alguien que conozcas o de uno que te inventes.

**Escribe qué te gustaría poder decidir cuando acabes el curso.** Una frase. La guardas tú: no sale
de este navegador."""

from exercises.engine import Own, Plan, Rule, Text

exercise = Plan(
    title="Escribir",
    minutes=2,
    section="escribir",
    fields=(
        Text(
            "decision",
            "Cuando acabe el curso quiero poder decidir…",
            lines=2,
            rules=(
                Rule(
                    "words",
                    "Hay pocas palabras para saber qué decidirías. ¿Sobre qué: tiempo, dinero, temas?",
                    value=5,
                ),
            ),
        ),
        Own(
            "tus_horas",
            "Horas a la semana que dedicas a las redes",
            unit="horas",
            where="A ojo. Si no lo sabes, márcalo.",
        ),
    ),
    hints=(
        "Piensa en la última vez que dudaste qué publicar, o si publicar.",
        "Puede empezar por «si», «cuánto», «a quién» o «dónde».",
    ),
    rubric=("Es una decisión que tomo yo.", "Sabré si la he tomado."),
)


@exercise.consequence
def al_ano(tus_horas):
    """En un año son **{ano:0}** horas. En semanas de 40 horas: **{semanas:1}**."""
    return {"ano": 52 * tus_horas, "semanas": 52 * tus_horas / 40}


@exercise.solution
def para_que_vienes():
    """Ya está escrito. Lo tuyo no se corrige: se compara con una lista y con un ejemplo."""
    return {
        "decision": "Cuánto tiempo vale la pena dedicar a la página y qué dejar de hacer.",
        "tus_horas": "5",
    }


@exercise.mistake
def mas_horas_que_semana(tus_horas):
    """Una semana tiene menos horas que esa cifra. ¿Es de un mes o de un año?"""
    return tus_horas > 24 * 7
