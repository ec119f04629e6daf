"""El tercer informe es la diapositiva del hijo de Julia, en Mesa Catorce: ocho campañas, {panel:1} € vendidos por cada euro de
anuncio y «el año que viene repetimos todas». Antes de abrir la calculadora, Irene se escribe los pasos. Cada uno necesita el anterior.

**¿En qué orden revisas un informe así?**"""

from datasets.definiciones import suma_del_ano_de_julia
from exercises.engine import Ordering, Step

exercise = Ordering(
    title="¿Por dónde empiezas?",
    minutes=2,
    section="el-ano-de-mesa",
    steps=(
        Step(
            "para-que",
            "Preguntar qué se va a decidir con el informe, y elegir con eso qué número importa.",
        ),
        Step(
            "partes",
            "Apuntar por separado lo que quedó de las ventas y todo lo que costó, horas incluidas.",
        ),
        Step("dividir", "Dividir una parte entre la otra, y decir «de cada 100 €»."),
        Step("contrastar", "Mirar si la conclusión del informe aguanta con esa cifra."),
        Step("titular", "Escribir el titular nuevo, con lo que aguantó y lo que no."),
    ),
    hints=(
        "¿Qué paso te dice cuál de todos los números del informe hay que rehacer?",
        "No puedes contrastar con una cifra que aún no has calculado, ni dividir lo que no has apuntado.",
        "El titular va al final: es lo único que leerá casi todo el mundo.",
    ),
)


@exercise.values
def cifras(campanas):
    suma = suma_del_ano_de_julia(campanas)
    return {"panel": suma["ventas"] / suma["gasto"]}


@exercise.solution
def por_donde_empiezo():
    """Eso es. Empiezas por la decisión, porque de ella depende qué error importa. El titular llega cuando ya sabes qué aguanta."""
    return ("para-que", "partes", "dividir", "contrastar", "titular")


@exercise.mistake
def titular_primero():
    """Has escrito el titular antes de saber si la conclusión aguanta. Así se hizo la diapositiva. ¿Qué tendrías que haber comparado
    antes?"""
    return ("titular", "contrastar")


@exercise.mistake
def calcula_sin_saber_para_que():
    """Has empezado a calcular antes de saber qué se decide. Hay muchos números correctos que no sirven para eso. ¿Qué le preguntarías a
    Julia antes de abrir la calculadora?"""
    return ("partes", "para-que")


@exercise.mistake
def divide_a_ciegas():
    """Has dividido antes de apuntar lo que va arriba y abajo. Así se queda fuera lo que nadie enseña, como las horas. ¿Qué paso las
    trae?"""
    return ("dividir", "partes")


@exercise.mistake
def contrasta_sin_cifra():
    """Has juzgado la conclusión antes de rehacer el número. Sería cambiar una impresión por otra. ¿Con qué cifra la
    contrastas?"""
    return ("contrastar", "dividir")
