"""Vuelve a las dos posturas del debate, ahora con la figura y la cuenta de Nuria.

**Escribe qué harías en cada casa y qué dato te ha hecho mantener o cambiar tu postura.**"""

from datasets.definiciones import COSTE_DE_UNA_HORA, cubre_sus_horas, horas_al_mes
from exercises.bank import _debate
from exercises.engine import Plan, Rule, Text

exercise = Plan(
    title="Mantengo o cambio",
    minutes=3,
    section="estar-o-no-estar",
    shared=(_debate,),
    fields=(
        Text(
            "postura",
            "¿Qué harías en la fábrica de Begoña, y qué en la farmacia?",
            rules=(
                Rule(
                    "words",
                    "Se queda corto para saber qué harías. ¿Qué en cada casa, y por qué?",
                    value=8,
                ),
            ),
        ),
        Text(
            "dato",
            "¿Qué dato de la página te decide?",
            lines=2,
            rules=(
                Rule(
                    "number",
                    "Falta un número de la página. ¿Cuál enseñarías a quien piensa lo contrario?",
                ),
                Rule("words", "Falta decir de qué es ese número. ¿Qué cuenta?", value=4),
            ),
        ),
        _debate.CAMBIO,
    ),
    hints=(
        "Puedes decir una cosa distinta para cada casa: di de qué depende.",
        "El dato puede ser de la figura, de los mensajes sin respuesta o de la cuenta de Nuria.",
    ),
    rubric=(
        "Digo qué haría en cada casa, no «en general».",
        "Doy un número y digo de qué es.",
        "Reconozco lo mejor de la postura contraria.",
    ),
)


@exercise.values
def cifras(organizaciones):
    tabla = organizaciones.set_index("id_organizacion")
    horas = horas_al_mes(tabla)
    cubren = cubre_sus_horas(organizaciones, COSTE_DE_UNA_HORA)
    pagan = 100 * cubren.groupby(organizaciones["tipo"]).mean()
    tiendas = organizaciones[organizaciones["tipo"] == "tienda"].dropna(subset=["contestados_pct"])
    sin_respuesta = tiendas["mensajes_semana"] * (100 - tiendas["contestados_pct"])
    return {
        "industrias": pagan["industria"],
        "tiendas_no": 100 - pagan["tienda"],
        "grandes_no": 100 - pagan["gran empresa"],
        "sin_respuesta": sin_respuesta.sum() / tiendas["mensajes_semana"].sum(),
        "begona_horas": horas["valvulas"],
        "begona_pagan": tabla.at["valvulas", "margen_redes_mes"] / COSTE_DE_UNA_HORA,
        "nuria_pagan": tabla.at["farmacia", "margen_redes_mes"] / COSTE_DE_UNA_HORA,
    }


@exercise.solution
def mi_postura_sobre_estar():
    """Tienes una postura y un dato. Puede ser distinta en cada casa: lo que no vale es la misma para las dos sin
    haber mirado."""
    return {
        "postura": "En la fábrica seguiría en una sola red, con las horas de ahora. En la farmacia quitaría "
        "escaparate y guardaría las horas de contestar consultas.",
        "dato": "A Begoña las ventas le pagan {begona_pagan:0} horas al mes y dedica {begona_horas:0}; a Nuria le pagan "
        "{nuria_pagan:0}.",
        "cambio": "A medias: pensaba que una fábrica no pintaba nada en una red.",
    }
