"""Ya has visto los dos datos. Vuelve a la hora de Tomás en primavera.

**Escribe qué harías y qué dato te ha hecho mantener tu postura o cambiarla.**"""

from datasets.definiciones import cumple_meses
from exercises.bank import _debate
from exercises.engine import Plan, Rule, Text

exercise = Plan(
    title="Mantengo o cambio",
    minutes=2,
    section="fijo-o-cuando-haya-algo",
    shared=(_debate,),
    fields=(
        Text(
            "postura",
            "¿Día fijo o cuando haya algo? ¿Por qué?",
            rules=(
                Rule(
                    "words",
                    "Se queda corto para saber qué harías. ¿Qué día, o con qué motivo?",
                    value=6,
                ),
            ),
        ),
        _debate.DATO,
    ),
    hints=(
        "Empieza por «Yo publicaría…» y di cuándo.",
        "El dato puede ser el de la última figura, en cualquiera de sus dos medidas.",
    ),
    rubric=(
        "Digo qué haría la semana que no hay nada que contar.",
        "Doy un número y digo de qué es.",
        "Reconozco lo mejor de la postura contraria.",
    ),
)


@exercise.values
def cifras(cuentas):
    al_ano = cumple_meses(cuentas, 12)
    fijo = cuentas["calendario"] == "días fijos"
    cumplen = al_ano["edad"]
    reacciones = cuentas["reacciones_por_pieza"]
    return {
        "fijo_al_ano": 100 * al_ano["seguia"][cumplen & fijo].mean(),
        "algo_al_ano": 100 * al_ano["seguia"][cumplen & ~fijo].mean(),
        "fijo_por_pieza": reacciones[fijo].mean(),
        "algo_por_pieza": reacciones[~fijo].mean(),
    }


@exercise.solution
def mi_ritmo_y_su_dato():
    """Tienes una postura y un dato. Se puede terminar sin ganador. También caben las dos: un día fijo, y
    saltárselo con aviso cuando no hay nada."""
    return {
        "postura": "Yo publicaría cada martes, y guardaría dos piezas hechas para las semanas vacías.",
        "dato": "De cada 100 cuentas con día fijo, {fijo_al_ano:0} llegan al año; sin él, {algo_al_ano:0}.",
    }
