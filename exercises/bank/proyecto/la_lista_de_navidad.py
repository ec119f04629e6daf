"""La misma diapositiva acaba así: «Lista preparada para Navidad: {fichas} contactos». Dana ya sabe que una ficha no es una persona, ni un
correo un permiso. Irene le pide el detalle.

**¿A cuántas personas puede mandar Dana la oferta de Navidad?** Número entero. Puedes escribir la cuenta."""

from datasets.definiciones import de_fichas_a_personas
from exercises.engine import Number

exercise = Number(
    title="La lista de Navidad",
    minutes=3,
    section="la-diapositiva",
    unit="personas",
    tolerance=0.5,
    decimals=0,
    hints=(
        "Empieza por las fichas y ve quitando. Cada fila de la tabla quita algo distinto.",
        "Hay tres motivos para no escribir: ya está en otra ficha, no dijo que sí, o dijo que sí y después que no.",
        "A las fichas réstales las otras tres filas.",
    ),
)


@exercise.values
def cifras(contactos):
    cuentas = de_fichas_a_personas(contactos)
    return {**cuentas, "de_cien": 100 * cuentas["quedan"] / cuentas["fichas"]}


@exercise.view
def lo_que_hay_en_la_lista(fichas, repetidas, sin_permiso, bajas):
    """La lista de La Maceta, repasada a mano. Lo que se quita en una fila no se repite en otra"""
    import pandas as pd

    filas = [
        ("fichas en el archivo", fichas),
        ("fichas que repiten a alguien", repetidas),
        ("personas que nunca dijeron que sí a ofertas", sin_permiso),
        ("personas que dijeron que sí y después se dieron de baja", bajas),
    ]
    return pd.DataFrame(filas, columns=["qué", "cuántas"])


@exercise.from_view
def desde_la_vista(vista):
    fichas, *quita = vista["cuántas"]
    return fichas - sum(quita)


@exercise.solution
def la_lista_de_navidad(quedan):
    """Eso es: {de_cien:0} de cada 100 fichas de la diapositiva. Es menos de lo que celebraba Lucas, y toda esa gente dijo que sí a
    ofertas."""
    return quedan


@exercise.mistake
def las_fichas(fichas):
    """Has contado fichas, como la diapositiva. Algunas repiten a la misma persona y otras son de gente que no pidió ofertas. ¿Qué tres filas
    faltan por quitar?"""
    return fichas


@exercise.mistake
def repetidas_dentro(fichas, sin_permiso, bajas):
    """Has dejado dentro las fichas repetidas. Alguien recibiría la oferta dos veces, y tú contarías dos personas. ¿Qué fila
    falta?"""
    return fichas - sin_permiso - bajas


@exercise.mistake
def bajas_olvidadas(fichas, repetidas, sin_permiso):
    """Has contado a quien un día dijo que sí y después pidió la baja. El último mensaje suyo es un no. ¿Qué fila
    falta?"""
    return fichas - repetidas - sin_permiso


@exercise.mistake
def permiso_olvidado(fichas, repetidas, bajas):
    """Has contado a gente que dio su correo para otra cosa, como un pedido. Nunca dijo que sí a ofertas. ¿Qué fila
    falta?"""
    return fichas - repetidas - bajas


@exercise.mistake
def solo_sin_repetir(fichas, repetidas):
    """Has contado personas, y ya no fichas. Falta el permiso: tener un correo no es poder escribir. ¿Qué dos filas quedan por
    quitar?"""
    return fichas - repetidas


@exercise.mistake
def solo_el_permiso(fichas, sin_permiso):
    """Has quitado a quien nunca dijo que sí. Quedan dentro las fichas repetidas y las bajas. ¿Qué recibiría alguien que se
    dio de baja?"""
    return fichas - sin_permiso


@exercise.mistake
def solo_las_bajas(fichas, bajas):
    """Has quitado las bajas. No darse de baja no es haber dicho que sí. ¿Qué dos filas quedan por quitar?"""
    return fichas - bajas


@exercise.mistake
def las_que_sobran(repetidas, sin_permiso, bajas):
    """Has sumado lo que hay que quitar. Falta el último paso: ¿de dónde se quita?"""
    return repetidas + sin_permiso + bajas
