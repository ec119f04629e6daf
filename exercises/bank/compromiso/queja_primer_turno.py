"""**Turno 1 · sábado, 23:40.** En la página de Mesa Catorce aparece: «Cincuenta minutos de espera y nadie se disculpó». Las
publicaciones de Julia llegan a unas {alcance} personas, y la queja está debajo.

**¿Qué haces primero?**"""

from exercises.engine import Choice, Option

exercise = Choice(
    title="Una queja, turno 1",
    minutes=1,
    section="una-queja-en-tres-turnos",
    options=(
        Option(
            "explicar",
            "Contesto: «Era sábado y teníamos la sala llena».",
            "Has empezado por tu motivo. Puede ser verdad, y a quien lee le suena a excusa. Respuesta de la "
            "clienta: «Ah, ¿la culpa es mía por venir en sábado?». ¿Qué esperaba oír antes?",
        ),
        Option(
            "pedir-datos",
            "Contesto: «¿A nombre de quién estaba la mesa? Deja tu teléfono».",
            "Has pedido un nombre y un teléfono a la vista de todo el mundo. Si los deja, los verá cualquiera. "
            "¿Dónde se los pedirías?",
        ),
        Option(
            "dar-la-cara",
            "Pido disculpas a la vista y le abro un mensaje directo.",
            "Eso es. Quien lee ve que hay alguien, y los datos van aparte. La clienta contesta: turno 2.",
        ),
        Option(
            "esperar",
            "Espero al lunes, con la cabeza fría.",
            "Has dejado dos noches la queja sola. El domingo tiene doce «a mí también me pasó». ¿Qué cabe en un "
            "minuto, aunque todavía no sepas la causa?",
        ),
    ),
    hints=(
        "Piensa en quien lee y aún no conoce el restaurante.",
        "Reconocer que alguien esperó no obliga a saber por qué.",
    ),
)


@exercise.values
def cifras(organizaciones):
    alcance = organizaciones.set_index("id_organizacion").at["mesa-catorce", "alcance_por_pieza"]
    return {"alcance": alcance}


@exercise.solution
def queja_primer_turno():
    """La cara en público, los datos aparte."""
    return "dar-la-cara"
