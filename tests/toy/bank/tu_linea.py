"""Ahora tu negocio. **Escribe tus cifras y una línea.**"""

from exercises.engine import Own, Plan, Rule, Text

exercise = Plan(
    title="Escribe tu línea",
    minutes=4,
    section="quien-sigue",
    fields=(
        Own("tus_seguidores", "Seguidores", where="En tu perfil."),
        Own("tus_activos", "Personas que reaccionaron", unit="personas"),
        Text(
            "linea",
            "Cada mes miraré ___, porque ___.",
            rules=(
                Rule("words", "Se queda a medias. ¿Qué mirarás, y por qué?", value=6),
                Rule("chars", "Cabe en una línea. ¿Qué sobra?", value=120),
                Rule("any", "Falta el motivo. ¿Para qué te sirve?", value=("porque", "para ")),
            ),
        ),
        Text(
            "fecha", "¿Desde cuándo?", rules=(Rule("date", "¿Qué día empiezas?"),), required=False
        ),
        Text("meta", "¿Cuántas?", rules=(Rule("number", "¿Con qué cifra?"),), required=False),
    ),
    hints=("Busca primero las cifras.", "Elige algo que puedas mirar en cinco minutos."),
    rubric=("La cifra puede bajar.", "Sé dónde está."),
)


@exercise.consequence
def tu_tasa(tus_seguidores, tus_activos):
    """De cada 100 seguidores reaccionan **{tasa}**."""
    return {"tasa": 100 * tus_activos / tus_seguidores}


@exercise.solution
def tu_linea():
    """Ya tienes la primera línea: reaccionan {tasa} de cada 100."""
    return {
        "tus_seguidores": "500",
        "tus_activos": "40",
        "linea": "Cada mes miraré quién pregunta, porque de ahí salen los pedidos.",
        "fecha": "El 1 de marzo",
        "meta": "Diez: 10 preguntas",
    }


@exercise.mistake
def mas_que_todos(tus_seguidores, tus_activos):
    """Te salen más personas activas que seguidores. ¿Son las dos de la misma cuenta?"""
    return tus_activos > tus_seguidores
