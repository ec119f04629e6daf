"""Un amigo de Julia va a abrir un bar y no tiene dinero para publicidad. Le pregunta si las redes le saldrán baratas.

**Sin ver más datos, ¿qué le dirías?**"""

from exercises.engine import Choice, Option

exercise = Choice(
    title="Tu postura, de entrada",
    minutes=1,
    section="barato-o-no",
    opinion=True,
    options=(
        Option(
            "baratas",
            "Que sí: las herramientas cuestan muy poco.",
            "Queda apuntado. Fíjate, cuando llegue el dato, en quién se lleva casi todo el coste.",
        ),
        Option(
            "no-gratis",
            "Que no: gratis no hay nada, y el tiempo se paga.",
            "Queda apuntado. Fíjate, cuando llegue el dato, en cuánto pesan los programas.",
        ),
        Option(
            "depende",
            "Que depende de lo que valgan sus horas.",
            "Queda apuntado. Piensa ya cuánto valen las tuyas un martes por la tarde.",
        ),
    ),
    hints=(
        "No hay respuesta buena: elige la que defenderías mañana.",
        "Podrás cambiarla después de ver los datos.",
    ),
)


@exercise.solution
def barato_o_no_es_gratis():
    """Las tres se pueden defender. La tuya queda apuntada hasta que veas los datos."""
    return ("baratas", "no-gratis", "depende")
