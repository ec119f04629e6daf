"""La Tuerca Azul, la ferretería de Reme, tiene {seguidores} seguidores. Publica tres veces por
semana.

**Cuando publica algo, ¿cuántas reacciones crees que recibe, de media?** Cuenta los «me gusta», los
comentarios y las veces que se comparte. Un número entero, a ojo."""

from exercises.engine import Number

exercise = Number(
    title="Tu primera apuesta",
    minutes=1,
    section="la-pregunta-de-reme",
    reveals="fig-cien-seguidores",
    prediction=True,
    unit="reacciones",
    between=(0, 10000),
    tolerance=10,
    decimals=0,
    hints=(
        "Piensa en las páginas que sigues. ¿A cuántas de sus publicaciones has respondido esta semana?",
        "No hace falta acertar: apuesta y mira.",
    ),
)


def _de_la_ferreteria(publicaciones):
    return publicaciones[publicaciones["organizacion"] == "ferreteria"]


@exercise.values
def cifras(seguidores, publicaciones):
    propias = _de_la_ferreteria(publicaciones)
    return {
        "seguidores": len(seguidores),
        "reacciones": propias["interacciones"].mean(),
        "alcance": propias["alcance"].mean(),
        "alcance_por_cien": 100 * propias["alcance"].mean() / len(seguidores),
        "por_mil": 1000 * propias["interacciones"].mean() / len(seguidores),
    }


@exercise.solution
def cuantos_reaccionan(publicaciones):
    """Antes de decidir si son muchas, mira a cuántas personas llegó."""
    return _de_la_ferreteria(publicaciones)["interacciones"].mean()
