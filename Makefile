# Social media con estrategia. «make» a secas enseña lo que se puede hacer.
# Hace falta Python 3.11 o posterior y make; lo demás se instala en .venv.

PYTHON ?= python3
PORT ?= 8000
VENV := .venv
BIN := $(VENV)/bin
# Los avisos salen por el canal de errores; lo demás no le sirve a nadie.
BOOK := $(BIN)/jupyter-book build . -W -n --keep-going -q >/dev/null
PUBLISHING := $(BIN)/python -m exercises.publishing
# Aparte de _build: aquí trabaja quien aprende, y «make clean» no lo toca.
NOTEBOOKS := cuadernos
# Con DOCENTE=1 se construye y se sirve el sitio de quien imparte, en otra carpeta.
SITE := $(if $(filter 1,$(DOCENTE)),_build/docente/html,_build/html)

# JupyterLab en español, y sin preguntar por noticias ni versiones a otro sitio.
LAB_SETTINGS := exercises/workshop/hub/server/overrides.json
ALLOW_ROOT := $(if $(filter 0,$(shell id -u)),--allow-root)

.DEFAULT_GOAL := help
.PHONY: help install serve aula site notebook hub check lock test test-needs bench clean

help: ## Enseña esta lista
	@echo "Social media con estrategia. Órdenes:"
	@grep -E '^[a-z-]+:.*## ' $(MAKEFILE_LIST) | sed -E 's/^([a-z-]+):.*## (.*)/  make \1|\2/' | awk -F'|' '{printf "%-16s %s\n", $$1, $$2}'

# Un sello por lista de requisitos: se reinstala solo cuando la lista cambia.
$(VENV)/.ready: requirements.txt pyproject.toml
	@$(PYTHON) -c 'import sys; sys.exit(sys.version_info < (3, 11))' || { echo "Hace falta Python 3.11 o posterior. Si lo tienes con otro nombre: make PYTHON=python3.12 …" >&2; exit 1; }
	@echo "Instalando lo que el curso necesita en $(VENV) (solo la primera vez)…"
	@test -x $(BIN)/python || $(PYTHON) -m venv $(VENV)
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -r requirements.txt
	@touch $@

$(VENV)/.ready-notebook: $(VENV)/.ready
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[notebook]'
	@mkdir -p $(VENV)/share/jupyter/lab/settings
	@cp $(LAB_SETTINGS) $(VENV)/share/jupyter/lab/settings/overrides.json
	@touch $@

$(VENV)/.ready-hub: $(VENV)/.ready
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[hub]'
	@touch $@

$(VENV)/.ready-test: $(VENV)/.ready
	@echo "Instalando lo que piden las pruebas…"
	@$(BIN)/python -m pip install --quiet --disable-pip-version-check -e '.[test,notebook]'
	@touch $@

install: $(VENV)/.ready ## Instala el curso en .venv

site: $(VENV)/.ready ## Construye el sitio en _build/html (DOCENTE=1: con notas)
	@$(BOOK)
	@echo "El sitio está en $(SITE)"

serve: $(VENV)/.ready ## Construye lo que haya cambiado y sirve el curso (PORT=8000, DOCENTE=1)
	@$(PUBLISHING) port $(PORT)
	@$(BOOK)
	@$(PUBLISHING) serve --port $(PORT) $(SITE)

aula: $(VENV)/.ready ## Sirve el curso a un aula en la red local (DIRECCION=…, PORT=8000)
	@$(PUBLISHING) address --port $(PORT) $(DIRECCION)
	@DOCENTE= $(BOOK)
	@$(PUBLISHING) classroom --address $(DIRECCION) --port $(PORT) _build/html

notebook: $(VENV)/.ready-notebook ## Abre JupyterLab con las lecciones como cuadernos
	@$(PUBLISHING) notebooks $(NOTEBOOKS)
	@$(BIN)/jupyter lab --ServerApp.root_dir=$(NOTEBOOKS) $(ALLOW_ROOT)

hub: $(VENV)/.ready-hub ## Abre un JupyterHub para una sala (AULA_CLAVE=…, AULA_DIRECCION=…)
	@$(BIN)/jupyterhub -f exercises/workshop/hub/jupyterhub_config.py

check: $(VENV)/.ready ## Dice todo lo que no se puede publicar todavía
	@$(PUBLISHING) check

lock: $(VENV)/.ready ## Rehace la lista de archivos del Python de las páginas
	@$(BIN)/python -m exercises.browser_python lock

test-needs: $(VENV)/.ready-test
	@.ci/needs

test: test-needs ## Pasa todas las pruebas (instala Chromium y hunspell en Debian)
	@$(BIN)/ruff check
	@$(BIN)/ruff format --check --quiet || { echo "Da formato con: $(BIN)/ruff format" >&2; exit 1; }
	@$(BIN)/mypy
	@$(BIN)/python -m pytest -n 3 --dist loadfile --no-loadscope-reorder

bench: test-needs ## Mide peso, tiempos y respuesta, al lado de Jupyter Book a secas
	@$(BIN)/python -m pytest tests/bench -s -o addopts=--import-mode=importlib

clean: ## Borra lo construido
	@rm -rf _build
