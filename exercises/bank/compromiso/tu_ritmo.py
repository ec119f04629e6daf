"""Ahora tu negocio. Piensa en tu peor mes del año, no en el de más ganas. Si no tienes negocio, usa el de un
comercio que conozcas; si no sabes una cifra, marca «no lo sé».

**Escribe tus cifras y la línea de tu plan: un ritmo que puedas mantener doce meses.**"""

from datasets.definiciones import margen_de
from datasets.ledger import BOOKING, HOTEL_HOUR
from exercises.engine import Own, Plan, Rule, Text, either

exercise = Plan(
    title="Un ritmo para doce meses",
    minutes=8,
    essential=True,
    section="tu-ritmo",
    fields=(
        Own(
            "tus_horas",
            "Horas por semana para publicar, en tu peor mes",
            unit="horas",
            where="Mira tu agenda del mes más lleno. Cuenta solo publicar: contestar va aparte.",
        ),
        Own(
            "tu_pieza",
            "Horas que te lleva una publicación",
            unit="horas",
            where="De la idea al botón. Cronometra la próxima; mientras tanto, a ojo.",
        ),
        Own(
            "tu_hora",
            "Lo que cuesta una hora de quien publica",
            unit="€",
            where="Sueldo con cotizaciones entre horas. Si lo haces tú, lo que cobrarías por esa hora.",
        ),
        Own(
            "te_deja",
            "Lo que te queda de una venta normal",
            unit="€",
            where="Precio menos lo que gastas en servirla. No es lo que cobras: es lo que queda.",
        ),
        Text(
            "linea",
            "Completa: publicaré ___ por semana hasta ___. En mi peor semana haré al menos ___. Si no puedo, lo hará ___",
            rules=(
                Rule("filled", "Quedan huecos sin rellenar. ¿Qué pondrías en cada uno?"),
                Rule(
                    "words",
                    "La línea se queda a medias. ¿Hasta cuándo, con qué mínimo y quién te releva?",
                    value=10,
                ),
                Rule("date", "Falta hasta cuándo. ¿Qué mes del año que viene revisarás el ritmo?"),
                Rule(
                    "any",
                    "Falta el mínimo de las semanas malas. ¿Qué harías aunque solo tengas un rato?",
                    value=("mínimo", "al menos", "como poco", "peor semana", "peores semanas"),
                ),
            ),
        ),
    ),
    hints=(
        "Empieza por el peor mes. Si cabe ahí, cabe todo el año.",
        "Un mínimo bueno es tan pequeño que da vergüenza no hacerlo.",
        "Un buen principio: «Publicaré una por semana hasta octubre. En mi peor semana haré al menos una foto».",
    ),
    rubric=(
        "El ritmo cabe en mi peor mes, no en el mejor.",
        "Dura doce meses y sé en qué fecha lo reviso.",
        "Hay un mínimo para las semanas malas y alguien que puede hacerlo por mí.",
    ),
)


@exercise.values
def cifras():
    return {"hora": HOTEL_HOUR, "deja": BOOKING * margen_de("hotel") / 100}


@exercise.consequence
def lo_que_dicen_tus_cifras(tus_horas, tu_pieza, tu_hora, te_deja):
    """Publicaciones por semana que caben en tu peor mes: **{piezas}**. Mantenerlas todo el año cuesta
    **{ano:0}** €. Ventas al año que tendrían que traer para pagarse: **{ventas:0}**."""
    return {
        "piezas": tus_horas / tu_pieza,
        "ano": 52 * tus_horas * tu_hora,
        "ventas": 52 * tus_horas * tu_hora / te_deja,
    }


@exercise.solution
def tu_ritmo():
    """Ya tienes la línea de la constancia. Está con las demás en tu plan, al pie de la página, y se puede
    descargar. Si es la última, lee el plan entero y mira si dos líneas se contradicen."""
    return {
        "tus_horas": "1",
        "tu_pieza": "0,5",
        "tu_hora": "{hora}",
        "te_deja": "{deja:0}",
        "linea": "Publicaré dos piezas cortas por semana hasta octubre del año que viene. En mi peor semana haré "
        "al menos una foto con dos frases. Si no puedo, lo hará la recepcionista.",
    }


@exercise.mistake
def un_cero(tus_horas, tu_pieza, te_deja):
    """Con un cero no sale la cuenta. Si no encuentras esa cifra, marca «no lo sé» y sigue. ¿Cuál puedes
    averiguar esta semana?"""
    return either(tus_horas == 0, tu_pieza == 0, te_deja == 0)


@exercise.mistake
def mas_de_dos_al_dia(tus_horas, tu_pieza):
    """Te salen más de dos publicaciones al día, y en tu peor mes. Suele faltar tiempo en la segunda
    casilla: pensar, grabar, corregir. ¿Cuánto tarda una, de la idea al botón?"""
    return tus_horas / tu_pieza > 14


@exercise.mistake
def menos_de_una_al_mes(tus_horas, tu_pieza):
    """Con esas horas sale menos de una publicación al mes. Antes de prometer más horas, mira el tamaño de
    la pieza. ¿Qué versión pequeña cabría?"""
    return tus_horas / tu_pieza < 0.25
