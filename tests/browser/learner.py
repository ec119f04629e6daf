"""A learner on a page of the real site: answers any exercise through its own controls."""

from exercises.engine.kinds.plan import CRITERIA


class Attempt:
    """One exercise on a page.

    Attributes:
        section: Playwright's locator of the exercise.
        verdict: Its live region.
    """

    def __init__(self, page, exercise_id: str):
        self.page = page
        self.section = page.locator(f"#ej-{exercise_id}")
        self.verdict = self.section.locator("output[role=status]")

    @property
    def kind(self) -> str:
        return self.section.get_attribute("data-tipo")

    def button(self, name: str):
        return self.section.get_by_role("button", name=name, exact=True)

    def reset(self):
        self.button("Reiniciar").click()

    def check(self) -> tuple[str, str]:
        """Press Comprobar; the status and the mistake that are announced."""
        self.button("Comprobar").click()
        return self.verdict.get_attribute("data-estado"), self.verdict.get_attribute("data-error")

    def answer(self, answer):
        """Give an answer in the form of its kind, through the native controls."""
        getattr(self, f"_{self.kind}")(answer)

    def _number(self, text):
        self.section.get_by_role("textbox").fill(text)

    def _choice(self, chosen):
        for name in [chosen] if isinstance(chosen, str) else chosen:
            self.section.locator(f'input[value="{name}"]').check()

    def _classification(self, classes):
        for item, name in classes.items():
            control = self.section.locator(f'input[name="{item}"][value="{name}"]')
            control.evaluate("input => input.click()")  # at 360 px the other cards are out of view

    def _ordering(self, wanted):
        def shown():
            return self.section.locator("[data-paso]").evaluate_all(
                "steps => steps.map(s => s.dataset.paso)"
            )

        for place, name in enumerate(wanted):
            while shown().index(name) > place:
                self.section.locator(f'[data-paso="{name}"] [data-mueve="-1"]').click()

    def _decision(self, amounts):
        for part, amount in amounts.items():
            self.section.locator(f'input[name="{part}"]').fill(str(amount))

    def _plan(self, fields):
        for name, text in fields.items():
            if name != CRITERIA:
                self.section.locator(f'[name="{name}"]').fill(text)
