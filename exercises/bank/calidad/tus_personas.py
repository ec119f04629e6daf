"""Ahora tu negocio. Si no tienes, usa un comercio que conozcas; si no encuentras una cifra, marca «no lo sé».

**Escribe tus cifras y tu línea del plan.**"""

from datasets.definiciones import cuesta_y_vale
from exercises.engine import Own, Plan, Rule, Text, whole_below

exercise = Plan(
    title="Tus personas y tu promesa",
    minutes=8,
    essential=True,
    section="tus-personas",
    fields=(
        Own(
            "tus_horas",
            "Horas al mes que dedicas a tus redes y mensajes",
            unit="horas",
            where="A ojo: las de una semana, por cuatro. Suma las de todo el equipo.",
        ),
        Own(
            "tu_hora",
            "Lo que cuesta una hora de ese trabajo",
            unit="€",
            where="Lo que cobraría otra persona por hacerlo, en tu moneda.",
        ),
        Own(
            "tus_nuevos",
            "Clientes nuevos que llegaron por ahí en el último año",
            whole=True,
            where="En tu cuaderno, tus facturas o tu WhatsApp Business: quién compró por primera vez.",
        ),
        Own(
            "tu_venta",
            "Lo que paga un cliente en un año, de media",
            unit="€",
            where="Ventas del año entre personas distintas.",
        ),
        Own(
            "tu_margen",
            "De cada 100, cuánto te queda",
            unit="%",
            where="Tras pagar el género o los materiales.",
        ),
        Text(
            "linea",
            "Completa: mis ___ personas son ___ y las reconozco por ___; por ellas haré ___; a todo el mundo le "
            "prometo ___",
            rules=(
                Rule("filled", "Quedan huecos sin rellenar. ¿Qué pondrías en cada uno?"),
                Rule("number", "Falta cuántas son. ¿A cuántas personas puedes atender de verdad?"),
                Rule(
                    "words",
                    "La línea se queda a medias. ¿Quiénes son, cómo las reconoces y qué harás por ellas?",
                    value=16,
                ),
                Rule(
                    "any",
                    "Falta la primera capa. ¿Qué prometes a todo el mundo, también a quien nunca ha comprado?",
                    value=("todo el mundo", "todos", "todas", "cualquiera", "quien escriba"),
                ),
            ),
        ),
    ),
    hints=(
        "Empieza por el número: mejor seis personas con nombre que cien en general.",
        "Reconócelas por algo que puedas mirar: la última compra, cuántas veces vino, cuánto dejó.",
        "Lo que harás por ellas tiene que ser algo que no harías por el resto.",
    ),
    rubric=(
        "Podría escribir ahora mismo los nombres de esas personas.",
        "Las reconozco por lo que compran, no solo por lo que reaccionan.",
        "Lo que haré les sirve a ellas, no solo a mí.",
        "Lo que prometo a todo el mundo cabe en mi peor semana.",
    ),
)


@exercise.values
def cifras(pedidos, meses):
    valores = cuesta_y_vale(pedidos, meses, "sastreria")
    return {
        "aurelio_horas": valores["horas"] / 12,
        "aurelio_nuevos": valores["nuevos"],
        "aurelio_paga": valores["paga"],
        "aurelio_margen": valores["margen"],
        "aurelio_cuesta": valores["cuesta"],
        "aurelio_deja": valores["deja"],
    }


@exercise.consequence
def lo_que_dicen_tus_cifras(tus_horas, tu_hora, tus_nuevos, tu_venta, tu_margen):
    """Captar a una persona te cuesta **{cuesta:0}**, horas incluidas. En un año te deja **{deja:0}**. En la
    sastrería son {aurelio_cuesta:0} y {aurelio_deja:0}. Si apartas una hora de cada cuatro, a media hora por
    persona, al mes atiendes aparte a **{personas:0}**."""
    return {
        "cuesta": 12 * tus_horas * tu_hora / tus_nuevos,
        "deja": tu_venta * tu_margen / 100,
        "personas": whole_below(tus_horas / 2),
    }


@exercise.solution
def tus_personas():
    """Ya tienes tu línea. Está con las demás al pie de la página, y se descarga cuando quieras."""
    return {
        "tus_horas": "{aurelio_horas:1}",
        "tu_hora": "20",
        "tus_nuevos": "{aurelio_nuevos:0}",
        "tu_venta": "{aurelio_paga:0}",
        "tu_margen": "{aurelio_margen}",
        "linea": "Mis 6 personas son quienes vienen tres veces al año y las reconozco por la fecha del último "
        "encargo; por ellas haré una nota a mano cuando llegue su tela; a todo el mundo le prometo respuesta "
        "antes de dos días.",
    }


@exercise.mistake
def ningun_cliente_nuevo(tus_nuevos):
    """Con cero clientes nuevos no se puede repartir el coste. Si no lo sabes, marca «no lo sé». Si de verdad
    no vino nadie, ¿para qué te sirven esas horas?"""
    return tus_nuevos == 0


@exercise.mistake
def margen_de_mas_de_cien(tu_margen):
    """De cada 100 te quedan más de 100. Quizá has escrito las ventas, o cuánto subes el precio. ¿Cuánto
    queda tras pagar el género?"""
    return tu_margen > 100


@exercise.mistake
def horas_de_un_ano(tus_horas):
    """Son más horas de las que trabaja una persona en un mes. Puede ser un equipo grande, o la cifra de un
    año entero. ¿Es la de un mes?"""
    return tus_horas > 400
