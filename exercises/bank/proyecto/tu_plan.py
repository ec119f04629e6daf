"""Lo que escribiste en las lecciones está debajo de cada casilla: tráelo, júntalo y recórtalo. Lo que falte, escríbelo
aquí. Si no conoces una cifra, pon la mejor que tengas y di que es a ojo.

**Escribe un plan de una hoja que otra persona pueda seguir si tú faltas.**"""

from datasets.definiciones import COSTE_DE_UNA_HORA
from exercises.engine import Own, Plan, Rule, Text

MESES_ANTES_DE_JUZGAR = 6
COMO_SEGUIDORES = ("seguidor", "suscri", "subscri", "follower", "fans", "me gusta", "likes")
#: Besides followers, what somebody does; or what they are divided by.
LO_QUE_ALGUIEN_HACE = (
    "pregunt",
    "pedido",
    "vent",
    "vend",
    "reserv",
    "cita",
    "visit",
    "mensaj",
    "contact",
    "contest",
    "respuest",
    "compr",
    "encarg",
    "client",
    "llama",
    "activ",
    "interac",
    "reacci",
    "coment",
    "consult",
    "convers",
    "repit",
    "vuelv",
    "€",
    "euro",
    "caja",
    "boletín",
    "correo",
    "dividid",
    *(
        f" {por} cada {tantos}"
        for por in ("de", "por")
        for tantos in (*"123456789", "cien", "mil ")
    ),
)
DE_NADIE = (
    " todo el mundo ",
    " nadie ",
    " cualquiera ",
    " alguien ",
    " el equipo ",
    " nuestro equipo ",
    " nosotros ",
    " nosotras ",
)
#: Nobody in particular either; «todos los lunes» says when, not who.
DE_TODOS = (" todos ", " todas ")
CADA_CUANTO = (
    " lunes",
    " martes",
    " miércoles",
    " jueves",
    " viernes",
    " sábado",
    " domingo",
    " día",
    " semana",
    " mes",
)

#: A whole year, without naming its months.
TODO_EL_ANO = (
    " todo el año ",
    " todos los meses ",
    " cada mes ",
    " cada trimestre ",
    " primer trimestre ",
    " trimestres ",
)

CALENDARIO = """Enero y febrero: contestar todo y publicar una pieza por semana.
De marzo a junio: dos piezas, sacadas de las preguntas.
Julio y agosto: el mínimo, una foto por semana.
Septiembre: decidir qué sigue.
Octubre: taller de grifos, con aviso a la lista.
Noviembre y diciembre: dos piezas y recuento."""

exercise = Plan(
    title="Tu plan, en diez apartados",
    minutes=45,
    section="tus-diez-apartados",
    fields=(
        Text("empresa", "Empresa o proyecto", required=False, lines=1),
        Text(
            "objetivo",
            "**Objetivo.** Captar o fidelizar: de cuánto a cuánto, y antes de qué día",
            heading="Objetivo",
            takes=("tu-objetivo.linea",),
            rules=(
                Rule(
                    "beyond",
                    "**Objetivo.** Cuenta seguidores. Si llegas, ¿qué cambia en la caja o en la agenda?",
                    value=COMO_SEGUIDORES,
                    besides=LO_QUE_ALGUIEN_HACE,
                ),
                Rule(
                    "number",
                    "**Objetivo.** ¿De cuánto partes y a cuánto quieres llegar? Escríbelo con cifras: 0 también vale.",
                ),
                Rule(
                    "date",
                    "**Objetivo.** ¿Antes de qué día? Pon un día o un mes, como «30 de junio».",
                ),
            ),
        ),
        Text(
            "publico",
            "**Público.** A quién, y en qué lo reconoces",
            heading="Público",
            takes=("tus-personas.linea",),
            rules=(
                Rule(
                    "words",
                    "**Público.** Con tan pocas palabras cabe media ciudad. ¿En qué reconoces a esa persona?",
                    value=6,
                ),
            ),
        ),
        Text(
            "indicador",
            "**Indicador.** Qué cuentas, y qué decides según lo que salga",
            heading="Indicador",
            takes=(
                "tus-dos-indicadores.linea",
                "tus-fantasmas.linea",
                "tu-tasa-y-tu-vecina.linea",
                "mis-etiquetas-y-quien-no-lo-ve.linea",
            ),
            rules=(
                Rule(
                    "beyond",
                    "**Indicador.** Cuenta seguidores, y el contador casi nunca baja. ¿Qué hace esa gente que tú puedas "
                    "contar?",
                    value=COMO_SEGUIDORES,
                    besides=LO_QUE_ALGUIEN_HACE,
                ),
                Rule(
                    "any",
                    "**Indicador.** ¿Qué harás distinto si sube o si baja? Añade un «si…» o un «para decidir…».",
                    value=(
                        " si ",
                        " decid",
                        "decisi",
                        " para ",
                        "cambi",
                        " cuando ",
                        " sigo ",
                        " paro ",
                        " con más ",
                        " con menos ",
                        " por debajo ",
                    ),
                ),
            ),
        ),
        Text(
            "partida",
            "Hoy está en",
            lines=1,
            takes=("tus-dos-indicadores.tu_resultado",),
            rules=(
                Rule(
                    "number",
                    "**Indicador.** ¿En cuánto está hoy? Sin ese número no sabrás si se ha movido. Escríbelo con cifras: "
                    "0 también vale.",
                ),
            ),
        ),
        Text(
            "fecha",
            "Día en que lo miraré",
            lines=1,
            rules=(
                Rule(
                    "date",
                    "**Indicador.** ¿Qué día lo mirarás por primera vez? Pon un día o un mes, como «1 de marzo».",
                ),
            ),
        ),
        Text(
            "quien",
            "Lo apunta",
            lines=1,
            rules=(
                Rule(
                    "filled",
                    "**Indicador.** ¿Quién lo apunta? Basta un nombre.",
                ),
                Rule(
                    "beyond",
                    "**Indicador.** Lo que apunta todo el mundo no lo apunta nadie. ¿Qué nombre va ahí?",
                    value=DE_NADIE,
                ),
                Rule(
                    "beyond",
                    "**Indicador.** Si lo apunta toda la casa, se queda sin apuntar. ¿Qué nombre va ahí?",
                    value=DE_TODOS,
                    besides=CADA_CUANTO,
                ),
            ),
        ),
        Text(
            "mensaje",
            "**Mensaje.** La frase que repetirá cualquiera de tu casa",
            heading="Mensaje",
            takes=("nuestra-frase.linea",),
            lines=2,
            rules=(
                Rule(
                    "words",
                    "**Mensaje.** ¿Qué dirías a quien no te conoce, en una frase entera?",
                    value=5,
                ),
            ),
        ),
        Text(
            "canales",
            "**Canales y base.** Dónde estás, dónde no, y el sitio tuyo al que llevan",
            heading="Canales y base",
            takes=("donde-estoy.linea", "donde-escuchas.linea"),
            rules=(
                Rule(
                    "any",
                    "**Canales y base.** ¿Dónde no estarás? Decir que no también es parte del plan.",
                    value=(
                        " no ",
                        " ni ",
                        " tampoco ",
                        " nunca ",
                        " ningún",
                        " fuera de ",
                        "dej",
                        "cierr",
                        "cerr",
                    ),
                ),
            ),
        ),
        Text(
            "coste",
            "**Coste completo.** Quién pone las horas, y qué se paga además",
            heading="Coste completo",
            takes=("lo-que-cuesta-mi-mes.linea", "quien-lo-lleva-aqui.linea"),
            rules=(
                Rule(
                    "any",
                    "**Coste completo.** ¿Y las horas? Di cuántas son y de quién, también si son tuyas.",
                    value=(" hora", " h "),
                ),
            ),
        ),
        Own(
            "horas",
            "Horas al mes",
            unit="horas",
            where="Las de todo el equipo: publicar, contestar y mirar números. Si las sabes por semana, multiplica por 4,3: "
            "puedes escribir 2×4,3.",
            required=True,
            takes=(
                "lo-que-cuesta-mi-mes.tus_horas",
                "tus-personas.tus_horas",
                "donde-estoy.tus_horas",
            ),
        ),
        Own(
            "hora",
            "Lo que cuesta una hora",
            unit="€",
            where="Lo que cobraría otra persona por ese trabajo.",
            required=True,
            takes=(
                "lo-que-cuesta-mi-mes.tu_hora",
                "tus-personas.tu_hora",
                "donde-estoy.tu_hora",
                "tu-ritmo.tu_hora",
            ),
        ),
        Own(
            "anuncios",
            "Anuncios al mes",
            unit="€",
            where="Si no pagas anuncios, 0.",
            required=True,
            takes=("lo-que-cuesta-mi-mes.tus_anuncios",),
        ),
        Own(
            "herramientas",
            "Herramientas y encargos al mes",
            unit="€",
            where="Programas, fotos, premios. Si no hay, 0.",
            required=True,
            takes=("lo-que-cuesta-mi-mes.tus_herramientas",),
        ),
        Text(
            "respuesta",
            "**Promesa de respuesta.** A quién contestas, en qué plazo y qué pasa si no llegas",
            heading="Promesa de respuesta",
            takes=("tu-promesa.linea",),
            rules=(
                Rule(
                    "any",
                    "**Promesa de respuesta.** ¿En qué plazo? Minutos, horas o días, y en qué horario.",
                    value=(
                        " minuto",
                        " min ",
                        " hora",
                        " h ",
                        " día",
                        " mediodía",
                        " hoy ",
                        " mañana mismo ",
                        " misma mañana ",
                        " misma tarde ",
                        " misma noche ",
                        " antes de ",
                        " lunes",
                        " viernes",
                        " semana",
                    ),
                ),
            ),
        ),
        Text(
            "contactos",
            "**Contactos propios.** Cuántas personas con permiso tienes, cuántas quieres y para cuándo",
            heading="Contactos propios",
            takes=("tu-lista-y-sus-puertas.linea",),
            rules=(
                Rule(
                    "number",
                    "**Contactos propios.** ¿Cuántas personas con permiso tienes hoy? Escríbelo con cifras: 0 también vale.",
                ),
                Rule(
                    "date",
                    "**Contactos propios.** ¿Para qué día quieres llegar? Pon un día o un mes, como «30 de junio».",
                ),
            ),
        ),
        Text(
            "calendario",
            "**Calendario de doce meses.** Qué toca en cada mes, y el mínimo del peor",
            heading="Calendario de doce meses",
            lines=6,
            takes=("tu-ritmo.linea", "la-receta-que-dejo.linea"),
            rules=(
                Rule(
                    "months",
                    "**Calendario.** Nombra al menos seis meses, o un tramo, como «de enero a junio». ¿Qué toca en el "
                    "peor?",
                    value=6,
                    besides=TODO_EL_ANO,
                ),
            ),
        ),
        Text(
            "parada",
            "**Qué me haría parar.** La cifra y el día con los que dejarías algo",
            heading="Qué me haría parar",
            takes=("tu-fecha.linea",),
            rules=(
                Rule(
                    "number",
                    "**Qué me haría parar.** ¿Por debajo de qué cifra? Sin ella siempre hay motivos para seguir. Va con "
                    "números, no con palabras.",
                ),
                Rule(
                    "any",
                    "**Qué me haría parar.** ¿Qué dejas, y cuándo? Empieza por «si…».",
                    value=(" si ", " cuando ", " menos de ", " por debajo "),
                ),
            ),
        ),
        Own(
            "espera",
            "Meses antes de juzgar",
            unit="meses",
            where="Desde que empiezas hasta que decides si sigues.",
            required=True,
        ),
        Text(
            "lunes",
            "**El lunes a las 9 haré…** Un solo paso, pequeño, que no dependa de nadie",
            heading="El lunes a las 9",
            lines=2,
            rules=(
                Rule(
                    "words",
                    "**El lunes.** ¿Qué harás exactamente, y dónde quedará apuntado?",
                    value=4,
                ),
            ),
        ),
    ),
    hints=(
        "No empieces de cero: trae lo que escribiste en las lecciones y después recorta.",
        "Empieza por el objetivo y por lo que te haría parar. Lo de en medio sale de esos dos.",
        "Si una casilla se resiste, escribe «a ojo» y una cifra. Corregirla es más fácil que inventarla.",
    ),
    rubric=(
        "El objetivo puede fallar, y sabré el día en que falle.",
        "El público cabe en una persona que conozco.",
        "Si el indicador cambia, alguien con nombre hace algo distinto.",
        "Otra persona de la casa diría el mensaje sin leerlo.",
        "Digo dónde no estoy, y a qué sitio mío llevan los demás.",
        "En el coste están las horas, también las mías.",
        "Cumpliría la promesa de respuesta en mi peor semana.",
        "Si mañana cierra la red, tengo a quién escribir, y con permiso.",
        "En el calendario cabe mi peor mes.",
        "Sé qué dejaría, con qué cifra y qué día.",
    ),
)


@exercise.values
def cifras(organizaciones, meses):
    reme = organizaciones.set_index("id_organizacion").loc["ferreteria"]
    ultimos = meses[meses["organizacion"] == "ferreteria"].tail(12)
    pedidos = round(ultimos["pedidos"].mean())
    return {
        "seguidores": reme["seguidores"],
        "mensajes": reme["mensajes_semana"],
        "contestados": reme["contestados_pct"],
        "contactos": reme["contactos_propios"],
        "contactos_meta": reme["contactos_propios"] + 60,
        "pedidos": pedidos,
        "meta": pedidos + 4,
        "minimo": pedidos + 1,
        "horas_mes": round(ultimos["horas"].mean()),
        "hora_cuesta": COSTE_DE_UNA_HORA,
        "anuncios_mes": round(ultimos["gasto"].mean()),
    }


@exercise.consequence
def coste_completo(horas, hora, anuncios, herramientas, espera):
    """El plan cuesta **{al_mes:0}** € al mes; de cada 100, {de_cien:0} son horas. Hasta el día de juzgarlo serán
    **{hasta_juzgar:0}** €."""
    al_mes = horas * hora + anuncios + herramientas
    return {
        "al_mes": al_mes,
        "de_cien": 100 * horas * hora / al_mes,
        "hasta_juzgar": espera * al_mes,
    }


@exercise.solution
def la_tuerca_azul():
    """Están los diez apartados y el lunes. Marca ahora la lista: tres minutos, y mejor si la marca otra persona. Después
    descárgalo o imprímelo, y pon en la agenda el día en que lo revisas."""
    return {
        "empresa": "Ferretería La Tuerca Azul",
        "objetivo": "Captar: pasar de {pedidos:0} a {meta:0} pedidos al mes que empiezan en la red, antes del 30 de junio. "
        "Si no llego, esas horas vuelven al mostrador.",
        "publico": "Quien vive en el barrio y tiene algo roto en casa esta semana. Se le reconoce porque pregunta antes "
        "de comprar. No son los {seguidores:0} de la lista.",
        "indicador": "Pedidos que empezaron con una pregunta en la red. Si bajan dos meses seguidos, publico solo "
        "respuestas a lo que más se pregunta.",
        "partida": "{pedidos:0} pedidos al mes",
        "fecha": "El primer lunes de cada mes, desde marzo",
        "quien": "Reme, en el cuaderno del mostrador",
        "mensaje": "Trae la pieza rota: te decimos qué es, cuánto cuesta y cómo se cambia.",
        "canales": "La página de siempre y WhatsApp, que llevan al mostrador y a la lista propia. En vídeos no estamos: "
        "no hay quien los grabe.",
        "coste": "Las horas son de Reme y de su sobrino, que también cuentan. Se paga algún anuncio de la oferta del "
        "mes; herramientas, ninguna.",
        "horas": "{horas_mes:0}",
        "hora": "{hora_cuesta:0}",
        "anuncios": "{anuncios_mes:0}",
        "herramientas": "0",
        "respuesta": "A quien pregunta, antes de cerrar ese día; a quien se queja, antes de dos horas de tienda. De "
        "{mensajes:0} mensajes por semana contestamos {contestados:0} de cada 100: primero se contesta y después se "
        "publica.",
        "contactos": "De {contactos:0} a {contactos_meta:0} personas con permiso antes del 30 de junio. Se pregunta en el "
        "mostrador, al cobrar.",
        "calendario": CALENDARIO,
        "parada": "Si en el sexto mes llegan menos de {minimo:0} pedidos al mes, no hay más anuncios. Si contestamos menos "
        "de 70 de cada 100, se deja de publicar hasta ponerse al día.",
        "espera": "6",
        "lunes": "Una hoja en el mostrador con dos columnas: quién preguntó y quién compró.",
    }


@exercise.mistake
def horas_a_cero(horas):
    """**Coste completo.** Con cero horas no hay quien publique ni quien conteste. Si son tuyas, también cuentan. ¿Cuántas
    fueron la semana pasada?"""
    return horas == 0


@exercise.mistake
def se_juzga_pronto(espera):
    """**Qué me haría parar.** En tan poco tiempo casi todo es ruido: no se distingue lo que tarda de lo que no funciona.
    ¿Puedes sostenerlo al menos seis meses?"""
    return espera < MESES_ANTES_DE_JUZGAR
