// @ts-check
/** People and exercises in one grid. Only the rows in view are drawn: a class may have a thousand. */
import { STUCK_SIGN, attemptsText, counted, folded, inPercent } from "./class_data.js";
import { foreign, linkTo, make } from "./elements.js";
import { legend } from "./exercises_view.js";

/** @typedef {import("./class_data.js").ClassData} ClassData */

const ROW = 28; // px, as in the styles
const BEYOND = 10; // rows drawn above and below what is seen
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
    this.row = 0; // of the active cell; 0 is the head
    this.column = 0;
    /** @type {Map<number, HTMLElement>} */
    this.drawn = new Map();

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
    this.row = Math.min(this.row, this.people.length);
    this.column = Math.min(this.column, FIXED + this.exercises.length - 1);
    this.count.textContent = `${counted(this.people.length, "persona", "personas")}, ${counted(this.exercises.length, "ejercicio", "ejercicios")}.`;
    this.grid.setAttribute("aria-rowcount", String(this.people.length + 1));
    this.grid.setAttribute("aria-colcount", String(FIXED + this.exercises.length));
    this.body.style.blockSize = `${this.people.length * ROW}px`;
    this.body.style.inlineSize = this.head.style.inlineSize = `calc(var(--nombre) + ${2 + this.exercises.length} * var(--celda) + 2rem)`;
    this.head.replaceChildren(this.headRow());
    this.body.replaceChildren();
    this.drawn.clear();
    this.grid.scrollTop = 0;
    this.draw();
    this.activate(this.row, this.column, false);
  }

  headRow() {
    const row = make("div", { role: "row", "aria-rowindex": "1", class: "fila" });
    const fixed = ["Nombre", "Nota", "Atascos"];
    row.append(...fixed.map((text, column) => cell("columnheader", column, ["nombre", "nota", "atascos"][column], text)));
    let lesson = "";
    this.exercises.forEach((place, column) => {
      const exercise = this.all.data.exercises[place];
      const begins = exercise.lesson !== lesson;
      lesson = exercise.lesson;
      row.append(cell("columnheader", FIXED + column, begins ? "empieza" : "", make("span", {}, exercise.title)));
    });
    return row;
  }

  /** Draw the rows in view, and the active one wherever it is. */
  draw() {
    const top = Math.max(0, Math.floor(this.grid.scrollTop / ROW) - BEYOND);
    const bottom = Math.min(this.people.length, Math.ceil((this.grid.scrollTop + this.grid.clientHeight) / ROW) + BEYOND);
    for (const [place, row] of this.drawn) {
      if ((place < top || place >= bottom) && place !== this.row - 1) {
        row.remove();
        this.drawn.delete(place);
      }
    }
    for (let place = top; place < bottom; place++) this.drawRow(place);
  }

  /** @param {number} place */
  drawRow(place) {
    const known = this.drawn.get(place);
    if (known) return known;
    const person = this.people[place];
    const { name, score } = this.all.data.people[person];
    const row = make("div", { role: "row", "aria-rowindex": String(place + 2), class: "fila" });
    row.style.insetBlockStart = `${place * ROW}px`;
    row.append(
      cell("rowheader", 0, "nombre", foreign(name)),
      cell("gridcell", 1, "nota", score === null ? "–" : inPercent(score)),
      cell("gridcell", 2, "atascos", this.all.stuck[person] ? String(this.all.stuck[person]) : ""),
    );
    let lesson = "";
    this.exercises.forEach((exercise, column) => {
      const outcome = this.all.outcome(exercise, person);
      const isStuck = this.all.isStuck(exercise, person);
      const begins = this.all.data.exercises[exercise].lesson !== lesson;
      lesson = this.all.data.exercises[exercise].lesson;
      const made = cell("gridcell", FIXED + column, begins ? "empieza" : "", isStuck ? STUCK_SIGN : outcome.sign);
      made.dataset.estado = outcome.id;
      made.setAttribute("aria-label", outcome.word);
      row.append(made);
    });
    // In the order of the people, for whoever reads the grid one row after the other.
    const after = [...this.drawn.keys()].filter((other) => other > place);
    this.body.insertBefore(row, after.length ? this.drawn.get(Math.min(...after)) ?? null : null);
    this.drawn.set(place, row);
    return row;
  }

  /** @param {number} row @param {number} column */
  cellAt(row, column) {
    const line = row === 0 ? this.head.firstElementChild : this.drawRow(row - 1);
    return /** @type {HTMLElement | undefined} */ (line?.children[column]);
  }

  /** @param {number} row @param {number} column @param {boolean} isMoved Whether to bring it into view. */
  activate(row, column, isMoved) {
    const before = this.cellAt(this.row, this.column);
    if (before) before.removeAttribute("id");
    this.row = Math.max(0, Math.min(row, this.people.length));
    this.column = Math.max(0, Math.min(column, FIXED + this.exercises.length - 1));
    const active = this.cellAt(this.row, this.column);
    if (!active) return;
    active.id = "celda";
    this.grid.setAttribute("aria-activedescendant", "celda");
    if (isMoved) this.reveal(active);
    this.describe(active);
  }

  /** Scroll so that a cell stands clear of the head and of the names. @param {HTMLElement} active */
  reveal(active) {
    const box = active.getBoundingClientRect();
    const frame = this.grid.getBoundingClientRect();
    const head = frame.top + this.head.offsetHeight;
    const names = frame.left + (/** @type {HTMLElement} */ (this.head.firstElementChild?.firstElementChild)).offsetWidth;
    if (this.row > 0 && box.top < head) this.grid.scrollTop -= head - box.top;
    if (this.row > 0 && box.bottom > frame.top + this.grid.clientHeight) this.grid.scrollTop += box.bottom - frame.top - this.grid.clientHeight;
    if (this.column > 0 && box.left < names) this.grid.scrollLeft -= names - box.left;
    if (this.column > 0 && box.right > frame.left + this.grid.clientWidth) this.grid.scrollLeft += box.right - frame.left - this.grid.clientWidth;
  }

  /** Say all about the active cell: below the grid, and to whoever cannot see its sign. @param {HTMLElement} active */
  describe(active) {
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
      active.setAttribute("aria-label", `${outcome.word}${attempts ? `, ${attemptsText(attempts)}` : ""}${answer ? `, ${answer.slice(0, 80)}` : ""}`);
    }
    this.detail.replaceChildren(...said);
  }

  /** @param {KeyboardEvent} event */
  onKey(event) {
    const page = Math.max(1, Math.floor(this.grid.clientHeight / ROW) - 5);
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
