"""Reme tiene {horas} horas esta semana para las redes.

**Repártelas.** Debajo verás qué pasa con cada reparto."""

from exercises.engine import Decision, Part, smallest

exercise = Decision(
    title="Repartir",
    minutes=1,
    section="repartir",
    total=4,
    total_unit="horas",
    parts=(
        Part("publicar", "Publicar", high=4),
        Part("contestar", "Contestar mensajes", high=4),
        Part("mirar", "Mirar los números", high=4),
    ),
    hints=(
        "¿Qué pasa con quien pregunta si nadie contesta?",
        "Guarda una hora para cada cosa y decide después dónde va la que queda.",
    ),
)


@exercise.values
def cifras():
    return {"horas": 4}


@exercise.consequence
def lo_que_sigue(publicar, contestar):
    """Publicaciones: **{piezas:0}**. Mensajes contestados: **{contestados:0}** de {mensajes:0}."""
    return {
        "piezas": publicar,
        "mensajes": 10,
        "contestados": smallest(10, 5 * contestar),
        "esperan": 10 - smallest(10, 5 * contestar),
    }


@exercise.solution
def cuatro_horas():
    """Se puede defender. Hay otros repartos buenos: prueba alguno y mira qué cambia."""
    return {"publicar": 1, "contestar": 2, "mirar": 1}


@exercise.mistake
def nadie_contesta(contestar):
    """Con este reparto, {esperan:0} personas escriben y nadie les contesta. ¿De dónde sacarías una
    hora para ellas?"""
    return contestar == 0


@exercise.mistake
def nadie_mira(mirar):
    """Nadie comprueba si lo demás sirve. Dentro de un mes harás lo mismo, funcione o no. ¿Qué hora puedes
    mover?"""
    return mirar == 0


@exercise.mistake
def nada_que_contar(publicar):
    """Contestas y miras, pero esta semana no cuentas nada. ¿De qué van a hablar contigo?"""
    return publicar == 0
