"""Ahora tu negocio. Piensa en lo que haces en tu red principal; si no tienes negocio, usa el de alguien que conozcas. Si
no sabes una cifra, marca «no lo sé».

**Escribe tus cifras y la línea de tu plan: qué día lo juzgas, por qué cifra, y qué miras cada mes hasta entonces.**"""

from exercises.engine import Own, Plan, Rule, Text

COMO_SEGUIDORES = ("seguidor", "fans", "me gusta", "likes")
#: Besides followers, what may be judged by; what one watches meanwhile does not make up for it.
LO_QUE_SE_JUZGA = (
    "client",
    "compr",
    "vent",
    "vend",
    "pedido",
    "encarg",
    "reserv",
    " cita",
    "visit",
    "contrat",
    "presupuest",
    "inscri",
    " socio",
    " socia",
    "alumn",
    "donac",
    "donat",
    "asist",
    "factur",
    "ingres",
    "llama",
    "repit",
    "vuelv",
    "€",
    "euro",
    "caja",
    "de cada",
    "por cada",
)

exercise = Plan(
    title="Tu fecha y tu cifra",
    minutes=7,
    essential=True,
    section="tu-fecha",
    fields=(
        Own(
            "tus_meses",
            "Meses que llevas con esto",
            unit="meses",
            where="Desde que publicas con un plan, no desde que abriste el perfil.",
        ),
        Own(
            "tus_clientes",
            "Clientes que te llegaron por ahí, en total",
            unit="clientes",
            whole=True,
            where="Pregunta «¿cómo nos conociste?» y apúntalo. De antes, a ojo.",
        ),
        Own(
            "tus_horas",
            "Horas al mes que pones",
            unit="horas",
            where="Las de la semana pasada, por cuatro. Cuenta también contestar.",
        ),
        Text(
            "linea",
            "Completa: lo juzgaré el ___ por ___; con menos de ___, pararé o cambiaré. Hasta entonces miraré ___ cada mes",
            rules=(
                Rule("filled", "Quedan huecos sin rellenar. ¿Qué pondrías en cada uno?"),
                Rule(
                    "words",
                    "La línea se queda a medias. ¿Qué día, por qué cifra, y qué miras hasta entonces?",
                    value=14,
                ),
                Rule(
                    "date",
                    "Falta la fecha. «Pronto» o «cuando se vea» no se pueden apuntar. ¿Qué día, de qué mes?",
                ),
                Rule(
                    "any",
                    "Falta el mínimo. ¿Con menos de cuánto pararías o cambiarías?",
                    value=(
                        "menos de",
                        "menos que",
                        "por debajo",
                        "no llega",
                        "al menos",
                        "minimo",
                    ),
                ),
                Rule(
                    "beyond",
                    "Cuentas seguidores, y ese contador casi nunca baja. ¿Qué hace esa gente que puedas contar?",
                    value=COMO_SEGUIDORES,
                    besides=LO_QUE_SE_JUZGA,
                ),
                Rule(
                    "any",
                    "Falta lo que miras mientras tanto. ¿Qué cifra de cada mes avisaría antes que las ventas?",
                    value=(
                        "cada mes",
                        "al mes",
                        "mensual",
                        "todos los meses",
                        "hasta entonces",
                        "mientras",
                    ),
                ),
            ),
        ),
    ),
    hints=(
        "Busca un día en el que lleves nueve meses o más, y a seis meses de hoy como poco. Escríbelo con día y mes.",
        "El mínimo es la cifra con la que hoy, sin haber puesto nada más, no seguirías.",
        "Un principio: «Lo juzgaré el 30 de junio por clientes nuevos; con menos de 4…».",
    ),
    rubric=(
        "Faltan seis meses o más para esa fecha.",
        "La cifra con la que juzgo puede salir mal.",
        "Lo que miro cada mes avisa antes que las ventas, y puede bajar.",
        "He escrito con cuánto pararía o cambiaría, antes de saber cómo irá.",
    ),
)


@exercise.consequence
def lo_que_dicen_tus_cifras(tus_meses, tus_clientes, tus_horas):
    """La recta dice que en seis meses más llegarían **{recta:0}** clientes. No la creas del todo: compárala con lo que pase.
    Hasta ese día pondrás **{horas:0}** horas; las que ya pusiste no cuentan para decidir."""
    return {"recta": 6 * tus_clientes / tus_meses, "horas": 6 * tus_horas}


@exercise.solution
def tu_fecha():
    """Ya tienes la línea. ¿Faltan seis meses o más para ese día? Si faltan menos, es otro jueves a las 18:30. Ponlo en el calendario y
    enséñaselo a quien te va a preguntar antes."""
    return {
        "tus_meses": "3",
        "tus_clientes": "1",
        "tus_horas": "22",
        "linea": "Lo juzgaré el 31 de julio de 2027 por clientes en total; con menos de 4, pararé o cambiaré. Hasta "
        "entonces miraré cuánta gente pregunta cada mes.",
    }


@exercise.mistake
def cero_meses(tus_meses):
    """Con cero meses no hay recta que trazar, y está bien: aún no has empezado. Marca «no lo sé» en los meses y sigue. ¿Qué
    día empiezas?"""
    return tus_meses == 0


@exercise.mistake
def mas_horas_que_un_mes(tus_horas):
    """Te salen más horas de las que tiene un mes. ¿Has sumado el año entero, o son de varias personas?"""
    return tus_horas > 744


@exercise.mistake
def el_ano_en_vez_de_los_meses(tus_meses):
    """Te salen más de veinte años con esto. ¿Has escrito el año en que empezaste? Cuenta los meses que han pasado desde
    entonces."""
    return tus_meses > 240
