"""**Turno 2 · domingo, 0:15.** La clienta contesta, otra vez a la vista: «Éramos seis, en el cumpleaños de mi madre. Y al
pedir la cuenta, alguien se rio». Julia no estaba en la sala y no sabe qué pasó.

**¿Qué contestas?**"""

from exercises.engine import Choice, Option

exercise = Choice(
    title="Una queja, turno 2",
    minutes=1,
    section="una-queja-en-tres-turnos",
    options=(
        Option(
            "negar",
            "«Mi equipo no se ríe de nadie.»",
            "Has asegurado algo que no viste. Si mañana el equipo cuenta otra cosa, tendrás que desmentirte a la "
            "vista de todos. ¿Qué sabes con certeza a esta hora?",
        ),
        Option(
            "regalar",
            "«Les invitamos a cenar a los seis. ¿Todo olvidado?»",
            "Has puesto precio al enfado antes de saber qué pasó. Quien lee aprende que quejarse da una cena. ¿Qué "
            "quería ella: una cena, o que alguien se enterase?",
        ),
        Option(
            "averiguar",
            "«Lo siento. Mañana hablo con quien estuvo en sala y el martes te cuento.»",
            "Eso es. No prometes la causa: prometes cuándo la sabrás. Y ahora hay que cumplirlo: turno 3.",
        ),
        Option(
            "callar",
            "No contesto más en público: ya le escribí en privado.",
            "Has cerrado la parte que se ve. Quien lee encuentra una acusación y ninguna respuesta. ¿Cuánto "
            "cuesta decir ahí mismo cuándo la habrá?",
        ),
    ),
    hints=(
        "Separa lo que sabes de lo que te acaban de contar.",
        "Hay algo que sí puedes prometer sin conocer la causa.",
    ),
)


@exercise.solution
def queja_segundo_turno():
    """Un plazo que depende de ti, no una causa que no conoces."""
    return "averiguar"
