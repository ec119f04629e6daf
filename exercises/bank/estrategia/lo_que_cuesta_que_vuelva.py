"""En mayo Julia sorteó una cena; en junio escribió a su lista: los martes, postre de la casa. Su hijo hace la cuenta: los dos
salen a lo mismo por cada mesa nueva, más o menos. Julia quiere caras nuevas, pero que se queden. Aquí, «coste» incluye anuncio, premio y horas.

**En el sorteo, ¿cuántos euros costó cada mesa nueva que volvió?** Sin decimales."""

from datasets.definiciones import campanas_de_julia
from exercises.engine import Number

exercise = Number(
    title="Lo que cuesta una mesa que vuelve",
    minutes=4,
    essential=True,
    section="que-va-abajo",
    unit="€",
    decimals=0,
    tolerance=0.6,
    hints=(
        "El coste va arriba. ¿Qué resultado busca Julia, que venga gente o que se quede?",
        "Usa solo la columna del sorteo. Las ventas no hacen falta.",
        "Divide el coste entre las mesas nuevas que volvieron.",
    ),
)


@exercise.values
def cifras(campanas):
    julia = campanas_de_julia(campanas)
    sorteo, martes = julia.loc["Sorteo de una cena"], julia.loc["Martes de siempre"]
    return {
        "sorteo_por_nueva": sorteo["coste"] / sorteo["clientes_nuevos"],
        "martes_por_nueva": martes["coste"] / martes["clientes_nuevos"],
        "sorteo_por_vuelta": sorteo["coste"] / sorteo["vuelven_90d"],
        "martes_por_vuelta": martes["coste"] / martes["vuelven_90d"],
        "coste": sorteo["coste"],
        "ventas": sorteo["ventas"],
        "nuevas": sorteo["clientes_nuevos"],
        "vuelven": sorteo["vuelven_90d"],
        "martes_nuevas": martes["clientes_nuevos"],
        "martes_vuelven": martes["vuelven_90d"],
    }


@exercise.view
def las_dos_cuentas(campanas):
    """Las dos campañas, con las horas dentro"""
    import pandas as pd

    julia = campanas_de_julia(campanas)
    filas = {
        "coste, en €": "coste",
        "ventas, en €": "ventas",
        "mesas nuevas": "clientes_nuevos",
        "de ellas, volvieron": "vuelven_90d",
    }

    def columna(campana):
        return julia.loc[campana, list(filas.values())].astype(float).round(0).to_numpy()

    return pd.DataFrame(
        {
            "qué": list(filas),
            "sorteo": columna("Sorteo de una cena").astype(int),
            "martes": columna("Martes de siempre").astype(int),
        }
    )


@exercise.from_view
def desde_la_vista(vista):
    sorteo = vista.set_index("qué")["sorteo"]
    return sorteo["coste, en €"] / sorteo["de ellas, volvieron"]


@exercise.solution
def lo_que_cuesta_que_vuelva(sorteo_por_vuelta):
    """Eso es: {coste} € entre las {vuelven} que volvieron. Por mesa nueva cuestan parecido: {sorteo_por_nueva:0} € el sorteo y
    {martes_por_nueva:0} € los martes. Por mesa nueva que vuelve, {sorteo_por_vuelta:0} € y {martes_por_vuelta:0} €."""
    return sorteo_por_vuelta


@exercise.mistake
def entre_todas_las_nuevas(sorteo_por_nueva):
    """Has dividido entre todas las mesas nuevas: es lo que costó que alguien entrara una vez. Julia pregunta por las
    que se quedan. ¿Qué columna es el sorteo, y qué fila las cuenta?"""
    return sorteo_por_nueva


@exercise.mistake
def las_que_no_volvieron(coste, nuevas, vuelven):
    """Has dividido entre las mesas que no volvieron. Restar era un paso de más. ¿Qué fila da ya las que volvieron?"""
    return coste / (nuevas - vuelven)


@exercise.mistake
def la_cuenta_de_los_martes(martes_por_vuelta):
    """Esa es la cuenta de los martes, y está bien hecha. La pregunta es por el sorteo. ¿Sale más o menos?"""
    return martes_por_vuelta


@exercise.mistake
def lo_que_vendio(ventas, vuelven):
    """Has dividido las ventas: es lo que entró en caja, no lo que costó. ¿Qué fila dice lo que Julia puso de su
    parte?"""
    return ventas / vuelven


@exercise.mistake
def lo_que_quedo(ventas, coste, vuelven):
    """Has restado el coste a las ventas. Aquí se pregunta lo que costó, no lo que quedó. ¿Qué fila va arriba?"""
    return (ventas - coste) / vuelven


@exercise.mistake
def columnas_mezcladas(coste, vuelven, martes_vuelven, martes_nuevas):
    """Has mezclado columnas: el coste es del sorteo y las mesas, de los martes. ¿Cuántas volvieron del sorteo?"""
    # Where as many came back from both, only the new ones can be mixed up.
    return coste / (martes_nuevas if martes_vuelven == vuelven else martes_vuelven)


@exercise.mistake
def el_coste_entero(coste):
    """Has escrito lo que costó todo el sorteo. Falta repartirlo. ¿Entre cuántas mesas, si solo cuentan las que
    volvieron?"""
    return coste


@exercise.mistake
def al_reves(coste, vuelven):
    """Has dividido las mesas entre los euros, y salen mesas por euro. Se piden euros por mesa. ¿Qué va arriba?"""
    return vuelven / coste
