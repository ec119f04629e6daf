"""Cinco consejos que funcionaron de verdad en una casa y fallaron en otra. En ninguna de las dos lo hicieron mal.

**¿De qué dependía, sobre todo, cada uno?**"""

from exercises.engine import Class, Classification, Item, Pattern

exercise = Classification(
    title="¿De qué dependía?",
    minutes=4,
    section="de-que-depende",
    classes=(
        Class("fama", "De que ya te conozcan"),
        Class("etapa", "De la etapa: empezar o estar en marcha"),
        Class("comprador", "De quién te compra"),
        Class("volumen", "De cuánta gente te escribe"),
        Class("asunto", "De qué asuntos tratas"),
        Class("tamano", "De tener muchos empleados"),
    ),
    items=(
        Item(
            "admiradores",
            "**«Deja que tu clientela te haga una página.»** A Trece Plazas se la hizo un cliente. Irene lo pidió el "
            "primer mes y no se apuntó nadie.",
            "Quien lleva décadas en boca de la ciudad trae la comunidad puesta. Quien llega tiene que ganársela.",
        ),
        Item(
            "oferta-nueva",
            "**«Cambia de oferta cada mes, hasta que una guste.»** Irene, que trabaja sola, lo hizo al abrir. El "
            "hotel, con {hotel_anos} años, personal y reservas tomadas, no podía.",
            "Quien abre no tiene nada que romper. Una casa en marcha, aunque sea pequeña, tiene compromisos.",
        ),
        Item(
            "multitud",
            "**«Reúne una multitud.»** A Ondavalle le sirve. Válvulas Peñalta, con {valvulas_empleados} personas en "
            "plantilla, vende a unas pocas decenas de empresas.",
            "Es una empresa grande y no necesita multitud: le compran otras empresas, y caben en una sala.",
        ),
        Item(
            "en-el-dia",
            "**«Que conteste siempre la misma persona, en el día.»** En la farmacia entran {farmacia} mensajes por "
            "semana. En el banco, {banco}.",
            "Una persona atiende una farmacia. Con los mensajes del banco haría falta otro mundo de horas.",
        ),
        Item(
            "el-caso",
            "**«Cuenta el caso de un cliente, con nombre.»** Mesa Catorce lo hace con sus cumpleaños. Un consultorio "
            "médico no debe.",
            "Una cena se cuenta. Una enfermedad, no: el oficio pone el límite.",
        ),
    ),
    hints=(
        "Tapa el consejo y mira solo las dos casas. ¿Qué tiene una que a la otra le falta?",
        "En la tercera, fíjate en quién compra. En la segunda, en lo que ya hay en marcha.",
        "Una de las seis causas sobra: parece la explicación de todo y no lo es de ninguna.",
    ),
)


@exercise.values
def cifras(organizaciones):
    ciudad = organizaciones.set_index("id_organizacion")
    return {
        "hotel_anos": ciudad.at["hotel", "anos_de_actividad"],
        "valvulas_empleados": ciudad.at["valvulas", "empleados"],
        "farmacia": ciudad.at["farmacia", "mensajes_semana"],
        "banco": ciudad.at["banco", "mensajes_semana"],
    }


@exercise.solution
def de_que_dependia():
    """Eso es. Cada receta llevaba dentro una condición que nadie dijo en voz alta. Si la encuentras antes de empezar,
    sabes si es la tuya."""
    return {
        "admiradores": "fama",
        "oferta-nueva": "etapa",
        "multitud": "comprador",
        "en-el-dia": "volumen",
        "el-caso": "asunto",
    }


@exercise.mistake
def todo_es_tamano():
    """Has explicado alguna por los empleados. El tamaño suele ir con otras cosas, y por eso parece la causa.
    Válvulas es grande y no busca multitud. ¿Qué hay detrás del tamaño en la tuya?"""
    return Pattern(
        items=("admiradores", "oferta-nueva", "multitud", "en-el-dia", "el-caso"),
        classes=("tamano",),
    )


@exercise.mistake
def fama_que_es_etapa():
    """Has puesto la etapa donde decidía que ya te conocieran. Un negocio puede llevar veinte años sin que nadie
    hable de él. ¿Qué le faltó a Irene: tiempo abierta o gente que la conociera?"""
    return Pattern(items=("admiradores",), classes=("etapa",))


@exercise.mistake
def empezar_no_es_ser_desconocido():
    """Al hotel lo conoce todo el mundo, y aun así no puede cambiar de oferta cada mes. ¿Qué tiene en marcha que
    Irene no tenía?"""
    return Pattern(items=("oferta-nueva",), classes=("fama",))


@exercise.mistake
def multitud_por_fama():
    """Aunque Válvulas fuera famosa, quienes pueden comprarle seguirían siendo unas decenas. ¿A quién vende cada
    una?"""
    return Pattern(items=("multitud",), classes=("fama",))


@exercise.mistake
def lo_que_puede_cambiar():
    """Eso puede cambiar, y quienes pueden comprar válvulas seguirían siendo unas decenas. ¿A quién vende cada una?"""
    return Pattern(items=("multitud",), classes=("etapa", "volumen"))
