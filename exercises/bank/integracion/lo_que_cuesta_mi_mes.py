"""Ahora tu negocio. Si no tienes, usa el de alguien que conozcas; si no encuentras una cifra, marca «no lo sé».

**Escribe lo que gastas en un mes y la línea de tu plan: lo que te cuestan las redes y qué harás con ello.**"""

from datasets.definiciones import coste_del_ano
from datasets.ledger import TABLE_HOUR
from exercises.engine import Own, Plan, Rule, Text

exercise = Plan(
    title="Lo que me cuesta un mes",
    minutes=8,
    essential=True,
    section="tu-mes",
    fields=(
        Own(
            "tus_horas",
            "Horas al mes, entre todas las personas",
            unit="horas",
            where="Publicar, contestar, editar y mirar números. Cuenta una semana y multiplica por 4,3. El teléfono ayuda: "
            "«Tiempo de uso» en iPhone, «Bienestar digital» en Android. Nombres de 2026.",
        ),
        Own(
            "tu_hora",
            "Lo que cuesta una hora de quien lo hace",
            unit="€",
            where="Sueldo y cotizaciones de un mes, entre las horas de ese mes. Si eres tú, lo que cobrarías por otro trabajo.",
        ),
        Own(
            "tus_anuncios",
            "Anuncios y regalos en un mes",
            unit="€",
            where="El recibo de la red, en «Pagos» o «Facturación». Los regalos, a precio de coste. Si cambia mucho, suma un "
            "año y divide entre 12.",
        ),
        Own(
            "tus_herramientas",
            "Programas, dominio y alojamiento en un mes",
            unit="€",
            where="Busca «suscripción» en tu correo. Lo que se paga por años, entre 12.",
        ),
        Text(
            "linea",
            "Completa: mis redes me cuestan ___ € al mes, horas incluidas; lo primero que dejaría es ___; los próximos 100 € "
            "irían a ___, porque ___",
            rules=(
                Rule("filled", "Quedan huecos sin rellenar. ¿Qué pondrías en cada uno?"),
                Rule(
                    "words",
                    "La línea se queda a medias. ¿Cuánto cuesta, qué dejarías y adónde irían los próximos 100 €?",
                    value=14,
                ),
                Rule(
                    "number",
                    "Falta la cifra del mes. Si no la sabes, pon una a ojo. ¿Cuánto dirías?",
                ),
                Rule(
                    "any",
                    "Falta el motivo. Añade un «porque» o un «para» y di qué esperas que añada ese dinero.",
                    value=("porque", "para ", "así ", "ya que", "pues"),
                ),
            ),
        ),
    ),
    hints=(
        "Empieza por las horas: es lo que casi nadie apunta y casi siempre lo que más pesa.",
        "Lo primero que dejarías no tiene por qué ser lo más caro: es lo que menos añade.",
        "Un buen principio: «Mis redes me cuestan unos 300 € al mes, horas incluidas; lo primero que dejaría es…».",
    ),
    rubric=(
        "La cifra lleva dentro las horas de todas las personas.",
        "Lo que dejaría tiene nombre: una tarea, una red o un gasto.",
        "El motivo habla de lo que añadirán esos 100 €, no de la media ni de la moda.",
    ),
)


@exercise.values
def cifras(acciones):
    coste = coste_del_ano(acciones)
    return {
        "julia_horas": acciones["horas"].sum() / 12,
        "julia_hora": TABLE_HOUR,
        "julia_anuncios": (coste["anuncios"] + coste["regalos"]) / 12,
        "julia_herramientas": coste["herramientas"] / 12,
        "julia_mes": coste.sum() / 12,
        "julia_trabajo": 100 * coste["trabajo"] / coste.sum(),
    }


@exercise.consequence
def lo_que_dicen_tus_cifras(tus_horas, tu_hora, tus_anuncios, tus_herramientas):
    """Tus redes cuestan **{total:0}** € al mes. De cada 100 €, son trabajo **{trabajo:0}**. En Mesa Catorce son {julia_mes:0} € y
    {julia_trabajo:0} de cada 100: no es un modelo, es una casa que lo apuntó."""
    total = tus_horas * tu_hora + tus_anuncios + tus_herramientas
    return {"total": total, "trabajo": 100 * tus_horas * tu_hora / total}


@exercise.solution
def lo_que_cuesta_mi_mes():
    """Ya tienes la línea de tu plan. Ponle fecha: dentro de un mes, la misma cuenta con las horas apuntadas de verdad."""
    return {
        "tus_horas": "{julia_horas:0}",
        "tu_hora": "{julia_hora:0}",
        "tus_anuncios": "{julia_anuncios:0}",
        "tus_herramientas": "{julia_herramientas:0}",
        "linea": "Mis redes me cuestan {julia_mes:0} € al mes, horas incluidas; lo primero que dejaría es el segundo aviso a la "
        "lista; los próximos 100 € irían a la carta en las oficinas, porque ahí los siguientes 100 € añaden más.",
    }


@exercise.mistake
def la_hora_a_cero(tus_horas, tu_hora):
    """Has puesto horas y las has dejado a cero euros. Si eres tú quien las hace, también valen. ¿Qué cobrarías por ese rato en
    otro sitio?"""
    from exercises.engine import both

    return both(tus_horas > 0, tu_hora == 0)


@exercise.mistake
def mas_horas_que_el_mes(tus_horas):
    """Te salen más horas de las que trabajan ocho personas en un mes. ¿Son minutos, o las de un año entero?"""
    return tus_horas > 1300


@exercise.mistake
def el_sueldo_por_hora(tu_hora):
    """Cada hora te sale por más de lo que cobra casi cualquier especialista. Puede ser el sueldo de un mes. ¿Entre cuántas
    horas lo tienes que dividir?"""
    return tu_hora > 300
