"""Ahora tu casa. Mira tus últimas diez piezas, de cualquier canal: web, cartel, correo, red, folleto. Si no tienes
negocio, mira las de una tienda de tu calle. Si no encuentras una cifra, marca «no lo sé».

**Escribe tu frase, llévala a tres canales y cuenta cuántas piezas la llevan ya.**"""

from datasets.definiciones import de_cada_cien
from exercises.engine import Own, Plan, Rule, Text, either

exercise = Plan(
    title="Nuestra frase, en tres canales",
    minutes=8,
    essential=True,
    section="tu-frase",
    fields=(
        Text(
            "linea",
            "Completa: sea cual sea el canal, diremos que ___",
            rules=(
                Rule("filled", "Queda el hueco sin rellenar. ¿Qué dirías a quien no te conoce?"),
                Rule(
                    "words",
                    "La frase se queda a medias. ¿Qué ofreces, y en qué se nota que es tuyo?",
                    value=6,
                ),
                Rule(
                    "chars",
                    "Ya no es una frase: nadie la repetiría de memoria. ¿Qué quitarías hasta dejar una idea?",
                    value=160,
                ),
            ),
        ),
        Text(
            "canal_uno",
            "Cómo suena en un cartel, un escaparate o una portada (di cuál)",
            lines=2,
            rules=(Rule("words", "¿Qué se leería ahí, en dos segundos?", value=4),),
        ),
        Text(
            "canal_dos",
            "Cómo se ve en una red: qué se enseña, no solo qué se dice",
            lines=2,
            rules=(Rule("words", "¿Qué aparece en la imagen, y quién lo hace?", value=4),),
        ),
        Text(
            "canal_tres",
            "Cómo la dice una persona: por teléfono, en el mostrador o al contestar",
            lines=2,
            rules=(Rule("words", "¿Qué diría exactamente quien atiende?", value=4),),
        ),
        Own("miradas", "Piezas que has mirado", whole=True, where="Con diez basta."),
        Own(
            "miradas_con",
            "De ellas, cuántas llevan la frase",
            whole=True,
            where="Con esas palabras o con otras. Si la frase es nueva, puede ser cero.",
        ),
        Own(
            "vistas",
            "Cuántas veces se vieron todas",
            whole=True,
            where="Suma el alcance de cada una. En un cartel, la gente que pasa. A ojo vale.",
        ),
        Own("vistas_con", "De ellas, cuántas con la frase", whole=True, where="Igual, a ojo."),
    ),
    hints=(
        "Escribe la frase como se la dirías a una vecina, sin adjetivos.",
        "Tapa tu nombre y pon el de tu competencia. Si sigue sonando bien, todavía no es tuya.",
        "Un principio que funciona: qué haces, para quién, y un detalle que se pueda comprobar.",
    ),
    rubric=(
        "Con el nombre tapado, mi competencia no podría firmarla.",
        "Le sirve a quien la lee; no es un aplauso a mi casa.",
        "Mis tres versiones dicen lo mismo con palabras distintas.",
        "Quien atiende podría decirla mañana sin que sonara a anuncio.",
    ),
)


@exercise.values
def cifras(piezas):
    por_piezas, por_encuentros = de_cada_cien(piezas)
    return {"trece_piezas": por_piezas, "trece_vistas": por_encuentros}


@exercise.consequence
def lo_que_dicen_tus_cifras(miradas, miradas_con, vistas, vistas_con):
    """Llevan tu frase **{tus_piezas:0}** de cada 100 piezas y **{tus_vistas:0}** de cada 100 veces que alguien vio una. En
    Trece Plazas son {trece_piezas:0} y {trece_vistas:0}. Si tu segunda cifra es menor, lo que más se ve dice otra cosa."""
    return {"tus_piezas": 100 * miradas_con / miradas, "tus_vistas": 100 * vistas_con / vistas}


@exercise.solution
def nuestra_frase():
    """Ya tienes la frase. Está con las demás líneas en tu plan, al pie de la página. Enséñasela hoy a quien
    contesta los mensajes: también es un canal."""
    return {
        "linea": "Sea cual sea el canal, diremos que arreglamos tu ropa el mismo día y te enseñamos la costura.",
        "canal_uno": "Escaparate: «Hoy lo traes, hoy te lo llevas».",
        "canal_dos": "Un vídeo de las manos de Aurelio cerrando un bajo, con el reloj al fondo.",
        "canal_tres": "«Se lo tengo esta tarde y le enseño cómo ha quedado por dentro».",
        "miradas": "10",
        "miradas_con": "4",
        "vistas": "2600",
        "vistas_con": "700",
    }


@exercise.mistake
def un_cero(miradas, vistas):
    """Con un cero no se puede dividir. Si no lo sabes, marca «no lo sé» y sigue. ¿Cuántas piezas has mirado, y
    cuántas veces se vieron, a ojo?"""
    return either(miradas == 0, vistas == 0)


@exercise.mistake
def mas_con_que_todas(miradas, miradas_con, vistas, vistas_con):
    """Te salen más con la frase que en total. Puede que hayas cambiado las casillas. ¿Cuál de las dos cuenta todas las
    piezas, lleven la frase o no?"""
    return either(miradas_con > miradas, vistas_con > vistas)


@exercise.mistake
def menos_veces_que_piezas(miradas, vistas):
    """Tus piezas se vieron menos veces que piezas hay. Quizá has escrito las de una sola. ¿Cuánta gente vio cada
    una, y cuánto suman?"""
    return vistas < miradas
