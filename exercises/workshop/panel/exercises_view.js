// @ts-check
/** All exercises in numbers, by lesson; and one exercise with its answers. */
import { OUTCOMES, counted, inPercent } from "./class_data.js";
import { firstOf, foreign, linkTo, make, signAndWord, signOf, table } from "./elements.js";
import { exerciseLink, lessonLinks, names } from "./links.js";

/** @typedef {import("./class_data.js").ClassData} ClassData */
/** @typedef {import("./types").Row} Row */

const ANSWERS = 20; // different ones, at once

/** @param {ClassData} all @param {HTMLElement} view @param {string} lesson Empty for all. */
export function showExercises(all, view, lesson) {
  const shown = all.data.lessons.filter(({ id }) => !lesson || id === lesson);
  view.replaceChildren(
    make("h2", { id: "titulo-ejercicios", tabindex: "-1" }, lesson ? all.lessonTitle(lesson) : "Ejercicio por ejercicio"),
    make("p", { class: "nota" }, lesson ? linkTo("ejercicios", "Ver todas las lecciones") : "Qué pasó con las respuestas, y el error más común."),
    legend(),
    ...shown.flatMap(({ id, title }) => [
      ...(lesson ? [] : [make("h3", {}, linkTo(`leccion=${id}`, title))]),
      table(title, ["Ejercicio", "Respuestas", "Aciertos", "Resultado", "El error más común"],
        all.data.summary.rows.filter(({ exercise }) => all.exercise(exercise).lesson === id).map((row) => tableRow(all, row))),
    ]),
  );
}

/** @param {Row} row */
function answersOf(row) {
  return Object.values(row.outcomes).reduce((sum, count) => sum + count, 0);
}

/** @param {ClassData} all @param {Row} row */
function tableRow(all, row) {
  const count = answersOf(row);
  return make("tr", {},
    make("th", { scope: "row" }, exerciseLink(all, row.exercise)),
    make("td", { class: "numero" }, String(count)),
    make("td", { class: "numero" }, count ? inPercent((row.outcomes.correcto ?? 0) / count) : "–"),
    make("td", {}, bar(row, count)),
    make("td", { class: "texto" }, commonest(all, row)));
}

/** @param {ClassData} all @param {Row} row */
function commonest(all, row) {
  const [first] = Object.entries(row.mistakes);
  if (first) {
    const text = all.exercise(row.exercise).mistakes[first[0]] ?? first[0];
    return make("span", {}, `${first[1]} × `, foreign(text, "corto"));
  }
  return row.wrong ? make("span", {}, `${row.wrong_count} × «`, foreign(row.wrong, "corto"), "»") : "";
}

/** What came of the answers, in words too. @param {Row} row @param {number} count */
function bar(row, count) {
  const made = make("span", { class: "reparto" });
  for (const outcome of OUTCOMES) {
    const part = row.outcomes[outcome.id];
    if (!part) continue;
    const piece = make("span", { "data-estado": outcome.id },
      make("span", { "aria-hidden": "true" }, `${outcome.sign} ${part}`),
      make("span", { class: "oculto" }, `${outcome.word}: ${part}. `));
    piece.style.flexGrow = String(part / count);
    made.append(piece);
  }
  return made;
}

/** What the signs say. */
export function legend() {
  return make("ul", { class: "leyenda", "aria-label": "Qué dice cada signo" },
    ...OUTCOMES.map((outcome) => make("li", {}, signAndWord(outcome))));
}

/** @param {ClassData} all @param {HTMLElement} view @param {string} id */
export function showExercise(all, view, id) {
  const place = all.places.get(id) ?? 0;
  const exercise = all.data.exercises[place];
  const row = all.data.summary.rows[place];
  const count = answersOf(row);
  view.replaceChildren(
    make("h2", { id: "titulo-ejercicio", tabindex: "-1" }, exercise.title),
    make("p", { class: "nota" }, lessonLinks(all, id), ` · ${exercise.minutes} min`,
      exercise.essential ? " · esencial" : "", exercise.counts ? "" : " · no cuenta para la nota"),
    make("p", {}, counted(count, "respuesta", "respuestas"), ` de ${counted(all.data.people.length, "persona", "personas")}.`),
    ...(count ? [outcomes(all, place, row)] : []),
    ...mistakes(all, place, row),
    ...answers(all, place),
  );
}

/** @param {ClassData} all @param {number} place @param {(person: number) => boolean} isOne */
function those(all, place, isOne) {
  return [...all.data.columns[place].outcomes].map((_, person) => person).filter(isOne);
}

/** @param {ClassData} all @param {number} place @param {Row} row */
function outcomes(all, place, row) {
  const handedIn = all.data.people.length;
  const rows = OUTCOMES.map((outcome) => {
    const people = those(all, place, (person) => all.outcome(place, person) === outcome);
    return people.length === 0 ? null : make("tr", {},
      make("th", { scope: "row" }, signAndWord(outcome)),
      make("td", { class: "numero" }, String(people.length)),
      make("td", { class: "numero" }, inPercent(people.length / handedIn)),
      make("td", {}, names(all, people)));
  }).filter((one) => one !== null);
  return make("section", { class: "parte" }, make("h3", {}, "Qué ha pasado"), bar(row, answersOf(row)),
    table("Qué ha pasado", ["Resultado", "Personas", "De la clase", "Quién"], rows));
}

/** @param {ClassData} all @param {number} place @param {Row} row */
function mistakes(all, place, row) {
  const made = Object.entries(row.mistakes);
  if (!made.length) return [];
  const column = all.data.columns[place];
  return [make("section", { class: "parte" }, make("h3", {}, "Errores con nombre"),
    make("ul", { class: "lista" }, ...made.map(([mistake, count]) => make("li", {},
      make("blockquote", {}, foreign(all.data.exercises[place].mistakes[mistake] ?? mistake)),
      make("p", { class: "nota" }, counted(count, "persona", "personas")),
      names(all, those(all, place, (person) => column.mistakes[column.made[person]] === mistake))))))];
}

/** The answers as they were given, the commonest first. @param {ClassData} all @param {number} place */
function answers(all, place) {
  const column = all.data.columns[place];
  /** @type {Map<string, { outcome: import("./types").Outcome, answer: string, people: number[] }>} */
  const groups = new Map();
  column.given.forEach((given, person) => {
    if (!given) return;
    const outcome = all.outcome(place, person);
    const group = groups.get(`${given} ${outcome.id}`) ?? { outcome, answer: column.answers[given], people: [] };
    group.people.push(person);
    groups.set(`${given} ${outcome.id}`, group);
  });
  const sorted = [...groups.values()].sort((one, other) => other.people.length - one.people.length);
  if (!sorted.length) return [];
  const list = make("ul", { class: "respuestas" });
  return [make("section", { class: "parte" }, make("h3", {}, "Respuestas, tal como llegaron"),
    ...firstOf(list, sorted, ANSWERS, ({ outcome, answer, people }) => make("li", {},
      signOf(outcome), make("span", { class: "oculto" }, `${outcome.word}: `), foreign(answer, "respuesta"),
      make("span", { class: "nota" }, counted(people.length, "persona", "personas")), names(all, people)), "Ver más respuestas"))];
}
