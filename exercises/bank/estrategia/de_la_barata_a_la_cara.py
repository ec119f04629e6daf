"""Ahora la misma cuenta con cinco redes. Válvulas Peñalta tiene {horas:0} horas al mes: habrá que elegir.

**Ordena las redes por lo que cuesta cada persona de su público que podría verla, de la más barata a la más cara.**"""

from datasets.definiciones import horas_al_mes, por_persona
from datasets.generators.redes import BUYERS
from exercises.engine import Ordering, Step

REDES = {
    "mensajeria": "mensajería",
    "siempre": "red de siempre",
    "videos": "vídeos cortos",
    "profesional": "red profesional",
    "foro": "foro del metal",
}

exercise = Ordering(
    title="De la más barata a la más cara",
    minutes=4,
    section="coste-por-persona-alcanzable",
    steps=(
        Step("mensajeria", "Mensajería"),
        Step("siempre", "Red de siempre"),
        Step("videos", "Vídeos cortos"),
        Step("profesional", "Red profesional"),
        Step("foro", "Foro del metal"),
    ),
    hints=(
        "Ni la columna de personas ni la de euros da el orden por sí sola. ¿Qué haces con las dos?",
        "Divide los euros entre las personas, fila por fila, y apunta los cinco resultados.",
        "Entre el foro y la mensajería hay poca diferencia: haz esas dos cuentas con un decimal.",
    ),
)


@exercise.values
def cifras(redes, organizaciones):
    ciudad = organizaciones.set_index("id_organizacion")
    horas = horas_al_mes(ciudad)
    tabla = por_persona(redes, BUYERS).loc[list(REDES.values())]
    coste = tabla["coste_mes"] / tabla["te_verian"]  # as the view has them
    return {
        "horas": horas["valvulas"],
        "seguidores": ciudad.at["valvulas", "seguidores"],
        "en_siempre": tabla.at["red de siempre", "te_verian"],
        "en_profesional": tabla.at["red profesional", "te_verian"],
        "veces": coste["vídeos cortos"] / coste["red profesional"],
        "dos_menores": sum(sorted(tabla["horas_mes"])[:2]),
    }


@exercise.view
def las_cinco_redes(redes):
    """Un mes en cada red, con las horas que pide, para Válvulas Peñalta"""
    tabla = por_persona(redes, BUYERS).loc[
        list(REDES.values()), ["te_verian", "coste_mes", "horas_mes"]
    ]
    tabla = tabla.astype(int).rename_axis("red").reset_index()
    tabla["red"] += " (" + tabla.pop("horas_mes").astype(str) + " horas)"
    return tabla.rename(
        columns={"te_verian": "personas que la verían", "coste_mes": "€ de horas al mes"}
    )


@exercise.from_view
def desde_la_vista(vista):
    coste = vista["€ de horas al mes"] / vista["personas que la verían"]
    nombres = {red: corto for corto, red in REDES.items()}
    return tuple(nombres[red.split(" (")[0]] for red in vista["red"].loc[coste.sort_values().index])


@exercise.solution
def de_la_barata_a_la_cara():
    """Eso es. Gana una red pequeña: lo que cuesta una persona en la de vídeos cortos paga unas {veces:0} aquí. Y las dos redes
    que menos horas piden suman {dos_menores:0}, así que solo cabe una."""
    return ("profesional", "mensajeria", "foro", "siempre", "videos")


@exercise.mistake
def por_el_tamano_de_la_red():
    """Has puesto delante las redes con más gente. En la de siempre está media comarca, y la verían
    {en_siempre:0} personas que compran. ¿Cuánto cuesta cada una?"""
    return ("mensajeria", "siempre", "videos", "profesional")


@exercise.mistake
def por_la_factura_del_mes():
    """Has ordenado por lo que cuesta el mes. Una factura pequeña que llega a muy poca gente puede salir cara.
    ¿A cuántas personas llega cada una por ese dinero?"""
    return ("mensajeria", "siempre", "foro", "profesional")


@exercise.mistake
def de_la_cara_a_la_barata():
    """Has puesto primero la más cara. La cuenta está bien hecha y el orden, del revés. ¿Por dónde empieza el
    enunciado?"""
    return ("videos", "siempre", "foro", "mensajeria", "profesional")


@exercise.mistake
def por_la_gente_que_la_ve():
    """Has puesto el foro delante de la mensajería. Llega a más gente, pero su mes cuesta mucho más. ¿Qué sale al
    dividir en cada una?"""
    return ("foro", "mensajeria")


@exercise.mistake
def el_mes_mas_barato_delante():
    """Has puesto la mensajería delante de la profesional. Su mes cuesta menos y también llega a mucha menos gente.
    ¿Cuánto sale cada persona en una y en otra?"""
    return ("mensajeria", "profesional")


@exercise.mistake
def la_de_siempre_por_barata():
    """Has puesto la red de siempre delante del foro. Su factura es menor, pero mira a cuántas personas de compras llega. ¿Qué
    sale al dividir?"""
    return ("siempre", "foro")


@exercise.mistake
def videos_por_delante():
    """Has puesto los vídeos cortos delante de la red de siempre. Piden el doble de euros al mes. ¿Llegan a más gente que
    compre?"""
    return ("videos", "siempre")
