"""Nuria y su equipo tienen {horas} horas al mes. Cada semana llegan unas {salud:0} consultas de salud. En público no pueden
aconsejar un tratamiento: hace falta un sitio aparte, la mensajería, y que conteste alguien farmacéutico. Atenderlas todas pide
{horas_salud:0} de las horas de mensajería.

Con menos horas de las que pide una red, te ve una parte en proporción. Con menos de la mitad, la cuenta parece abandonada. Cada hora
apuntando permisos en el mostrador suma {por_hora} contactos propios, y más de dos horas ya no añaden.

**Reparte las {horas} horas.** Hay varios repartos que se defienden, y todo no cabe."""

from datasets.definiciones import HORAS_DE_NURIA, piden_respuesta, por_persona
from datasets.generators.redes import PATIENTS
from datasets.ledger import ATTENTION_MINUTES
from exercises.engine import Decision, Part, both, choose, smallest

HORAS = HORAS_DE_NURIA
PIDEN = {"siempre": 12, "mensajeria": 8, "fotos": 16, "videos": 24}
REDES = {
    "siempre": "red de siempre",
    "mensajeria": "mensajería",
    "fotos": "red de fotos",
    "videos": "vídeos cortos",
}
POR_HORA = 4

exercise = Decision(
    title="Las horas de Nuria",
    minutes=6,
    section="un-sitio-aparte",
    total=HORAS,
    total_unit="horas",
    parts=(
        Part("siempre", "Red de siempre", high=HORAS),
        Part("mensajeria", "Mensajería", high=HORAS),
        Part("fotos", "Red de fotos", high=HORAS),
        Part("videos", "Vídeos cortos", high=HORAS),
        Part("permisos", "Apuntar permisos", high=4),
    ),
    hints=(
        "Empieza por lo que no se puede hacer en público. ¿Cuántas horas pide?",
        "Después, la red donde cada persona cuesta menos. No hace falta llenarla del todo.",
        "Mensajería, entre lo que piden las consultas y lo que pide la red. Si guardas una o dos horas para el mostrador, el "
        "resto cabe en la de siempre.",
    ),
)


@exercise.values
def cifras(redes, mensajes):
    import math

    tabla = por_persona(redes, PATIENTS)["te_verian"]
    piden = piden_respuesta(mensajes)
    salud = piden[(piden["organizacion"] == "farmacia") & (piden["tipo"] == "salud")]
    a_la_semana = salud["peso"].sum() / 4
    al_mes = a_la_semana * 52 / 12
    return {
        "horas": HORAS,
        "por_hora": POR_HORA,
        "salud": a_la_semana,
        "salud_mes": al_mes,
        "horas_salud": math.ceil(al_mes * ATTENTION_MINUTES["farmacia"] / 60),
        **{f"ven_{corto}": int(tabla[red]) for corto, red in REDES.items()},
    }


@exercise.view
def lo_que_pide_cada_red(ven_siempre, ven_mensajeria, ven_fotos, ven_videos):
    """Con todas las horas que pide, quién la vería cada mes"""
    import pandas as pd

    return pd.DataFrame(
        {
            "red": list(REDES.values()),
            "horas que pide": list(PIDEN.values()),
            "personas que la verían": [ven_siempre, ven_mensajeria, ven_fotos, ven_videos],
        }
    )


def parte(horas, pide):
    """Qué parte del público te ve con esas horas: ninguna con menos de la mitad."""
    return choose(2 * horas < pide, 0, smallest(1, horas / pide))


@exercise.consequence
def lo_que_sigue(
    siempre,
    mensajeria,
    fotos,
    videos,
    permisos,
    ven_siempre,
    ven_mensajeria,
    ven_fotos,
    ven_videos,
    salud_mes,
    horas_salud,
):
    """En la de siempre te ven **{s:0}** personas con receta; en mensajería, **{m:0}**; en fotos, **{f:0}**, y en vídeos,
    **{v:0}**. No las sumes: hay quien está en dos. Sin respuesta quedan {sin:0} de las {salud_mes:0} consultas de salud
    del mes. Sumas {contactos:0} contactos propios."""
    return {
        "s": ven_siempre * parte(siempre, PIDEN["siempre"]),
        "m": ven_mensajeria * parte(mensajeria, PIDEN["mensajeria"]),
        "f": ven_fotos * parte(fotos, PIDEN["fotos"]),
        "v": ven_videos * parte(videos, PIDEN["videos"]),
        "sin": salud_mes * (1 - smallest(1, mensajeria / horas_salud)),
        "contactos": POR_HORA * smallest(2, permisos),
    }


@exercise.solution
def las_horas_de_nuria():
    """Se puede defender: dos sitios bien llevados y ninguno a medias. Fíjate en qué has dejado fuera y en por
    qué. ¿Qué dato te haría mover una hora?"""
    return {"siempre": 9, "mensajeria": 7, "fotos": 0, "videos": 0, "permisos": 1}


@exercise.mistake
def sin_sitio_aparte(mensajeria, horas_salud):
    """Quedan {sin:0} consultas de salud sin contestar al mes, y en público no se pueden atender. Es lo más
    delicado que le llega. ¿De dónde sacas horas para el sitio aparte?"""
    return mensajeria < horas_salud


@exercise.mistake
def la_de_siempre_a_medias(siempre):
    """La red de siempre tiene menos de la mitad de las horas que pide, y se verá abandonada. A medias sale más caro que nada.
    ¿De dónde sacas las que faltan?"""
    return both(siempre > 0, 2 * siempre < PIDEN["siempre"])


@exercise.mistake
def las_fotos_a_medias(fotos):
    """La red de fotos tiene menos de la mitad de las horas que pide, y se verá abandonada. A medias sale más caro que nada.
    ¿La llenas o la dejas a cero?"""
    return both(fotos > 0, 2 * fotos < PIDEN["fotos"])


@exercise.mistake
def los_videos_a_medias(videos):
    """Los vídeos cortos tienen menos de la mitad de las horas que piden, y la cuenta se verá abandonada. A medias salen más caros
    que nada. ¿Los llenas o los dejas a cero?"""
    return both(videos > 0, 2 * videos < PIDEN["videos"])


@exercise.mistake
def donde_esta_la_moda(siempre, fotos, videos):
    """Has dado más horas a fotos y vídeos que a la de siempre. Mira cuántas personas con receta te verían en cada
    sitio por esas horas. ¿Para quién publicas?"""
    return fotos + videos > siempre


@exercise.mistake
def mensajeria_de_sobra(mensajeria):
    """La mensajería tiene más horas de las que pide, y a partir de ahí no llega a nadie más. ¿Adónde moverías las que
    sobran?"""
    return mensajeria > PIDEN["mensajeria"]


@exercise.mistake
def permisos_de_sobra(permisos):
    """Apuntar permisos tiene más de dos horas, y las que pasan de ahí no suman ningún contacto. ¿Adónde las moverías?"""
    return permisos > 2


@exercise.note
def sin_lista_propia(permisos):
    """Eso sí: no apuntas ningún permiso. Si una red cierra, ¿cómo avisas a quien tiene que renovar?"""
    return permisos == 0
