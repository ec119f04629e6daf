"""**¿Qué cifras dicen si alguien respondió?** Marca todas."""

from exercises.engine import Choice, Option

exercise = Choice(
    title="Elige qué mirar",
    minutes=2,
    section="quien-sigue",
    several=True,
    options=(
        Option("comentarios", "Los comentarios", "Alguien se paró a escribir."),
        Option("seguidores", "Los seguidores", "Seguir se hace una vez. ¿Qué se hace cada semana?"),
        Option("compartidos", "Los compartidos", "Alguien se lo enseñó a otra persona."),
        Option(
            "alcance", "El alcance", "Has mirado a quién le salió en pantalla. ¿Quién contestó?"
        ),
    ),
    hints=("Busca verbos: ¿quién hace algo?", "Son dos."),
)


@exercise.solution
def que_mirar():
    """Eso es: detrás de las dos hay una persona que hizo algo."""
    return ["comentarios", "compartidos"]
