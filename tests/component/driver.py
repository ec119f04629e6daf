"""How a person answers the toys: by role and name."""

# Layout is forced, so that the time includes what the browser must do before painting.
MEASURE = """([section, clicks]) => {
    const button = section.querySelector('.ejercicio-comprobar');
    const times = [];
    for (let n = 0; n < clicks; n += 1) {
        const start = performance.now();
        button.click();
        document.body.getBoundingClientRect();
        times.push(performance.now() - start);
    }
    return times;
}"""


def come_back(page):
    """Leave the page and open it again, as a learner does: not within the same millisecond.

    On a loaded machine Chromium can find what a page stored a moment late: what is not there yet
    is waited for, what is lost fails here. What the page itself has put under another name is
    still there.
    """
    left = _kept(page)
    for _ in range(20):
        page.wait_for_timeout(200)
        page.reload(wait_until="networkidle")
        if set(left) <= set(found := _kept(page)):
            return
    raise AssertionError(f"{left} was stored, {found} came back")


def _kept(page):
    return page.evaluate("() => Object.values(localStorage)")


class Toy:
    """One exercise on the harness, driven by role and name."""

    def __init__(self, page, name):
        self.page = page
        self.section = page.locator(f"#ej-juguete-{name}")
        self.verdict = self.section.locator("output[role=status]")
        self.solution = self.section.get_by_text("Esta es la solución del juguete.")

    def button(self, name):
        return self.section.get_by_role("button", name=name, exact=True)

    def check(self):
        self.button("Comprobar").click()
        return self.verdict.get_attribute("data-estado"), self.verdict.get_attribute("data-error")

    def field(self, label):
        return self.section.get_by_label(label, exact=True)


def choose(toy, label):
    toy.field(label).check()


def type_number(toy, text):
    toy.field("Tu respuesta, en %").fill(text)


def order(toy, *moves):
    for move in moves:
        toy.button(move).click()


def classify(toy, *classes):
    for card, label in zip(toy.section.get_by_role("group").all(), classes, strict=True):
        card.get_by_label(label).check()


def spread(toy, **amounts):
    for label, times in amounts.items():
        for _ in range(times):
            toy.button(f"Añadir: {label}").click()


def write_plan(toy, objective, followers="500", active="50"):
    toy.field("Mi objetivo en una frase").fill(objective)
    toy.field("Mis seguidores").fill(followers)
    toy.field("Los que han hecho algo").fill(active)


PUBLIC, APART = "Respondo a la vista de todos", "Sigo en privado"

RIGHT = {
    "choice": lambda toy: choose(toy, "El alcance"),
    "varias": lambda toy: (choose(toy, "Las horas"), choose(toy, "El premio")),
    "number": lambda toy: type_number(toy, "611/5990*100"),
    "ordering": lambda toy: order(
        toy,
        "Bajar: Elegir el canal",
        "Subir: Decidir a quién",
        "Subir: Decidir a quién",
    ),
    "classification": lambda toy: classify(toy, PUBLIC, APART, PUBLIC),
    "decision": lambda toy: spread(toy, Contestar=4, Publicar=2),
    "plan": lambda toy: write_plan(toy, "Diez reservas al mes antes de junio"),
}
