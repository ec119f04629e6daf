"""Notebooks as a learner uses them, in JupyterLab and in JupyterLite."""

import re

from conftest import LOOPBACK
from playwright.sync_api import TimeoutError

PATIENCE = 90_000  # ms


def accept_kernel(page):
    """Take the kernel that it proposes, if it asks: on a loaded machine it may, and late."""
    accept = page.locator(".jp-Dialog .jp-mod-accept")
    if accept.is_visible():
        accept.press("Enter")


def run_all(page):
    """Run all cells, by keyboard."""
    prompts = page.locator(".jp-Notebook .jp-InputPrompt")
    _run(page, prompts.first, prompts, "Control+a")


def run_cell(page, cell):
    """Run one cell, by keyboard."""
    prompt = cell.locator(".jp-InputPrompt")
    _run(page, prompt, prompt)


def _run(page, start, prompts, *keys):
    """Again while no kernel has taken them: before it is there, JupyterLab loses what is asked."""
    taken = prompts.filter(has_text=re.compile(r"\[(\*|\d+)\]"))
    done = prompts.filter(has_text=re.compile(r"\[\d+\]"))
    for _ in range(60):
        start.click()
        for key in (*keys, "Shift+Enter"):
            page.keyboard.press(key)
        try:
            taken.first.wait_for(timeout=1500)
            return done.first.wait_for(timeout=30_000)
        except TimeoutError:
            accept_kernel(page)
    raise AssertionError("no kernel takes the cells")


class Notebook:
    """A notebook open in JupyterLite."""

    def __init__(self, visit, address, path, app="notebooks"):
        self.asked = []
        visit.context.on("request", lambda request: self.asked.append(request.url))
        self.page = visit.page(f"{address}/lite/{app}/index.html?path={path}")
        self.wait(self.page)

    @staticmethod
    def wait(page):
        page.locator(".jp-Notebook .jp-Cell").first.wait_for(timeout=PATIENCE)
        page.get_by_text("Volver a la lección").wait_for()

    @property
    def text(self):
        return self.page.locator(".jp-Notebook").inner_text()

    def run_all(self):
        """All cells, by keyboard."""
        run_all(self.page)

    def cell(self, start):
        """The code cell that starts with a text."""
        return self.page.locator(".jp-CodeCell").filter(
            has=self.page.locator(".cm-content", has_text=re.compile("^" + re.escape(start)))
        )

    def write_and_run(self, cell, source):
        cell.locator(".cm-content").click()
        self.page.keyboard.press("Control+a")
        self.page.keyboard.insert_text(source)
        self.page.keyboard.press("Control+Enter")

    def save(self):
        self.page.keyboard.press("Control+s")
        self.page.get_by_text(re.compile("^Versión de")).first.wait_for()
        self.page.wait_for_timeout(1000)

    def asked_elsewhere(self):
        own = ("blob:", "data:", "about:")
        return [it for it in self.asked if not LOOPBACK.match(it) and not it.startswith(own)]
