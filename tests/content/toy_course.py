"""A course of three pages and two exercises, to try the publishing on without the real one."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import yaml

ROOT = Path(__file__).parents[2]

EXERCISE = '''"""Reme tiene {seguidores} seguidores. **¿Cuántos siguen activos, en %?**"""
import pandas as pd
from exercises.engine import Number

exercise = Number(
    title="Enunciado primero",
    minutes=4,
    unit="%",
    tolerance=0.1,
    hints=("PISTA-SECRETA uno", "PISTA-SECRETA dos"),
)


@exercise.values
def cifras(seguidores):
    return {"seguidores": len(seguidores), "media": seguidores["dias_sin_interactuar"].mean()}


@exercise.solution
def activos(seguidores):
    """ACIERTO-SECRETO."""
    return 100 * (seguidores["dias_sin_interactuar"] <= 90).mean()


@exercise.mistake
def sin_vacios(seguidores):
    """ERROR-SECRETO."""
    return 100 * (seguidores["dias_sin_interactuar"].dropna() <= 90).mean()


@exercise.view
def vista(seguidores):
    """Dos cifras"""
    activos = int((seguidores["dias_sin_interactuar"] <= 90).sum())
    cuantos = [activos, len(seguidores)]
    return pd.DataFrame({"qué": ["activos", "todos"], "cuántos": cuantos})
'''

CODE = '''"""Cuenta a los activos con pandas."""
from exercises.engine import Code

exercise = Code(title="Con código", minutes=6, hints=("Una pista", "Otra pista"))


@exercise.solution
def cuenta_activos(seguidores):
    """Bien contado."""
    return int((seguidores["dias_sin_interactuar"] <= 90).sum())
'''

FIRST = """# La página primera

```{minutos}
```

(quien-sigue)=
## ¿Quién sigue?

Son {cifra}`los-activos.seguidores` y la media es {cifra}`los-activos.media:4`.
Mira la {numref}`fig-dos`, vuelve a {ref}`quien-sigue` o ve a [la otra](../b/segunda.md).

```{ejercicio} los-activos
```

```{ejercicio} con-codigo
```

:::{docente}
SECRETO-DOCENTE
:::

:::{admonition} Puedes parar aquí
:class: parada
Hasta luego.
:::
"""

SECOND = """---
file_format: mystnb
kernelspec:
  name: python3
---

# La página segunda

La fórmula es $a / b$.

```{code-cell} ipython3
:tags: [hide-input]
:mystnb:
:  figure:
:    name: fig-dos
:    caption: Dos barras. **Prueba** a mover la barra.
import pandas as pd
from exercises import alt
corte = alt.param("corte", value=1, bind=alt.binding_range(min=0, max=2, step=1, name="Corte "))
datos = pd.DataFrame({"x": [1, 2], "y": [5990, 12400]})
alt.Chart(datos).mark_bar().encode(
    x="x:O", y="y:Q", opacity=alt.condition("datum.x > corte", alt.value(1), alt.value(0.4))
).add_params(corte).properties(description="Dos barras: la segunda dobla a la primera.")
```

```{code-cell} ipython3
:tags: [solo-cuaderno]
raise SystemExit("nunca en la página: SOLO-CUADERNO")
```
"""

THIRD = "# Los datos\n\n```{ficha} seguidores\n```\n"

TOC = """format: jb-book
root: book/a/primera
parts:
  - caption: Parte
    chapters:
      - file: book/b/segunda
      - file: book/b/tercera
"""


class ToyCourse:
    """The toy course in a folder of its own.

    Attributes:
        root: Its folder.
    """

    def __init__(self, root: Path):
        self.root = root
        self.write("_toc.yml", TOC)
        self.write("book/a/primera.md", FIRST)
        self.write("book/b/segunda.md", SECOND)
        self.write("book/b/tercera.md", THIRD)
        self.write("banco_de_juguete/__init__.py", "")
        self.write("banco_de_juguete/los_activos.py", EXERCISE)
        self.write("banco_de_juguete/con_codigo.py", CODE)
        config = yaml.safe_load((ROOT / "_config.yml").read_text(encoding="utf-8"))
        config["sphinx"]["config"]["curso_banco"] = "banco_de_juguete"
        self.write("_config.yml", yaml.safe_dump(config, allow_unicode=True))
        for folder in ("_static", "_templates"):
            shutil.copytree(ROOT / "book" / folder, root / "book" / folder)

    def write(self, name: str, text: str) -> None:
        path = self.root / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")

    def replace(self, name: str, old: str, new: str) -> None:
        text = (self.root / name).read_text(encoding="utf-8")
        assert old in text
        self.write(name, text.replace(old, new))

    def build(self, **variables: str) -> subprocess.CompletedProcess:
        return subprocess.run(
            [
                str(Path(sys.executable).with_name("jupyter-book")),
                "build",
                ".",
                "-W",
                "-n",
                "--keep-going",
            ],
            cwd=self.root,
            env={**os.environ, "PYTHONPATH": str(self.root), **variables},
            capture_output=True,
            text=True,
        )

    def site(self, folder: str = "html") -> dict[str, str]:
        """Every text file of the built site, by its path in it."""
        output = self.root / "_build" / folder
        suffixes = {".html", ".js", ".css", ".txt", ".md", ".json", ".ipynb"}
        return {
            path.relative_to(output).as_posix(): path.read_text(encoding="utf-8")
            for path in output.rglob("*")
            if path.suffix in suffixes
        }
