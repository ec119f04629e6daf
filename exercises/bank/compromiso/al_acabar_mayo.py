"""Mientras callaba, el hotel ahorró las horas de publicar. También perdió reservas. Llega el último día de
mayo y Tomás hace cuentas: lo ahorrado contra lo que dejó de ganar.

**Hasta ese día, ¿cómo crees que va la cuenta?**"""

from exercises.engine import Choice, Option

exercise = Choice(
    title="Tu apuesta: el último día de mayo",
    minutes=1,
    section="la-factura",
    reveals="fig-factura",
    prediction=True,
    options=(
        Option(
            "ha-ahorrado",
            "Ha ahorrado más de lo que ha perdido.",
            "Así es: hasta ahí callar parece buen negocio. Ahora sigue la línea de la figura más allá de "
            "mayo.",
        ),
        Option(
            "empate",
            "Más o menos, empate.",
            "Todavía no: va ganando el ahorro. Mira en la figura en qué mes se igualan.",
        ),
        Option(
            "ha-perdido",
            "Ha perdido más de lo que ha ahorrado.",
            "Eso llega, pero después. Mira en la figura qué línea va por encima al acabar mayo.",
        ),
    ),
    hints=(
        "Lo ahorrado empieza el primer día. ¿Y lo perdido?",
        "En febrero todavía queda casi todo el eco.",
    ),
)


@exercise.solution
def al_acabar_mayo():
    """El ahorro se ve enseguida; la pérdida llega con retraso."""
    return "ha-ahorrado"
