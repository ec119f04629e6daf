"""A mano se unen diez fichas; {fichas}, no. Dana prueba cuatro reglas para que el ordenador las una. En estos datos sabemos la verdad: una
regla *parte* a una persona si la deja en dos fichas, y *mezcla* a alguien si la junta con otra persona. Dana no quiere mezclar a nadie,
porque el permiso de una acabaría valiendo para la otra. Después, que parta a cuantas menos, mejor.

**¿Qué regla elige?**"""

from datasets.definiciones import REGLAS, fallos_de_la_regla
from exercises.engine import Choice, Option

exercise = Choice(
    title="Una regla es una decisión",
    minutes=2,
    section="fichas-y-personas",
    options=(
        Option(
            "nombre",
            "Son la misma si tienen el mismo nombre.",
            "Hay muchas personas con el mismo nombre. Mira su última columna: ¿a cuánta gente mezcla?",
        ),
        Option(
            "correo",
            "Son la misma si tienen el mismo correo, ya limpio.",
            "No mezcla a nadie, y eso le gusta a Dana. Mira la otra columna: ¿hay otra que tampoco mezcle y parta a menos?",
        ),
        Option(
            "correo-o-telefono",
            "Son la misma si tienen el mismo correo limpio, o el mismo teléfono.",
            "Casi no deja a nadie partido. Pero en algunas casas hay un teléfono para dos. ¿Qué dice la última columna?",
        ),
        Option(
            "correo-o-los-dos",
            "Son la misma si tienen el mismo correo limpio, o el mismo teléfono y el mismo nombre.",
            "Eso es: no mezcla a nadie y parte a pocas. Se le escapa quien escribió el nombre de otra manera. Otra casa, con otra "
            "prioridad, elegiría otra regla.",
        ),
    ),
    hints=(
        "Tacha primero las reglas que mezclan a alguien.",
        "De las que quedan, mira cuál parte a menos personas.",
    ),
)

PROBADAS = {
    REGLAS[0]: "nombre",
    REGLAS[2]: "correo",
    REGLAS[3]: "correo-o-telefono",
    REGLAS[4]: "correo-o-los-dos",
}


@exercise.values
def cifras(contactos):
    return {"fichas": len(contactos)}


@exercise.view
def cuatro_reglas(contactos):
    """Personas que cada regla deja partidas, y personas que mezcla con otra"""
    import pandas as pd

    fallos = [fallos_de_la_regla(contactos, regla) for regla in PROBADAS]
    partidas, mezcladas = zip(*fallos, strict=True)
    return pd.DataFrame({"regla": list(PROBADAS), "parte": partidas, "mezcla": mezcladas})


@exercise.from_view
def desde_la_vista(vista):
    limpias = vista[vista["mezcla"] == 0].set_index("regla")
    return PROBADAS[limpias["parte"].idxmin()]


@exercise.solution
def la_regla_para_unir(contactos):
    """No mezcla a nadie y parte a pocas."""
    fallos = {regla: fallos_de_la_regla(contactos, regla) for regla in PROBADAS}
    return PROBADAS[
        min((regla for regla in fallos if fallos[regla][1] == 0), key=lambda r: fallos[r][0])
    ]
