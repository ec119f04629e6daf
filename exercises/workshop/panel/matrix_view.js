// @ts-check
/** People and exercises in one grid. Only what is in view is drawn: a class may have a thousand people. */
import { STUCK_SIGN, attemptsText, counted, folded, inPercent } from "./class_data.js";
import { foreign, linkTo, make } from "./elements.js";
import { legend } from "./exercises_view.js";

/** @typedef {import("./class_data.js").ClassData} ClassData */

const SIDE = 28; // px, of a cell, as in the styles
const BEYOND = 8; // rows drawn above and below what is seen
const BLOCK = 12; // columns come and go in blocks, so that few scrolls draw all rows anew
const FIXED = 3; // columns before the exercises: name, mark, how often stuck

const byName = new Intl.Collator("es", { numeric: true });

/** The orders of people: what they are called, and how they come about. */
const ORDERS = /** @type {const} */ ({
  nombre: "Nombre",
  nota: "Nota, de menor a mayor",
  atascos: "Atascos, de más a menos",
});

/** A grid of people and exercises, with what chooses among them. */
export class Matrix {
  /** @param {ClassData} all @param {HTMLElement} view */
  constructor(all, view) {
    this.all = all;
    const everyone = all.data.people.map((_, person) => person);
    this.alphabetical = everyone.sort((one, other) => byName.compare(all.data.people[one].name, all.data.people[other].name));
    this.folded = all.data.people.map(({ name }) => folded(name));
    /** @type {number[]} */
    this.people = [];
    /** @type {number[]} */
    this.exercises = [];
    /** @type {boolean[]} */
    this.begins = []; // whether a lesson begins with that exercise
    this.row = 0; // of the active cell; 0 is the head
    this.column = 0;
    /** @type {Map<number, HTMLElement>} */
    this.drawn = new Map();
    this.from = 0; // the exercises drawn: from this one
    this.to = 0; // up to, and without, this one

    this.search = make("input", { type: "search", id: "buscar", autocomplete: "off" });
    this.order = make("select", { id: "ordenar" }, ...Object.entries(ORDERS).map(([value, text]) => make("option", { value }, text)));
    this.lesson = make("select", { id: "leccion" }, make("option", { value: "" }, "Todas"),
      ...all.data.lessons.map(({ id, title }) => make("option", { value: id }, title)));
    this.count = make("p", { role: "status", class: "nota" });
    this.head = make("div", { role: "rowgroup", class: "matriz-cabecera" });
    this.body = make("div", { role: "rowgroup", class: "matriz-cuerpo" });
    this.grid = make("div", { role: "grid", class: "matriz", tabindex: "0", "aria-label": "Personas y ejercicios", "aria-describedby": "matriz-ayuda" }, this.head, this.body);
    this.detail = make("div", { class: "matriz-detalle" });
    view.replaceChildren(
      make("h2", { id: "titulo-personas", tabindex: "-1" }, "Personas y ejercicios"),
      make("div", { class: "mandos" }, labelled("Buscar por nombre", this.search), labelled("Ordenar por", this.order), labelled("Lección", this.lesson)),
      this.count,
      make("p", { class: "nota", id: "matriz-ayuda" }, "Muévete con las flechas. Intro abre la persona o, en la cabecera, el ejercicio."),
      this.grid, this.detail, this.legend(),
    );
    this.search.addEventListener("input", () => this.choose());
    this.order.addEventListener("change", () => this.choose());
    this.lesson.addEventListener("change", () => this.choose());
    this.grid.addEventListener("keydown", (event) => this.onKey(event));
    this.grid.addEventListener("click", (event) => this.onClick(event));
    this.grid.addEventListener("dblclick", () => this.open());
    this.grid.addEventListener("scroll", () => requestAnimationFrame(() => this.draw()), { passive: true });
    new ResizeObserver(() => this.draw()).observe(this.grid);
    this.choose();
  }

  legend() {
    const made = legend();
    made.append(make("li", {}, make("span", { class: "signo", "data-estado": "todavia-no", "aria-hidden": "true" }, STUCK_SIGN), " Todavía no, tras tres intentos o más"));
    return made;
  }

  /** Take the people and exercises that are asked for, and draw them. */
  choose() {
    const wanted = folded(this.search.value.trim());
    const { people, exercises } = this.all.data;
    this.people = this.alphabetical.filter((person) => this.folded[person].includes(wanted));
    if (this.order.value === "nota") {
      // Who has no mark comes last: nothing is known of them.
      this.people.sort((one, other) => (people[one].score ?? 2) - (people[other].score ?? 2));
    } else if (this.order.value === "atascos") {
      this.people.sort((one, other) => this.all.stuck[other] - this.all.stuck[one]);
    }
    this.exercises = exercises.map((_, place) => place).filter((place) => !this.lesson.value || exercises[place].lesson === this.lesson.value);
    this.begins = this.exercises.map((place, column) => exercises[place].lesson !== exercises[this.exercises[column - 1]]?.lesson);
    this.row = Math.min(this.row, this.people.length);
    this.column = Math.min(this.column, FIXED + this.exercises.length - 1);
    this.count.textContent = `${counted(this.people.length, "persona", "personas")}, ${counted(this.exercises.length, "ejercicio", "ejercicios")}.`;
    this.grid.setAttribute("aria-rowcount", String(this.people.length + 1));
    this.grid.setAttribute("aria-colcount", String(FIXED + this.exercises.length));
    this.body.style.blockSize = `${this.people.length * SIDE}px`;
    this.body.style.inlineSize = this.head.style.inlineSize = `calc(var(--nombre) + ${2 + this.exercises.length} * var(--celda) + 2rem)`;
    this.head.replaceChildren(this.headRow());
    this.body.replaceChildren();
    this.drawn.clear();
    this.grid.scrollTo(0, 0);
    this.activate(this.row, this.column, false);
  }

  headRow() {
    const row = make("div", { role: "row", "aria-rowindex": "1", class: "fila" });
    row.append(
      cell("columnheader", 0, "nombre", "Nombre"),
      cell("columnheader", 1, "nota", make("span", {}, "Nota")),
      cell("columnheader", 2, "atascos", make("span", {}, "Atascos")),
    );
    this.exercises.forEach((place, column) => {
      const title = make("span", {}, this.all.data.exercises[place].title);
      row.append(cell("columnheader", FIXED + column, this.begins[column] ? "empieza" : "", title));
    });
    return row;
  }

  /** Draw what is in view, and the active row wherever it is. */
  draw() {
    this.chooseColumns();
    const top = Math.max(0, Math.floor(this.grid.scrollTop / SIDE) - BEYOND);
    const bottom = Math.min(this.people.length, Math.ceil((this.grid.scrollTop + this.grid.clientHeight) / SIDE) + BEYOND);
    for (const [place, row] of this.drawn) {
      if ((place < top || place >= bottom) && place !== this.row - 1) {
        row.remove();
        this.drawn.delete(place);
      }
    }
    for (let place = top; place < bottom; place++) this.drawRow(place);
    if (this.row > 0) this.drawRow(this.row - 1);
    this.mark();
  }

  /** Tell the active cell from the others; its row may have been drawn anew. */
  mark() {
    const active = this.activeCell();
    const before = this.grid.querySelector("#celda");
    if (before === active) return;
    before?.removeAttribute("id");
    active?.setAttribute("id", "celda");
    this.grid.setAttribute("aria-activedescendant", "celda");
  }

  chooseColumns() {
    const { scrollLeft, clientWidth } = this.grid;
    const from = Math.floor(scrollLeft / SIDE / BLOCK) * BLOCK;
    const to = Math.min(this.exercises.length, Math.ceil((scrollLeft + clientWidth) / SIDE / BLOCK) * BLOCK);
    if (from === this.from && to === this.to) return;
    [this.from, this.to] = [from, to];
    this.body.replaceChildren();
    this.drawn.clear();
  }

  /** @param {number} place */
  drawRow(place) {
    const known = this.drawn.get(place);
    if (known) return known;
    const person = this.people[place];
    const { name, score } = this.all.data.people[person];
    const row = make("div", { role: "row", "aria-rowindex": String(place + 2), class: "fila" });
    row.style.insetBlockStart = `${place * SIDE}px`;
    row.append(
      cell("rowheader", 0, "nombre", foreign(name)),
      cell("gridcell", 1, "nota", score === null ? "–" : inPercent(score)),
      cell("gridcell", 2, "atascos", this.all.stuck[person] ? String(this.all.stuck[person]) : ""),
    );
    for (let column = this.from; column < this.to; column++) {
      const exercise = this.exercises[column];
      const outcome = this.all.outcome(exercise, person);
      const sign = this.all.isStuck(exercise, person) ? STUCK_SIGN : outcome.sign;
      const made = cell("gridcell", FIXED + column, this.begins[column] ? "empieza" : "", sign);
      made.dataset.estado = outcome.id;
      made.setAttribute("aria-label", outcome.word);
      if (column === this.from) made.style.marginInlineStart = `${this.from * SIDE}px`;
      row.append(made);
    }
    // In the order of the people, for whoever reads the grid one row after the other.
    const after = [...this.drawn.keys()].filter((other) => other > place);
    this.body.insertBefore(row, after.length ? this.drawn.get(Math.min(...after)) ?? null : null);
    this.drawn.set(place, row);
    return row;
  }

  /** The active cell, where it is drawn. */
  activeCell() {
    const row = this.row === 0 ? this.head.firstElementChild : this.drawn.get(this.row - 1);
    return row?.querySelector(`[aria-colindex="${this.column + 1}"]`);
  }

  /** @param {number} row @param {number} column @param {boolean} isMoved Whether to bring it into view. */
  activate(row, column, isMoved) {
    this.row = Math.max(0, Math.min(row, this.people.length));
    this.column = Math.max(0, Math.min(column, FIXED + this.exercises.length - 1));
    if (isMoved) this.reveal();
    this.draw();
    this.describe();
  }

  /** Scroll so that the active cell stands clear of the head and of the names. */
  reveal() {
    const { grid, row, column } = this;
    const below = (row - 1) * SIDE; // where the cell begins, below the head
    const high = grid.clientHeight - this.head.offsetHeight - SIDE;
    if (row > 0) grid.scrollTop = Math.max(below - high, Math.min(grid.scrollTop, below));
    const heads = /** @type {HTMLElement[]} */ ([...(this.head.firstElementChild?.children ?? [])]);
    const after = heads[column].offsetLeft - heads[0].offsetWidth; // and beside the names
    const wide = grid.clientWidth - heads[0].offsetWidth - heads[column].offsetWidth;
    if (column > 0) grid.scrollLeft = Math.max(after - wide, Math.min(grid.scrollLeft, after));
  }

  /** Say all about the active cell: below the grid, and to whoever cannot see its sign. */
  describe() {
    const person = this.people[this.row - 1];
    const exercise = this.exercises[this.column - FIXED];
    /** @type {(Node | string)[]} */
    const said = [];
    if (person !== undefined) said.push(make("strong", {}, linkTo(`persona=${person}`, foreign(this.all.data.people[person].name))));
    if (exercise !== undefined) {
      const { id, title, lesson } = this.all.data.exercises[exercise];
      if (said.length) said.push(" · ");
      said.push(linkTo(`ejercicio=${id}`, title), make("span", { class: "nota" }, ` ${this.all.lessonTitle(lesson)}`));
    }
    if (person !== undefined && exercise !== undefined) {
      const { outcome, attempts, answer, message } = this.all.cell(exercise, person);
      said.push(` · ${outcome.word}${attempts ? `, ${attemptsText(attempts)}` : ""}`);
      if (answer) said.push(" · «", foreign(answer, "corto"), "»");
      if (message) said.push(make("p", {}, foreign(message)));
      const tried = attempts ? [attemptsText(attempts)] : [];
      this.activeCell()?.setAttribute("aria-label", [outcome.word, ...tried, answer.slice(0, 80)].join(", "));
    }
    this.detail.replaceChildren(...said);
  }

  /** @param {KeyboardEvent} event */
  onKey(event) {
    const page = Math.max(1, Math.floor((this.grid.clientHeight - this.head.offsetHeight) / SIDE) - 1);
    const last = FIXED + this.exercises.length - 1;
    const far = event.ctrlKey || event.metaKey;
    /** @type {Record<string, [number, number]>} */
    const moves = {
      ArrowUp: [this.row - 1, this.column],
      ArrowDown: [this.row + 1, this.column],
      ArrowLeft: [this.row, this.column - 1],
      ArrowRight: [this.row, this.column + 1],
      PageUp: [Math.max(1, this.row - page), this.column],
      PageDown: [this.row + page, this.column],
      Home: [far ? 0 : this.row, 0],
      End: [far ? this.people.length : this.row, last],
    };
    if (event.altKey) return;
    if (event.key === "Enter") this.open();
    else if (event.key in moves) this.activate(...moves[event.key], true);
    else return;
    event.preventDefault();
  }

  /** @param {MouseEvent} event */
  onClick(event) {
    const target = /** @type {Element} */ (event.target).closest("[aria-colindex]");
    const row = Number(target?.parentElement?.getAttribute("aria-rowindex")) - 1;
    if (target) this.activate(row, Number(target.getAttribute("aria-colindex")) - 1, true);
  }

  /** Go to the person of the active cell or, in the head, to the exercise. */
  open() {
    const person = this.people[this.row - 1];
    const exercise = this.exercises[this.column - FIXED];
    if (person !== undefined) location.hash = `persona=${person}`;
    else if (exercise !== undefined) location.hash = `ejercicio=${this.all.data.exercises[exercise].id}`;
  }
}

/** @param {string} role @param {number} column @param {string} kind @param {Node | string} content */
function cell(role, column, kind, content) {
  return make("div", { role, "aria-colindex": String(column + 1), class: `celda ${kind}` }, content);
}

/** @param {string} text @param {HTMLElement} control */
function labelled(text, control) {
  return make("div", {}, make("label", { for: control.id }, text), control);
}
