"""The final plan: each of its rules asks for what is missing."""

import pytest

from exercises.engine import check
from exercises.notebook import registry

PLAN = registry.get("tu-plan")
MODEL = PLAN.answer_value("0")
SPOILED = [
    ("objetivo", "Pasar de 5000 a 6000 seguidores antes de junio", "en la caja o en la agenda?"),
    ("objetivo", "Vender bastante antes de junio", "¿De cuánto partes"),
    ("objetivo", "Pasar de 6 a 10 pedidos", "¿Antes de qué día?"),
    ("publico", "Todo el mundo", "¿En qué reconoces a esa persona?"),
    ("indicador", "Los seguidores nuevos; si bajan, cambio", "¿Qué hace esa gente"),
    ("indicador", "Pedidos que llegan cada mes", "¿Qué harás distinto"),
    ("partida", "ni idea", "¿En cuánto está hoy?"),
    ("fecha", "pronto", "¿Qué día lo mirarás"),
    ("quien", "___", "¿Quién lo apunta?"),
    ("quien", "El equipo, cada lunes", "¿Qué nombre va ahí?"),
    ("quien", "Todos", "se queda sin apuntar. ¿Qué nombre va ahí?"),
    ("mensaje", "Calidad", "en una frase entera?"),
    ("canales", "En la página y en WhatsApp", "¿Dónde no estarás?"),
    ("coste", "Algún anuncio", "¿Y las horas?"),
    ("respuesta", "A todo el mundo, enseguida", "¿En qué plazo?"),
    ("contactos", "Bastantes, para junio", "¿Cuántas personas con permiso"),
    ("contactos", "De 74 a 134", "¿Para qué día"),
    ("calendario", "Enero, febrero y marzo", "Nombra al menos seis meses"),
    ("parada", "Si va mal, lo dejo", "¿Por debajo de qué cifra?"),
    ("parada", "10 pedidos al mes", "¿Qué dejas, y cuándo?"),
    ("lunes", "Empezar", "¿Qué harás exactamente"),
    ("horas", "0", "Con cero horas"),
    ("espera", "3", "al menos seis meses?"),
]


@pytest.mark.parametrize(("field", "text", "asked"), SPOILED)
def test_each_rule_asks_for_what_is_missing(field, text, asked):
    result = check(PLAN, {**MODEL, field: text})
    assert result.status == "todavia-no"
    assert asked in " ".join(result.message.split())
    assert "?" in result.message


ACCEPTED = [
    ("canales", "Facebook y WhatsApp. En TikTok, no."),
    ("canales", "Facebook sí, Instagram no."),
    ("canales", "No en TikTok"),
    ("canales", "Fuera de TikTok e Instagram"),
    ("canales", "En la página; ni vídeos ni hilos"),
    ("respuesta", "En 24 h"),
    ("respuesta", "En 24h, en horario de tienda"),
    ("coste", "8 h mías y ningún anuncio"),
    ("calendario", "Desde enero hasta finales de junio"),
    ("calendario", "De principios de marzo a mediados de agosto"),
    ("quien", "Reme, todos los lunes"),
    ("parada", "Por debajo de 3, en junio lo dejo"),
    ("parada", "Lo dejo en junio si\nson menos que 3"),
    ("calendario", "Todo el año, una foto por semana; agosto, nada"),
    ("calendario", "Cada mes, dos piezas; el peor, una"),
    ("calendario", "Todos los meses, un taller"),
    ("calendario", "Primer trimestre: dos piezas. Los demás: una"),
    ("indicador", "Pedidos. Con más de 10 sigo y con menos paro"),
    ("indicador", "Me gusta de cada 100 que lo ven; si bajan, cambio"),
    ("respuesta", "Antes de cerrar"),
    ("respuesta", "Esa misma tarde"),
    ("objetivo", "De 100 a 120 seguidores que preguntan, antes del 30 de junio"),
    ("horas", "2×4,3"),
    ("horas", "8 h al mes"),
    ("horas", "no lo sé"),
    ("espera", "no lo sé"),
]
REFUSED = [
    ("parada", "Casi siempre 3", "¿Qué dejas, y cuándo?"),
    ("indicador", "Me gusta de cada foto. Si bajan, cambio", "¿Qué hace esa gente"),
    ("indicador", "Subscriptores y followers; si bajan, cambio", "¿Qué hace esa gente"),
    ("indicador", "Miraré preguntas, porque ahí se vende", "¿Qué harás distinto"),
    ("respuesta", "Mañana y tarde, cuando pueda", "¿En qué plazo?"),
    ("contactos", "Ninguno todavía; veinte en junio", "Escríbelo con cifras"),
    ("quien", "Nosotros", "¿Qué nombre va ahí?"),
    ("quien", "nadie", "¿Qué nombre va ahí?"),
    ("quien", "Cualquiera de la casa", "¿Qué nombre va ahí?"),
    ("respuesta", "A todo el mundo, ahora", "¿En qué plazo?"),
    ("calendario", "Finales de junio y de julio", "Nombra al menos seis meses"),
]


@pytest.mark.parametrize(("field", "text"), ACCEPTED)
def test_what_is_said_in_other_words_is_heard(field, text):
    assert check(PLAN, {**MODEL, field: text}).status == "correcto"


@pytest.mark.parametrize(("field", "text", "asked"), REFUSED)
def test_what_only_looks_like_it_is_not(field, text, asked):
    result = check(PLAN, {**MODEL, field: text})
    assert result.status == "todavia-no"
    assert asked in " ".join(result.message.split())


@pytest.mark.parametrize(
    ("field", "text"),
    [("horas", "2 h a la semana"), ("horas", "3h semanales"), ("anuncios", "300 € al año")],
)
def test_a_number_of_another_time_is_not_read(field, text):
    assert check(PLAN, {**MODEL, field: text}).status == "sin-responder"


def test_numbers_may_not_be_left_blank():
    numbers = [part["name"] for part in PLAN.document("0") if part["unit"]]
    left = {field: text for field, text in MODEL.items() if field not in PLAN.parts_of_answer}
    assert len(numbers) == 5
    assert check(PLAN, left).message == f"Por escribir: {', '.join(numbers)}."


def test_every_rule_is_tried():
    rules = sum(len(getattr(f, "rules", ())) for f in PLAN.fields)
    assert len(SPOILED) == rules + len(PLAN.mistakes)


@pytest.mark.parametrize("name", [f.id for f in PLAN.fields if getattr(f, "required", False)])
def test_what_is_not_written_is_named(name):
    left = {field: text for field, text in MODEL.items() if field != name}
    part = next(f for f in PLAN.document("0") if f["id"] == name)
    assert check(PLAN, left).message == f"Por escribir: {part['name']}."


def test_ten_sections_and_the_step_of_monday():
    assert sum(part["heading"] for part in PLAN.document("0")) == 11
    assert len(PLAN.rubric) == 10
