"""Ahora tu negocio. Si no tienes, usa un comercio que conozcas; si no encuentras una cifra, marca «no lo sé».

**Escribe tus cifras y la línea de tu plan: cuántos contactos con permiso, para qué fecha y por qué tres puertas.**"""

from exercises.engine import Own, Plan, Rule, Text

exercise = Plan(
    title="Tu lista y sus tres puertas",
    minutes=8,
    essential=True,
    section="tu-lista",
    fields=(
        Own(
            "tus_seguidores",
            "Seguidores en tu red principal",
            whole=True,
            where="Está en la portada de tu página o perfil.",
        ),
        Own(
            "tus_contactos",
            "Contactos con permiso que tienes hoy",
            whole=True,
            where="Personas de tu lista que dijeron que sí y no se han ido. Mira tu programa de correos, «suscritos» o «activos»; "
            "en WhatsApp Business, quienes te lo pidieron. Si es un cuaderno, cuéntalas.",
        ),
        Own(
            "tu_dependencia",
            "De cada 100 que vendes, cuánto llega por esa red",
            unit="de cada 100",
            where="Pregunta «¿cómo nos has encontrado?» durante una semana, o mira «Adquisición» en tu analítica. A ojo también sirve.",
        ),
        Own(
            "tus_momentos",
            "Veces al mes que hablas con alguien que compra, pregunta o se queja",
            whole=True,
            where="Ventas, mensajes y llamadas de un mes. A ojo.",
        ),
        Own(
            "tu_meta",
            "Contactos con permiso que tendrás en la fecha de tu plan",
            whole=True,
            where="Mira tus contactos de hoy y cuántas veces al mes puedes pedirlo.",
        ),
        Text(
            "linea",
            "Completa: el ___ tendré ___ contactos con permiso, y lo pediré por tres puertas: ___, ___ y ___",
            rules=(
                Rule("filled", "Quedan huecos sin rellenar. ¿Qué pondrías en cada uno?"),
                Rule(
                    "date",
                    "Falta la fecha. ¿Qué día, o qué mes, mirarás cuántos tienes?",
                ),
                Rule(
                    "words",
                    "La línea se queda a medias. ¿En qué tres momentos pedirás permiso?",
                    value=13,
                ),
            ),
        ),
    ),
    hints=(
        "Empieza por las puertas: ¿cuándo habla contigo alguien que ya tiene un motivo para oírte?",
        "Si de cada cien veces que lo pides te dicen que sí cinco, ¿cuántos son en seis meses?",
        "Un buen principio: «El 30 de junio tendré 120 contactos con permiso, y lo pediré…».",
    ),
    rubric=(
        "La cifra cuenta a quien dijo que sí, no a quien me dejó un dato.",
        "Sé qué digo en cada puerta: para qué le escribiré, y cómo se sale.",
        "Sé quién lo pide y dónde se apunta, con su fecha.",
    ),
)


@exercise.values
def cifras(organizaciones, puertas):
    ferreteria = organizaciones.set_index("id_organizacion").loc["ferreteria"]
    # A draw is another thing: many only want the prize.
    pedido = puertas[puertas["puerta"] != "promoción"]
    return {
        "reme_seguidores": int(ferreteria["seguidores"]),
        "reme_contactos": int(ferreteria["contactos_propios"]),
        "reme_por_cien": 100 * ferreteria["contactos_propios"] / ferreteria["seguidores"],
        "si_de_cien": 100 * pedido["dan_permiso"].sum() / pedido["invitadas"].sum(),
    }


@exercise.consequence
def lo_que_dicen_tus_cifras(tus_seguidores, tus_contactos, tu_dependencia, tus_momentos):
    """Tienes **{por_cien}** contactos con permiso por cada 100 seguidores. Si esa red cierra, de cada 100 que vendes quedan en el aire
    **hasta {aire:0}**: menos, si parte de esa gente está en tu lista. A Dana le dijeron que sí {si_de_cien:0} de cada 100 personas a quienes se lo pidió tras una compra, una consulta
    o una queja. Con cinco de cada 100, en seis meses tendrías **hasta {en_seis:0}**: menos, si repites persona o alguien se va. La ferretería de Reme tiene {reme_contactos}, que son {reme_por_cien} por cada 100 seguidores."""
    return {
        "por_cien": 100 * tus_contactos / tus_seguidores,
        "aire": 1 * tu_dependencia,
        "en_seis": tus_contactos + 6 * tus_momentos * 5 / 100,
    }


@exercise.solution
def tu_lista_y_sus_puertas():
    """Ya tienes la línea de tu plan. Lo primero, para el lunes: escribe la frase con la que vas a pedir permiso, con su para qué y su
    salida."""
    return {
        "tus_seguidores": "{reme_seguidores}",
        "tus_contactos": "{reme_contactos}",
        "tu_dependencia": "12",
        "tus_momentos": "90",
        "tu_meta": "100",
        "linea": "El 30 de abril tendré 100 contactos con permiso, y lo pediré por tres puertas: en el mostrador al cobrar, al "
        "contestar una consulta y cuando un arreglo quede bien.",
    }


@exercise.mistake
def un_cero(tus_seguidores):
    """Con cero seguidores no se puede dividir. Si no usas ninguna red, ya no dependes de ella: marca «no lo sé» y pasa a la línea. ¿Por dónde
    llega tu gente?"""
    return tus_seguidores == 0


@exercise.mistake
def mas_de_cien(tu_dependencia):
    """De cada 100 que vendes te llegan más de 100 por la red. Quizá has escrito euros, o pedidos. ¿Cuántos de cada 100?"""
    return tu_dependencia > 100
