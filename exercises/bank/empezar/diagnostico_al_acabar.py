"""**¿Qué piensas ahora de cada frase?** Responde sin mirar lo que dijiste al empezar."""

from exercises.bank.empezar import _frases
from exercises.engine import Classification

exercise = Classification(
    title="Las mismas diez, al acabar",
    minutes=3,
    section="al-acabar-el-curso",
    opinion=True,
    classes=_frases.CLASES,
    items=_frases.FRASES,
    lessons=_frases.LECCIONES,
    before="diagnostico-al-empezar",
    shared=(_frases,),
)


@exercise.solution
def diagnostico_al_acabar():
    """Ya tienes las diez respuestas de hoy. Donde has cambiado, ¿qué dato te movió? Donde no, ¿qué tendrías que
    ver para cambiar?"""
    return {frase.id: "depende" for frase in _frases.FRASES}
