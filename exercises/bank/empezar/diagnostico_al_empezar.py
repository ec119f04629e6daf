"""**¿Qué piensas hoy de cada frase?** Responde por tu negocio, o por el que mejor conozcas."""

from exercises.bank.empezar import _frases
from exercises.engine import Classification

exercise = Classification(
    title="Diez frases, antes de empezar",
    minutes=3,
    section="diez-frases",
    opinion=True,
    classes=_frases.CLASES,
    items=_frases.FRASES,
    lessons=_frases.LECCIONES,
    shared=(_frases,),
)


@exercise.solution
def diagnostico_al_empezar():
    """Es lo que piensas hoy. Ninguna de las diez se acierta ni se falla."""
    return {frase.id: "depende" for frase in _frases.FRASES}
