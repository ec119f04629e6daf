"""Con la media página delante, Óscar e Iker acuerdan qué se hace con la siguiente crítica. Quien contesta no sabe todavía si la farola está
rota.

**Ordena los seis pasos, del primero al último.**"""

from exercises.engine import Ordering, Step

exercise = Ordering(
    title="Una crítica, paso a paso",
    minutes=2,
    section="antes-de-tocar-la-cuenta",
    steps=(
        Step("leer", "Leerla entera y decir con tus palabras de qué se queja"),
        Step("acusar", "Acusar recibo a la vista: «Lo miramos y te contestamos aquí»"),
        Step("averiguar", "Preguntar a quien sabe si la farola está rota"),
        Step("decidir", "Acordar con quien puede qué se ofrece, y para cuándo"),
        Step("contestar", "Contestar a la vista con lo que se va a hacer"),
        Step("apuntar", "Comprobar que se hizo y apuntar la causa"),
    ),
    hints=(
        "¿Qué puedes decir con verdad antes de saber nada de la farola?",
        "No se ofrece lo que aún no se sabe si hace falta, ni se promete lo que nadie ha decidido.",
    ),
)


@exercise.solution
def una_critica_paso_a_paso():
    """Eso es. Quien espera sabe pronto que hay alguien, y nadie promete lo que no ha decidido. El último paso es el que
    ahorra la siguiente crítica."""
    return ("leer", "acusar", "averiguar", "decidir", "contestar", "apuntar")


@exercise.mistake
def acusa_sin_leer():
    """Has acusado recibo antes de leerla entera. Así contesta una máquina. ¿Y si la segunda frase pide otra cosa?"""
    return ("acusar", "leer")


@exercise.mistake
def promete_sin_saber():
    """Has decidido qué ofrecer sin saber qué pasó. Puede sobrar, o puede no arreglar nada. ¿Quién sabe si la farola está rota?"""
    return ("decidir", "averiguar")


@exercise.mistake
def contesta_sin_permiso():
    """Has publicado la respuesta antes de que alguien decidiera qué se ofrece. Si luego no se cumple, la crítica es doble. ¿Qué va
    antes?"""
    return ("contestar", "decidir")


@exercise.mistake
def silencio_mientras_tanto():
    """Has averiguado primero y el vecino ha pasado la mañana sin saber si alguien le leyó. Acusar recibo cabe en un minuto. ¿Hace falta
    saber la causa para decir «lo miramos»?"""
    return ("averiguar", "acusar")


@exercise.mistake
def apunta_antes_de_hacer():
    """Has cerrado el caso antes de contestar. ¿Qué comprobarías, si aún no se ha dicho qué se hará?"""
    return ("apuntar", "contestar")
