"""La herramienta no sabe qué hiciste: lee la fuente y el medio que escribiste en el enlace. Aplica la primera regla que
se cumpla, de arriba abajo. Las mayúsculas no cambian el cajón. Las redes que conoce aquí son `facebook`, `facebook.com`
e `instagram`.

**¿En qué cajón cae cada etiqueta?** Van como «fuente / medio»."""

from exercises.engine import Class, Classification, Item, Pattern

exercise = Classification(
    title="Ocho etiquetas, cuatro cajones",
    minutes=5,
    section="cinco-nombres",
    classes=(
        Class("pago", "Red, de pago"),
        Class("red", "Red, sin pagar"),
        Class("correo", "Correo"),
        Class("nada", "Sin asignar"),
    ),
    items=(
        Item(
            "facebook-social",
            "`facebook.com / social`",
            "La fuente es una red conocida, y `social` no está en la regla de pago.",
        ),
        Item("facebook-cpc", "`Facebook / cpc`", "Red conocida, y el medio lleva `cp`."),
        Item(
            "paid-social",
            "`instagram / paid-social`",
            "Red conocida, y el medio empieza por `paid`.",
        ),
        Item(
            "anuncio",
            "`instagram / anuncio`",
            "La red es conocida; el medio no figura en la regla de pago. Se cuenta como si no se pagara.",
        ),
        Item(
            "pagado", "`promo_insta / pagado`", "Ni la fuente ni el medio están en ninguna regla."
        ),
        Item("mail", "`carta / mail`", "`mail` no está en la lista del correo."),
        Item("e-mail", "`avisos / e-mail`", "`e-mail` sí está en la lista del correo."),
        Item("tablon", "`tablon / aviso`", "Ni la fuente ni el medio están en ninguna regla."),
    ),
    hints=(
        "Olvida lo que tú entiendes. Compara letra a letra con las reglas.",
        "Empieza por la primera regla y baja solo si no se cumple.",
        "`anuncio` y `pagado` son palabras que la regla de pago no conoce.",
    ),
)


@exercise.view
def las_reglas():
    """Las reglas, resumidas de las de Google Analytics"""
    import pandas as pd

    return pd.DataFrame(
        [
            (
                "Red, de pago",
                "fuente: red conocida, y además el medio lleva «cp», empieza por «paid» o es «ppc»",
            ),
            ("Red, sin pagar", "fuente: red conocida; o medio: «social»"),
            ("Correo", "fuente o medio: «email», «e-mail», «e_mail» o «e mail»"),
            ("Sin asignar", "nada de lo anterior"),
        ],
        columns=["cajón", "se cumple si"],
    )


@exercise.solution
def en_que_cajon():
    """Eso es. Has leído como lee la herramienta: letra a letra. Por eso conviene escribir siempre lo mismo, y que
    sea lo que la regla conoce."""
    return {
        "facebook-social": "red",
        "facebook-cpc": "pago",
        "paid-social": "pago",
        "anuncio": "red",
        "pagado": "nada",
        "mail": "nada",
        "e-mail": "correo",
        "tablon": "nada",
    }


@exercise.mistake
def sabe_que_se_pago():
    """Has puesto en «de pago» un medio en español. Tú sabes que se pagó; la regla busca `cp`, `paid` o `ppc`. ¿Está
    alguna de esas en la etiqueta?"""
    return Pattern(items=("anuncio", "pagado"), classes=("pago",))


@exercise.mistake
def se_queda_en_la_primera():
    """Te has quedado en la primera regla, que pide dos cosas: red conocida y un medio de pago. ¿Cumple `social` la
    segunda?"""
    return Pattern(items=("facebook-social",), classes=("pago",))


@exercise.mistake
def paid_con_guion_no_vale():
    """Has dejado fuera `paid-social` por el guion. La regla pide que el medio empiece por `paid`, y lo que venga
    detrás da igual. ¿Qué cajón le toca?"""
    return Pattern(items=("paid-social",), classes=("nada",))


@exercise.mistake
def mail_es_correo():
    """Has leído `mail` como lo leería una persona. La lista del correo tiene cuatro formas, y esa no está. ¿Qué
    hace la herramienta con lo que no encuentra?"""
    return Pattern(items=("mail",), classes=("correo",))


@exercise.mistake
def se_entiende_que_es_una_red():
    """Has puesto en una red algo que solo tú sabes que lo es. `tablon` y `promo_insta` no están entre las redes
    conocidas. ¿Qué regla cumplen?"""
    return Pattern(items=("tablon", "pagado"), classes=("red",))


@exercise.mistake
def las_mayusculas_descartan():
    """Has descartado una etiqueta que cumple una regla. Aquí las mayúsculas no cambian el cajón. ¿Qué dice el
    medio?"""
    return Pattern(items=("facebook-cpc", "facebook-social"), classes=("nada",))


@exercise.mistake
def baja_demasiado():
    """Te has parado en la segunda regla. Se aplica la primera que se cumpla, y el medio ya cumplía la de arriba.
    ¿Lleva `cp` o empieza por `paid`?"""
    return Pattern(items=("facebook-cpc", "paid-social"), classes=("red",))


@exercise.mistake
def anuncio_sin_red():
    """Has dejado sin asignar una etiqueta cuya fuente es una red conocida. La segunda regla se conforma con eso.
    ¿Qué fuente lleva?"""
    return Pattern(items=("anuncio",), classes=("nada",))


@exercise.mistake
def el_guion_del_correo():
    """Has dejado fuera `e-mail`. Búscalo en la tercera regla, letra a letra. ¿Está?"""
    return Pattern(items=("e-mail",), classes=("nada",))
