"""Ocho cosas que hablan de Mesa Catorce. Hazles la misma pregunta: si mañana cierra la red, o dejas de pagar, *¿qué pierdes?*
Quién habla y quién guarda las llaves importa más que lo que costó.

**¿En qué cajón va cada una?**"""

from exercises.engine import Class, Classification, Item, Pattern

exercise = Classification(
    title="¿Qué pierdes si cierra?",
    minutes=4,
    section="cuatro-cajones",
    classes=(
        Class("pagado", "Pagado: dura lo que pago"),
        Class("ganado", "Ganado: lo cuenta otra gente porque quiere"),
        Class("compartido", "Compartido: lo hacemos entre varios, en una red ajena"),
        Class("propio", "Propio: lo guardo yo y lo decido yo"),
    ),
    items=(
        Item(
            "anuncio",
            "El anuncio del sorteo",
            "El día que se acaba el dinero deja de verse. Lo que trajo puede quedarse; el anuncio, no.",
        ),
        Item(
            "prensa",
            "El periódico comarcal cuenta, sin cobrar, su arroz de los jueves",
            "Nadie pagó la noticia y nadie la puede encargar: la decidió quien escribe.",
        ),
        Item(
            "lista",
            "Los correos y teléfonos que la gente dejó en la sala, con permiso",
            "Están en casa. Si cierra una red, se les puede avisar por otro lado.",
        ),
        Item(
            "creador",
            "Un creador local cenó gratis a cambio de un vídeo",
            "La cena es el pago, y hay que decirlo. Sin cena, no había vídeo.",
        ),
        Item(
            "hilo",
            "Los comentarios bajo sus fotos, donde la gente propone platos",
            "Lo hacen entre Julia y la gente, y vive en la red: si cierra, se va el hilo entero.",
        ),
        Item(
            "web",
            "La web con su propio dominio, donde se reserva mesa",
            "Paga cada año, sí, y decide ella qué hay dentro. Ninguna red la puede cerrar.",
        ),
        Item(
            "panadera",
            "La panadera la recomienda a quien le pregunta dónde cenar",
            "Habla porque quiere. Se gana con arroces y se pierde con un mal servicio.",
        ),
        Item(
            "directo",
            "Un directo a medias con la bodega, en las páginas de las dos",
            "Es de las dos casas, y ocurre en una red que no es de ninguna.",
        ),
    ),
    hints=(
        "De cada cosa, pregunta primero quién habla: Julia, otra persona, o las dos a la vez.",
        "Después, dónde está guardado. Lo que vive en una red se va con ella.",
        "Si hubo dinero o cena a cambio de hablar, es pagado. Costar dinero no basta: la luz también se paga.",
    ),
)


@exercise.solution
def que_pierdes_si_cierra():
    """Eso es. Y en los cuatro cajones hay trabajo de alguien: ninguno es gratis. Lo que cambia es qué te queda cuando paras."""
    return {
        "anuncio": "pagado",
        "prensa": "ganado",
        "lista": "propio",
        "creador": "pagado",
        "hilo": "compartido",
        "web": "propio",
        "panadera": "ganado",
        "directo": "compartido",
    }


@exercise.mistake
def sin_factura_es_ganado():
    """Has puesto el vídeo del creador con lo ganado. No hubo factura, pero hubo trato: cena por vídeo. ¿Lo habría colgado
    igual sin cena?"""
    return Pattern(items=("creador",), classes=("ganado",))


@exercise.mistake
def lo_que_cuesta_es_pagado():
    """Has puesto con lo pagado algo que está en casa de Julia. Cuesta mantenerlo, como la cocina. Si este mes no pone
    anuncios, ¿deja de ser suyo?"""
    return Pattern(items=("lista", "web"), classes=("pagado",))


@exercise.mistake
def lo_mio_porque_salgo_yo():
    """Has dado por propio algo que vive en una red. Lo escribió Julia, en parte, y no guarda las llaves. Si la red cierra
    mañana, ¿qué queda de ello?"""
    return Pattern(items=("hilo", "directo"), classes=("propio",))


@exercise.mistake
def la_prensa_es_un_anuncio():
    """Has puesto con lo pagado algo que nadie pagó. Julia puso trabajo para merecerlo, que es otra cosa. ¿Quién decidió que
    se contara?"""
    return Pattern(items=("prensa", "panadera"), classes=("pagado",))


@exercise.mistake
def ganarlo_no_lo_hace_tuyo():
    """Has guardado en casa lo que dice otra persona. Mañana puede decir lo contrario, o callarse. ¿Quién decide si lo
    vuelve a contar?"""
    return Pattern(items=("prensa", "panadera"), classes=("propio",))
