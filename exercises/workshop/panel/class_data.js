// @ts-check
/** The data of the panel, and the questions that its views ask of them. */

/** @typedef {import("./types").Cell} Cell */
/** @typedef {import("./types").Data} Data */
/** @typedef {import("./types").Exercise} Exercise */
/** @typedef {import("./types").Outcome} Outcome */

/** @type {Record<string, Outcome>} */
const BY_LETTER = {
  c: { id: "correcto", sign: "✓", word: "Correcto" },
  n: { id: "todavia-no", sign: "×", word: "Todavía no" },
  u: { id: "sin-responder", sign: "○", word: "Sin responder" },
  g: { id: "no-evaluable", sign: "?", word: "No evaluable" },
  t: { id: "tiempo-agotado", sign: "T", word: "Tiempo agotado" },
  m: { id: "memoria-agotada", sign: "M", word: "Memoria agotada" },
  x: { id: "error-del-corrector", sign: "!", word: "Por decidir" },
  ".": { id: "sin-entregar", sign: "·", word: "Sin entregar" },
};
export const OUTCOMES = Object.values(BY_LETTER);
/** Several tries, and not yet: a sign of its own. */
export const STUCK_SIGN = "⊗";

const percent = new Intl.NumberFormat("es-ES", { style: "percent", maximumFractionDigits: 0 });
const whole = new Intl.NumberFormat("es-ES");
const moment = new Intl.DateTimeFormat("es-ES", { dateStyle: "medium", timeStyle: "short" });

/** A class, as the panel knows it. */
export class ClassData {
  /** @param {Data} data */
  constructor(data) {
    this.data = data;
    /** @type {Map<string, number>} */
    this.places = new Map(data.exercises.map(({ id }, place) => [id, place]));
    /** @type {Map<string, string>} */
    this.lessons = new Map(data.lessons.map(({ id, title }) => [id, title]));
    this.stuck = data.people.map(() => 0);
    for (const { person, exercises } of data.summary.stuck) this.stuck[person] = exercises.length;
  }

  /** @param {string} id */
  exercise(id) {
    return this.data.exercises[this.places.get(id) ?? 0];
  }

  /** @param {string} id */
  lessonTitle(id) {
    return this.lessons.get(id) ?? id;
  }

  /** @param {number} exercise @param {number} person */
  outcome(exercise, person) {
    return BY_LETTER[this.data.columns[exercise].outcomes[person]];
  }

  /** @param {number} exercise @param {number} person */
  attempts(exercise, person) {
    return parseInt(this.data.columns[exercise].attempts[person], 36);
  }

  /** Whether somebody has tried often, and not yet. @param {number} exercise @param {number} person */
  isStuck(exercise, person) {
    const often = this.attempts(exercise, person) >= this.data.attemptsOfStuck;
    return often && this.data.columns[exercise].outcomes[person] === "n";
  }

  /** @param {number} exercise @param {number} person @returns {Cell} */
  cell(exercise, person) {
    const column = this.data.columns[exercise];
    const outcome = this.outcome(exercise, person);
    const mistake = column.mistakes[column.made[person]];
    return {
      outcome,
      isStuck: this.isStuck(exercise, person),
      attempts: this.attempts(exercise, person),
      answer: column.answers[column.given[person]],
      message: column.messages[column.told[person]] || this.data.exercises[exercise].mistakes[mistake] || "",
      mistake,
      score: column.scores[person] ?? null,
    };
  }
}

/** @param {number} value Between 0 and 1. */
export function inPercent(value) {
  return percent.format(value);
}

/** @param {number} count @param {string} one @param {string} many */
export function counted(count, one, many) {
  return `${whole.format(count)} ${count === 1 ? one : many}`;
}

/** How an attempt count is written; what the data cannot tell apart is said so. @param {number} attempts */
export function attemptsText(attempts) {
  return attempts >= 35 ? "35 intentos o más" : counted(attempts, "intento", "intentos");
}

/** A time of the learner's clock; what is none stays as it is. @param {string} iso */
export function momentText(iso) {
  const time = new Date(iso);
  return Number.isNaN(time.getTime()) ? iso : moment.format(time);
}

/** Without capitals and accents, to look for names. @param {string} text */
export function folded(text) {
  return text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
}
