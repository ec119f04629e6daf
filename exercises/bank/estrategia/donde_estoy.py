"""Ahora tu negocio. Si no tienes, usa el de alguien que conozcas; si no encuentras una cifra, marca «no lo sé».

**Escribe tus cifras y la línea de tu plan: dónde estás, dónde no, y qué te haría cambiar.**"""

from datasets.definiciones import por_persona
from datasets.generators.redes import BUYERS
from exercises.engine import Own, Plan, Rule, Text, either

exercise = Plan(
    title="Dónde estoy y dónde no",
    minutes=8,
    essential=True,
    section="tu-sitio",
    fields=(
        Own(
            "tus_horas",
            "Horas al mes en tu red principal",
            unit="horas",
            where="Publicar, contestar y mirar números. Cuenta una semana y multiplica por 4,3.",
        ),
        Own(
            "tu_hora",
            "Lo que cuesta una hora de quien lo hace",
            unit="€",
            where="Sueldo y cotizaciones de un mes, entre las horas de ese mes. Si eres tú, lo que cobrarías por otro "
            "trabajo.",
        ),
        Own(
            "tu_publico",
            "Personas de tu público que te vieron el último mes",
            whole=True,
            where="Instagram y Facebook: cuentas alcanzadas en 30 días, por la parte de tu edad o tu ciudad que enseña "
            "«Público». LinkedIn: visitantes de la página, por sector o función. Nombres de 2026; cambian a "
            "menudo. A ojo también sirve.",
        ),
        Own(
            "tu_margen",
            "Lo que te queda al mes de las ventas que llegan por redes",
            unit="€",
            where="Pregunta «¿cómo nos conociste?» durante un mes. Resta a esas ventas lo que cuesta lo vendido.",
        ),
        Text(
            "linea",
            "Completa: estoy en ___ porque ___; no estoy en ___ porque ___; cambiaría si ___",
            rules=(
                Rule("filled", "Quedan huecos sin rellenar. ¿Qué pondrías en cada uno?"),
                Rule(
                    "words",
                    "La línea se queda a medias. ¿Dónde estás, dónde no, y qué te haría cambiar?",
                    value=14,
                ),
                Rule(
                    "any",
                    "Falta dónde no estás. Decir que no a una red es parte del plan: ¿a cuál, y por qué?",
                    value=(" no ", "no estoy", "dejo ", "dejaré", "cierro"),
                ),
                Rule(
                    "any",
                    "Falta qué te haría cambiar. ¿Qué tendrías que ver, en qué cifra, para abrir o cerrar una red?",
                    value=(" si ", "cambi", "volver", "abrir", "revis"),
                ),
            ),
        ),
    ),
    hints=(
        "Empieza por tu público: ¿a quién quieres llegar, y dónde le has preguntado que está?",
        "Lo que te haría cambiar puede ser una cifra: «si menos de tantas personas de mi público me ven al mes».",
        "Un buen principio: «Estoy en la red de siempre porque ahí está quien me compra; no estoy en…».",
    ),
    rubric=(
        "El motivo habla de mi público o de cómo es mi casa, no de lo que hace la competencia. «Todo el mundo» no es mi público.",
        "Digo que no a una red, con su porqué.",
        "Lo que me haría cambiar se puede comprobar.",
    ),
)


@exercise.values
def cifras(redes, organizaciones):
    fila = por_persona(redes, BUYERS).loc["red profesional"]
    margen = organizaciones.set_index("id_organizacion").at["valvulas", "margen_redes_mes"]
    return {
        "begona_horas": fila["horas_mes"],
        "begona_hora": fila["coste_hora"],
        "begona_publico": fila["te_verian"],
        "begona_margen": margen,
    }


@exercise.consequence
def lo_que_dicen_tus_cifras(tus_horas, tu_hora, tu_publico, tu_margen):
    """Tus horas cuestan **{coste:0}** € al mes: **{por_persona:2}** € por cada persona de tu público que te ve. Lo que
    te queda de esas ventas paga **{pagan}** horas. Compara con otra red tuya, no con Begoña: su persona vale otra cosa."""
    return {
        "coste": tus_horas * tu_hora,
        "por_persona": tus_horas * tu_hora / tu_publico,
        "pagan": tu_margen / tu_hora,
    }


@exercise.solution
def donde_estoy():
    """Ya tienes la línea de tu plan. Ponle fecha: el primer lunes de dentro de tres meses, la misma cuenta otra vez."""
    return {
        "tus_horas": "{begona_horas:0}",
        "tu_hora": "{begona_hora:0}",
        "tu_publico": "{begona_publico:0}",
        "tu_margen": "{begona_margen:0}",
        "linea": "Estoy en la red profesional porque ahí está quien compra para fábricas; no estoy en la de vídeos "
        "cortos porque casi nadie de ahí me compra; cambiaría si en la feria me lo pidieran cinco clientes.",
    }


@exercise.mistake
def un_cero(tu_hora, tu_publico):
    """Con un cero no se puede dividir. Si eres tú quien lo hace, tu hora también vale algo. Si no sabes cuánta gente te ve, marca
    «no lo sé». ¿Qué cobrarías por ese rato en otro sitio?"""
    return either(tu_hora == 0, tu_publico == 0)


@exercise.mistake
def mas_horas_que_el_mes(tus_horas):
    """Te salen más horas de las que tiene un mes. ¿Son minutos, o las de un año entero? Si sois varias personas, cuenta
    solo la red principal."""
    return tus_horas > 24 * 31


@exercise.mistake
def el_sueldo_por_hora(tu_hora):
    """Cada hora te sale por más de lo que cobra casi cualquier especialista. Puede ser el sueldo de un mes. ¿Entre cuántas
    horas lo tienes que dividir?"""
    return tu_hora > 300
