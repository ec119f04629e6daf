"""El ayuntamiento busca a alguien para sus redes. Óscar Beltrán, que las lleva, recibe de compras una lista de pruebas. Algunas enseñan
si la persona sabe el trabajo. Otras solo dicen que sabe entrar en una aplicación.

**¿Qué mide cada prueba?**"""

from exercises.engine import Class, Classification, Item, Pattern

exercise = Classification(
    title="Una prueba que mida el oficio",
    minutes=3,
    section="entrar-no-es-saber",
    classes=(
        Class("entrar", "Solo que sabe entrar"),
        Class("oficio", "El oficio"),
    ),
    items=(
        Item(
            "seguidores",
            "Enseñar cuántos seguidores tiene en su cuenta personal.",
            "Dice que gusta lo suyo, no que sepa atender lo de otra casa.",
        ),
        Item(
            "critica",
            "Escribir en veinte minutos la respuesta a «cobráis más y la calle está peor».",
            "Es el trabajo de un martes cualquiera, con tono y con límite.",
        ),
        Item(
            "edad",
            "Haber crecido con el teléfono en la mano.",
            "Usar algo desde siempre no es lo mismo que atender a quien se enfada en él.",
        ),
        Item(
            "cola",
            "Ordenar diez mensajes y decir cuál va primero, y por qué.",
            "Decidir a quién se atiende antes es la mitad de la semana.",
        ),
        Item(
            "aplicaciones",
            "Decir en cuántas redes tiene cuenta abierta.",
            "Abrir una cuenta lleva diez minutos.",
        ),
        Item(
            "preguntas",
            "Decir qué preguntaría a la casa antes de publicar nada.",
            "Quien sabe, pregunta por la clientela, la meta y los límites.",
        ),
        Item(
            "numero",
            "Contar una vez en que una cifra le hizo cambiar de plan.",
            "Mirar números y decidir con ellos no se improvisa.",
        ),
    ),
    hints=(
        "Pregunta a cada prueba: ¿la pasaría cualquiera que tenga un teléfono?",
        "Las que miden el oficio piden hacer algo del trabajo, o contar una decisión.",
    ),
)


@exercise.solution
def que_mide_cada_prueba():
    """Eso es. Una prueba sirve si se parece al trabajo. Y si dura más de un rato, se paga: es trabajo."""
    return {
        "seguidores": "entrar",
        "critica": "oficio",
        "edad": "entrar",
        "cola": "oficio",
        "aplicaciones": "entrar",
        "preguntas": "oficio",
        "numero": "oficio",
    }


@exercise.mistake
def la_fama_por_oficio():
    """Has tomado la fama propia o el número de cuentas por oficio. Ahí nadie se queja de una tasa. ¿Qué prueba se parece más a un martes
    en el ayuntamiento?"""
    return Pattern(items=("seguidores", "aplicaciones"), classes=("oficio",))


@exercise.mistake
def nacio_sabiendo():
    """Has dado por hecho que quien creció con el teléfono sabe el trabajo. Quien creció comiendo, ¿sabe llevar un restaurante?"""
    return Pattern(items=("edad",), classes=("oficio",))


@exercise.mistake
def preguntar_no_cuenta():
    """Has dejado fuera una prueba en la que hay que pensar y no escribir. Preguntar, ordenar y decidir ocupan más horas que
    publicar. ¿La pasaría cualquiera?"""
    return Pattern(items=("preguntas", "numero", "cola"), classes=("entrar",))
