"""Tomás piensa que contestar una reseña es «escribir dos líneas». Candela apunta, minuto a minuto, qué hizo en la última hora con una
mala: «El baño olía a humedad y nadie nos hizo caso». Desde fuera solo se ve lo que publicó.

**De cada 100 minutos de ese trabajo, ¿cuántos se fueron en escribir lo que se ve?** Un número entero."""

from exercises.engine import Number

ESCRIBIR = "escribir la respuesta"
APUNTES = {
    "leer la reseña y la ficha del huésped": 6,
    "preguntar a mantenimiento qué pasó": 14,
    "acordar con Tomás qué se ofrece": 9,
    ESCRIBIR: 12,
    "releerla como la leería un desconocido": 5,
    "llamar al huésped y escucharle": 8,
    "avisar al turno de noche y apuntar la causa": 6,
}

exercise = Number(
    title="Lo que hay dentro de una hora",
    minutes=2,
    section="entrar-no-es-saber",
    unit="de cada 100",
    tolerance=0.5,
    decimals=0,
    between=(0, 100),
    hints=(
        "¿Qué fila ve un cliente cuando abre la página?",
        "Suma todos los minutos. La fila que se ve, entre esa suma, por cien.",
    ),
)


@exercise.view
def la_hora_de_candela():
    """Una hora de Candela con una reseña"""
    import pandas as pd

    return pd.DataFrame(APUNTES.items(), columns=["qué hizo", "minutos"])


@exercise.from_view
def desde_la_vista(vista):
    escribe = vista.loc[vista["qué hizo"] == ESCRIBIR, "minutos"].sum()
    return 100 * escribe / vista["minutos"].sum()


@exercise.solution
def una_hora_del_oficio():
    """Eso es. Escribir es la parte que se ve. Lo demás es averiguar, acordar y avisar: ahí está el oficio.
    Es una sola hora, con una reseña difícil; una pregunta por el horario pide mucho menos."""
    return 100 * APUNTES[ESCRIBIR] / sum(APUNTES.values())


@exercise.mistake
def los_minutos_sin_mas():
    """Has escrito los minutos que llevó escribir. Falta decirlo de cada 100. ¿Cuántos minutos suma la tabla?"""
    return APUNTES[ESCRIBIR]


@exercise.mistake
def lo_que_no_se_ve():
    """Has contado lo que no se ve, que es la mayor parte. La pregunta va por la otra parte. ¿Qué fila es?"""
    return 100 - 100 * APUNTES[ESCRIBIR] / sum(APUNTES.values())


@exercise.mistake
def entre_los_demas():
    """Has dividido lo que se ve entre lo que no se ve. «De cada 100 minutos» los incluye a todos. ¿Qué falta abajo?"""
    return 100 * APUNTES[ESCRIBIR] / (sum(APUNTES.values()) - APUNTES[ESCRIBIR])


@exercise.mistake
def releer_tambien_se_ve():
    """Has sumado también el rato de releer. Mejora lo que se ve, pero ese trabajo no lo ve nadie. ¿Qué fila queda?"""
    return 100 * (APUNTES[ESCRIBIR] + 5) / sum(APUNTES.values())


@exercise.mistake
def una_fila_de_siete():
    """Has contado filas: una de siete. No todas duran lo mismo. ¿Cuántos minutos tiene esa, y cuántos hay en total?"""
    return 100 / len(APUNTES)
