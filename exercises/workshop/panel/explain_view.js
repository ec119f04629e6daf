// @ts-check
/** The first page: what to explain again, who is stuck, what is missing, and what is nobody's mistake. */
import { OUTCOMES, counted } from "./class_data.js";
import { firstOf, foreign, linkTo, make, signAndWord, table } from "./elements.js";
import { exerciseLink, lessonLinks, names, personLink } from "./links.js";

/** @typedef {import("./class_data.js").ClassData} ClassData */

const FIRST = 8; // of each list: what ten minutes are enough for

/** @param {ClassData} all @param {HTMLElement} view */
export function showExplain(all, view) {
  const { summary } = all.data;
  const title = make("h2", { id: "titulo-explicar", tabindex: "-1" }, "Qué explicar otra vez");
  if (!summary.people) {
    view.replaceChildren(title, make("p", {}, "Todavía no hay entregas."));
    return;
  }
  view.replaceChildren(
    title,
    ...mistakes(all),
    part("Quién está atascado", stuck(all)),
    part("Lecciones que faltan", missing(all)),
    ...(summary.not_theirs.length ? [part("Lo que no se ha podido comprobar", notTheirs(all))] : []),
    ...notes(all),
  );
}

/** @param {string} title @param {Node[]} content */
function part(title, content) {
  return make("section", { class: "parte" }, make("h3", {}, title), ...content);
}

/** @param {ClassData} all */
function mistakes(all) {
  const { explain } = all.data.summary;
  if (!explain.length) return [make("p", {}, "Ningún error con nombre en estas entregas.")];
  const why = `Primero, lo que más personas han cometido. En lo esencial, cada una cuenta por ${all.data.essentialWeight}.`;
  const list = make("ol", { class: "explicar" });
  return [make("p", { class: "nota" }, why), ...firstOf(list, explain, FIRST, (one, place) => mistake(all, one, place), "Ver el resto")];
}

/** @param {ClassData} all @param {import("./types").Summary["explain"][number]} one @param {number} place */
function mistake(all, one, place) {
  const exercise = all.exercise(one.exercise);
  const share = make("span", { class: "barra", "aria-hidden": "true" }, make("span", {}));
  /** @type {HTMLElement} */ (share.firstChild).style.inlineSize = `${(100 * one.people.length) / one.answered}%`;
  return make("li", {},
    make("span", { class: "puesto", "aria-hidden": "true" }, String(place + 1)),
    make("div", {},
      make("h3", {}, exerciseLink(all, one.exercise), ...(one.weight > 1 ? [" ", make("span", { class: "etiqueta" }, "Esencial")] : [])),
      make("p", { class: "nota" }, lessonLinks(all, one.exercise)),
      make("blockquote", {}, foreign(exercise.mistakes[one.mistake] ?? one.mistake))),
    make("div", { class: "quien" },
      make("p", { class: "cuantos" }, share, `${one.people.length} de ${counted(one.answered, "respuesta", "respuestas")}`),
      names(all, one.people)));
}

/** @param {ClassData} all */
function stuck(all) {
  const { stuck: people } = all.data.summary;
  if (!people.length) return [make("p", {}, "Nadie lleva tres intentos sin acertar.")];
  const list = make("ul", { class: "lista" });
  return [
    make("p", { class: "nota" }, `Tres intentos o más sin acertar: ${counted(people.length, "persona", "personas")}.`),
    ...firstOf(list, people, FIRST, ({ person, exercises }) => make("li", {},
      make("strong", {}, personLink(all, person)), ` · ${counted(exercises.length, "ejercicio", "ejercicios")}: `,
      ...exercises.slice(0, 3).flatMap((id, place) => [place ? ", " : "", exerciseLink(all, id)]),
      ...(exercises.length > 3 ? [` y ${exercises.length - 3} más`] : []), "."), "Ver el resto"),
  ];
}

/** @param {ClassData} all */
function missing(all) {
  const { missing: lessons } = all.data.summary;
  if (!lessons.length) return [make("p", {}, "En las lecciones empezadas han entregado algo todas las personas.")];
  return [make("ul", { class: "lista" }, ...lessons.map(({ lesson, people }) => make("li", {},
    make("strong", {}, linkTo(`leccion=${lesson}`, all.lessonTitle(lesson))),
    ` · ${counted(people.length, "persona no ha", "personas no han")} entregado nada. `, names(all, people))))];
}

/** @param {ClassData} all */
function notTheirs(all) {
  const rows = all.data.summary.not_theirs.map(({ outcome, exercise, people, message }) => make("tr", {},
    make("td", {}, signAndWord(OUTCOMES.find(({ id }) => id === outcome) ?? OUTCOMES[0])),
    make("th", { scope: "row" }, exerciseLink(all, exercise)),
    make("td", {}, foreign(message)),
    make("td", {}, names(all, people))));
  return [
    make("p", { class: "nota" }, "Lo que está por decidir, o no se puede evaluar, espera a que lo mires y no cuenta como un cero. Agotar el tiempo o la memoria sí."),
    table("Lo que no se ha podido comprobar", ["Qué pasó", "Ejercicio", "Detalle", "A quién"], rows),
  ];
}

/** @param {ClassData} all */
function notes(all) {
  const people = all.data.people.map(({ notes }, person) => ({ notes, person })).filter(({ notes }) => notes.length);
  if (!people.length) return [];
  const list = make("ul", { class: "lista" });
  return [part("Avisos sobre las entregas", [
    make("p", { class: "nota" }, "Que dos entregas digan lo mismo es un indicio, no una prueba."),
    ...firstOf(list, people, FIRST, ({ notes, person }) => make("li", {},
      make("strong", {}, personLink(all, person)), " · ", foreign(notes.join(" "))), "Ver el resto"),
  ])];
}
