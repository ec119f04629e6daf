"""A learner who writes code on a page of the real site."""

import ast

from browser.learner import Attempt

from exercises.engine.kinds.base import kebab
from exercises.engine.kinds.code import source_of

PATIENCE = 60_000  # ms; the first time Python has to come, on a machine that does other things too

SETTLED = """id => {
    const verdict = document.querySelector(`#ej-${id} output[role=status]`);
    return verdict.dataset.estado && !verdict.dataset.provisional;
}"""


class Coder(Attempt):
    """One exercise with code.

    Attributes:
        editor: Where one types.
        result: The region with what the code leaves.
        state: The line that says how Python is.
    """

    def __init__(self, page, exercise_id):
        super().__init__(page, exercise_id)
        self.id = exercise_id
        self.section.scroll_into_view_if_needed()
        self.editor = self.section.get_by_role("textbox", name="Código")
        self.result = self.section.get_by_role("region", name="Resultado")
        self.state = self.section.locator(".ejercicio-python")
        self.section.locator(".cm-content").wait_for()

    def write(self, source):
        """Put this in the place of all that the editor holds."""
        self.editor.focus()
        self.page.keyboard.press("Control+a")
        self.page.keyboard.insert_text(source)

    def check(self):
        """Press Comprobar and wait for the last verdict."""
        self.verdict.evaluate("verdict => { verdict.dataset.estado = ''; }")
        self.button("Comprobar").click()
        self.page.wait_for_function(SETTLED, arg=self.id, timeout=PATIENCE)
        return self.verdict.get_attribute("data-estado"), self.verdict.get_attribute("data-error")

    def run(self):
        """Press Ejecutar and wait for something to be there; its text."""
        self.result.evaluate_all("regions => regions.forEach(r => r.replaceChildren())")
        self.button("Ejecutar").click()
        self.await_result()
        return self.result.inner_text()

    def await_result(self):
        """Wait until there is a result."""
        self.page.wait_for_function(
            "id => document.querySelector(`#ej-${id} .ejercicio-resultado`)?.children.length",
            arg=self.id,
            timeout=PATIENCE,
        )


def learners_source(exercise, function):
    """An author's function as a learner would write it, under the name that is asked for.

    What it uses of its module is imported before it: the site has the bank.
    """
    tree = ast.parse(source_of(function))
    definition = tree.body[0]
    definition.name = exercise.function_name
    definition.args.args = [ast.arg(name) for name in exercise.arguments]
    used = sorted(set(function.__code__.co_names) & set(function.__globals__))
    imported = f"from {function.__module__} import {', '.join(used)}\n" if used else ""
    return f"{imported}\n{ast.unparse(tree)}\n"


def sources_of(exercise):
    """What is answered to an exercise, by the mistake it makes; "" is the solution."""
    named = {"": exercise.solution_source() + "\n"}
    return named | {
        kebab(function.__name__): learners_source(exercise, function)
        for function in exercise.mistakes
    }
