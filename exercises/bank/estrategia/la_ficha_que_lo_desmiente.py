"""Un consejo dice: «Si **no** publicas a diario, **no** llegas a diez consultas por semana». Irene saca seis fichas de
Valleclaro para probarlo.

**¿Qué le hace cada ficha al consejo?**"""

from exercises.engine import Class, Classification, Item, Pattern

exercise = Classification(
    title="Seis fichas contra un consejo",
    minutes=3,
    section="que-es-una-receta",
    classes=(
        Class("desmiente", "Lo desmiente"),
        Class("apoya", "Le da la razón"),
        Class("nada", "No dice nada de él"),
    ),
    items=(
        Item(
            "hotel",
            "**El hotel.** {hotel_piezas} piezas por semana, {hotel} consultas.",
            "No publica a diario y pasa de diez. Con una ficha así basta: el consejo decía «si no…, no».",
        ),
        Item(
            "sastreria",
            "**La sastrería.** {sastreria_piezas} pieza por semana, {sastreria} consultas.",
            "No publica a diario y no llega a diez: es lo que el consejo anuncia.",
        ),
        Item(
            "taller",
            "**{taller_nombre}.** {taller_piezas} piezas por semana, {taller} consultas.",
            "Publica a diario, y el consejo habla de quien no lo hace. De este taller no dice nada.",
        ),
        Item(
            "mesa-catorce",
            "**Mesa Catorce.** {mesa_piezas} piezas por semana, {mesa} consultas.",
            "Tampoco publica a diario, y pasa de diez con holgura.",
        ),
        Item(
            "bar",
            "**{bar_nombre}.** {bar_piezas} piezas por semana, {bar} consultas.",
            "Publica a diario y le va bien. Pero el consejo habla de los demás: no lo prueba.",
        ),
        Item(
            "valvulas",
            "**Válvulas Peñalta.** {valvulas_piezas} pieza por semana, {valvulas} consultas.",
            "No publica a diario y no llega a diez. El consejo acierta aquí, aunque no sepa por qué.",
        ),
    ),
    hints=(
        "Subraya de quién habla el consejo: de quien no publica a diario. ¿A qué fichas deja fuera?",
        "Quedan cuatro fichas. ¿Cuáles llegan a diez consultas?",
        "Para desmentirlo hacen falta dos cosas juntas: menos de siete piezas y diez consultas o más.",
    ),
)


@exercise.values
def fichas(organizaciones):
    ciudad = organizaciones.set_index("id_organizacion")
    a_diario = organizaciones["piezas_semana"] >= 7

    def primera(tipo, condicion):
        return organizaciones[(organizaciones["tipo"] == tipo) & a_diario & condicion].iloc[0]

    consultas = organizaciones["consultas_semana"]
    taller = primera("taller", (consultas >= 2) & (consultas < 10))
    bar = primera("hostelería", consultas >= 20)
    return {
        "taller_nombre": taller["nombre"],
        "taller_piezas": taller["piezas_semana"],
        "taller": taller["consultas_semana"],
        "bar_nombre": bar["nombre"],
        "bar_piezas": bar["piezas_semana"],
        "bar": bar["consultas_semana"],
        "hotel_piezas": ciudad.at["hotel", "piezas_semana"],
        "hotel": ciudad.at["hotel", "consultas_semana"],
        "sastreria_piezas": ciudad.at["sastreria", "piezas_semana"],
        "sastreria": ciudad.at["sastreria", "consultas_semana"],
        "mesa_piezas": ciudad.at["mesa-catorce", "piezas_semana"],
        "mesa": ciudad.at["mesa-catorce", "consultas_semana"],
        "valvulas_piezas": ciudad.at["valvulas", "piezas_semana"],
        "valvulas": ciudad.at["valvulas", "consultas_semana"],
    }


@exercise.solution
def la_ficha_que_lo_desmiente():
    """Eso es. Cien fichas a favor no prueban un «siempre»; una en contra lo tumba. Por eso, ante una receta,
    conviene buscar primero a quién no le sirve."""
    return {
        "hotel": "desmiente",
        "sastreria": "apoya",
        "taller": "nada",
        "mesa-catorce": "desmiente",
        "bar": "nada",
        "valvulas": "apoya",
    }


@exercise.mistake
def publica_y_no_le_preguntan():
    """Has usado contra el consejo a quien publica a diario y recibe poco. Sería buena prueba contra «si publicas,
    te preguntan». ¿De quién habla este consejo?"""
    return Pattern(items=("taller",), classes=("desmiente",))


@exercise.mistake
def un_exito_que_prueba():
    """Has contado un éxito como prueba. Ese negocio publica a diario, y el consejo promete algo sobre quien no lo
    hace. ¿Qué ficha tendrías que mirar?"""
    return Pattern(items=("bar",), classes=("apoya",))


@exercise.mistake
def un_exito_que_desmiente():
    """Has usado contra el consejo a quien publica a diario. El consejo habla de quien no lo hace. ¿Qué ficha sirve para
    probarlo?"""
    return Pattern(items=("bar",), classes=("desmiente",))


@exercise.mistake
def una_excepcion_no_cuenta():
    """Has dejado pasar una ficha que no publica a diario y pasa de diez consultas. El consejo decía que eso no
    ocurre. ¿Cuántas excepciones aguanta un «si no, no»?"""
    return Pattern(items=("hotel", "mesa-catorce"), classes=("apoya", "nada"))


@exercise.mistake
def pocas_consultas_lo_tumban():
    """Has visto pocas consultas y has pensado que el consejo falla. Es lo que él anuncia para quien no publica a
    diario. ¿Qué tendría que haber pasado para desmentirlo?"""
    return Pattern(items=("sastreria", "valvulas"), classes=("desmiente",))
