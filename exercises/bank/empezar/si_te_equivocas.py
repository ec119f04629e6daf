"""En este curso te vas a equivocar, y está previsto. Nadie más lo ve.

**¿Qué pasa cuando una respuesta no es la que se buscaba?** Elige una y pulsa *Comprobar*."""

from exercises.engine import Choice, Option

exercise = Choice(
    title="Elegir",
    minutes=1,
    section="elegir",
    options=(
        Option(
            "se-acaba",
            "Pierdes la oportunidad y sigue la siguiente.",
            "Eso pasa en un examen, y esto no lo es: puedes responder las veces que quieras. Prueba con otra.",
        ),
        Option(
            "te-dice-que-has-hecho",
            "Te dice qué has hecho y te deja volver a probar.",
            "Eso es. Cada opción tiene su respuesta, también las que no se buscaban. Míralas si quieres.",
        ),
        Option(
            "baja-la-nota",
            "Te baja la nota.",
            "No hay nota ninguna: el contador de intentos solo sirve para ofrecerte ayuda.",
        ),
    ),
    hints=(
        "Elige una cualquiera y pulsa el botón. Con eso ya lo sabrás.",
        "No es ninguna de las dos que dan miedo.",
    ),
)


@exercise.solution
def si_te_equivocas():
    """Cada opción tiene su respuesta."""
    return "te-dice-que-has-hecho"
