"""«Las consultas han subido un {sube:0} % desde mayo gracias al nuevo plan.» Es el titular del informe. Tomás sabe algo que la agencia
calla: de febrero a mayo el hotel no publicó nada.

**¿Cuál de estas frases puede firmar Tomás con esta tabla?**"""

from exercises.engine import Choice, Option

exercise = Choice(
    title="El titular de octubre",
    minutes=3,
    section="la-agencia",
    options=(
        Option(
            "desde-mayo",
            "«Las consultas han subido un {sube:0} % desde mayo.»",
            "La resta está bien hecha y el punto de salida está elegido. Mayo cerró cuatro meses sin publicar. Desde el fondo, "
            "cualquier vuelta parece una subida. ¿Con qué mes se compara octubre?",
        ),
        Option(
            "contra-octubre",
            "«En octubre hubo {menos} consultas menos que en octubre del año pasado. En mayo estábamos {faltaban} por debajo de aquel octubre.»",
            "Eso es. Compara el mismo mes, dice de dónde se viene y no reparte méritos. Es menos brillante, y nadie se la "
            "puede desmontar.",
        ),
        Option(
            "no-costo-nada",
            "«Callar no costó nada: octubre está casi como el anterior.»",
            "Octubre se acerca al del año pasado, sí. Pero entre los dos hay meses con bastantes menos consultas. ¿Dónde están esas en tu "
            "frase?",
        ),
        Option(
            "publicar-trae",
            "«Publicar trae {enero_mayo} consultas al mes: las que van de enero a mayo.»",
            "La caída coincide con el silencio, y es un buen indicio. Para decir «trae» falta saber qué más cambió de enero a mayo. "
            "¿Cómo fue mayo un año antes?",
        ),
    ),
    hints=(
        "Busca en la tabla los meses en que no se publicó. ¿En cuál de ellos empieza la subida del informe?",
        "Para comparar octubre, ¿qué mes se le parece más?",
        "Tres frases eligen los meses que les convienen, olvidan algunos o dan una causa.",
    ),
)

MESES_DE_LA_TABLA = {
    "2025-10": "octubre de 2025",
    "2026-01": "enero de 2026",
    "2026-02": "febrero",
    "2026-03": "marzo",
    "2026-04": "abril",
    "2026-05": "mayo",
    "2026-07": "julio",
    "2026-10": "octubre de 2026",
}


@exercise.values
def cifras(meses):
    hotel = meses[meses["organizacion"] == "hotel"]
    hotel = hotel.set_index(hotel["mes"].dt.strftime("%Y-%m"))
    consultas = hotel["consultas"]
    mayo, antes, ahora = consultas["2026-05"], consultas["2025-10"], consultas["2026-10"]
    return {
        "sube": float(100 * (ahora - mayo) / mayo),
        "menos": int(antes - ahora),
        "faltaban": int(antes - mayo),
        "enero_mayo": int(consultas["2026-01"] - mayo),
        "publicadas": [int(hotel.at[mes, "publicaciones"]) for mes in MESES_DE_LA_TABLA],
        "consultas": [int(consultas[mes]) for mes in MESES_DE_LA_TABLA],
    }


@exercise.view
def el_hotel_mes_a_mes(publicadas, consultas):
    """Piezas publicadas y consultas del hotel, en algunos meses"""
    import pandas as pd

    return pd.DataFrame(
        {"mes": list(MESES_DE_LA_TABLA.values()), "piezas": publicadas, "consultas": consultas}
    )


@exercise.solution
def el_octubre_de_tomas():
    """El mismo mes, un año antes."""
    return "contra-octubre"
