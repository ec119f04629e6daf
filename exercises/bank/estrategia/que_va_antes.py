"""El sobrino de Reme ya tiene media docena de ideas, y la primera es abrir otro perfil. Ayúdale a ponerlas en fila.

**Ordena los seis pasos, del primero al último.**"""

from exercises.engine import Ordering, Step

exercise = Ordering(
    title="¿Qué va antes?",
    minutes=2,
    section="la-red-no-va-por-libre",
    steps=(
        Step("necesidad", "Mirar la tienda: qué vende, a quién y qué le hace falta de verdad"),
        Step("objetivo", "Decidir qué se busca: gente nueva o que vuelva la de siempre"),
        Step("cifra", "Ponerle cifra, fecha y la decisión que depende de ella"),
        Step("red", "Elegir la red y contar las horas que pide"),
        Step("perfil", "Abrir el perfil y publicar"),
        Step("apuntar", "Mirar la cifra en su fecha y apuntar lo aprendido para la siguiente"),
    ),
    hints=(
        "Lo que cuesta diez minutos suele ir al final.",
        "Nadie puede elegir una red sin saber a quién busca en ella.",
    ),
)


@exercise.solution
def que_va_antes():
    """Eso es. Abrir el perfil es el quinto paso, y el único que se ve desde fuera. Por eso casi todo el mundo empieza
    por ahí."""
    return ("necesidad", "objetivo", "cifra", "red", "perfil", "apuntar")


@exercise.mistake
def empieza_por_el_perfil():
    """Has abierto el perfil antes de mirar la tienda. Es rápido y da sensación de avance. ¿Qué vas a contar en él, y
    a quién?"""
    return ("perfil", "necesidad")


@exercise.mistake
def la_red_de_moda():
    """Has elegido la red antes de saber qué buscas. Así manda la moda. ¿Elegirías la misma para gente nueva que para
    la de siempre?"""
    return ("red", "objetivo")


@exercise.mistake
def la_cifra_por_la_cifra():
    """Has puesto la cifra antes de decidir qué buscas. Saldrá la que esté más a mano, y suele ser la de seguidores.
    ¿Cifra de qué?"""
    return ("cifra", "objetivo")


@exercise.mistake
def la_red_antes_de_la_cifra():
    """Has elegido la red antes de poner cifra. Saber las horas ayuda; elegir ya, no. ¿Qué cifra dirá si esa red sirve?"""
    return ("red", "cifra")


@exercise.mistake
def el_objetivo_de_otro():
    """Has decidido qué buscar sin mirar antes la tienda. Puede ser el objetivo de otra empresa. ¿Qué le falta a esta,
    gente nueva o gente que vuelva?"""
    return ("objetivo", "necesidad")


@exercise.mistake
def se_apunta_antes_de_hacer():
    """Has mirado el resultado antes de publicar nada. ¿Qué habría que mirar ese día?"""
    return ("apuntar", "perfil")
