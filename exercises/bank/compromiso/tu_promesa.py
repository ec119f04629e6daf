"""Ahora tu negocio. Cuenta los mensajes de una semana normal; si no tienes negocio, usa el de alguien que
conozcas. Si no encuentras una cifra, marca «no lo sé».

**Escribe tus cifras y la línea de tu plan: qué prometes, y en qué plazo.**"""

from exercises.engine import Own, Plan, Rule, Text, both, either, largest, smallest
from exercises.simulators import capacidad

exercise = Plan(
    title="Tu promesa de respuesta",
    minutes=7,
    essential=True,
    section="tu-promesa-de-respuesta",
    fields=(
        Own(
            "tus_mensajes",
            "Mensajes por semana que piden respuesta",
            whole=True,
            where="Preguntas y quejas en comentarios, mensajes directos, WhatsApp y reseñas. Instagram y Facebook: "
            "bandeja de Meta Business Suite. Google: «Reseñas» en el perfil de tu empresa. WhatsApp Business: "
            "«Estadísticas». Nombres de 2026; cambian a menudo.",
        ),
        Own(
            "tus_minutos",
            "Minutos que lleva cada uno",
            unit="minutos",
            where="Cronometra cinco respuestas y quédate con la de en medio. Cuenta también buscar el dato.",
        ),
        Own(
            "tus_horas",
            "Horas a la semana para contestar",
            unit="horas",
            where="Las de verdad, no las que te gustarían. Mira la semana pasada.",
        ),
        Text(
            "linea",
            "Completa: a quien pregunta le contestaré antes de ___; a quien se queja, antes de ___; y cuando no "
            "llegue, ___",
            rules=(
                Rule("filled", "Quedan huecos sin rellenar. ¿Qué pondrías en cada uno?"),
                Rule(
                    "words",
                    "La línea se queda a medias. ¿A quién contestas, en qué plazo, y qué haces si no llegas?",
                    value=12,
                ),
                Rule(
                    "any",
                    "Falta el plazo. ¿En cuántos minutos, horas o días? Di también en qué horario.",
                    value=("minuto", "hora", "dia", "mañana", "noche", "tarde", "lunes"),
                ),
            ),
        ),
    ),
    hints=(
        "Busca primero las cifras. La promesa sale de lo que cabe, no de lo que suena bien.",
        "Promete un plazo que cumplirías también en tu peor semana, y di en qué horario.",
        "Un buen principio: «A quien pregunta le contestaré antes de un día laborable; a quien se queja…».",
    ),
    rubric=(
        "El plazo cabe en mis horas.",
        "Una queja espera menos que una pregunta, o digo por qué no.",
        "Digo qué pasa con lo que no contesto.",
    ),
)


@exercise.consequence
def lo_que_cabe(tus_mensajes, tus_minutos, tus_horas):
    """Contestar a todo el mundo pide **{piden}** horas por semana. Con las tuyas llegas a **{llegas:0}** de
    cada 100. Si nada cambia, en cuatro semanas esperan {cola:0} mensajes."""
    return {
        "piden": capacidad.horas_que_piden(tus_mensajes, tus_minutos),
        "llegas": 100
        * capacidad.contestados(tus_mensajes, tus_minutos, tus_horas, smallest)
        / tus_mensajes,
        "cola": capacidad.cola(tus_mensajes, tus_minutos, tus_horas, 4, largest),
    }


@exercise.solution
def tu_promesa():
    """Ya tienes la línea de tu plan. Ponla también donde la lea tu clientela: una promesa escondida no
    tranquiliza a nadie."""
    return {
        "tus_mensajes": "22",
        "tus_minutos": "5",
        "tus_horas": "2",
        "linea": "A quien pregunta le contestaré antes de un día laborable; a quien se queja, antes de cuatro horas, "
        "de lunes a sábado. Cuando no llegue, diré cuándo contestaré y a quién llamar.",
    }


@exercise.mistake
def un_cero(tus_mensajes, tus_minutos):
    """Con un cero no sale ninguna cuenta. Si no conoces la cifra, marca «no lo sé» y sigue. ¿Puedes contarla
    el próximo lunes?"""
    return either(tus_mensajes == 0, tus_minutos == 0)


@exercise.mistake
def mas_horas_que_semana(tus_mensajes, tus_horas):
    """Te salen más horas de las que tiene una semana, y para pocos mensajes. ¿Es la cifra de un mes, o son
    minutos?"""
    return both(tus_horas > 24 * 7, tus_mensajes < 500)


@exercise.mistake
def horas_por_mensaje(tus_minutos):
    """Con esa cifra, cada mensaje lleva más de dos horas. Puede ser un presupuesto, o puede que hayas sumado
    la semana entera. ¿Cuánto lleva uno solo?"""
    return tus_minutos > 120
