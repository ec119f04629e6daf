// @ts-check
/** All that one person handed in. */
import { STUCK_SIGN, attemptsText, counted, inPercent, momentText } from "./class_data.js";
import { foreign, linkTo, make, signAndWord, table } from "./elements.js";
import { exerciseLink } from "./links.js";

/** @typedef {import("./class_data.js").ClassData} ClassData */

/** @param {ClassData} all @param {HTMLElement} view @param {number} place */
export function showPerson(all, view, place) {
  const person = all.data.people[place];
  view.replaceChildren(
    make("h2", { id: "titulo-persona", tabindex: "-1" }, foreign(person.name)),
    make("p", { class: "nota vecinas" }, ...neighbours(all, place)),
    facts(all, place),
    ...(person.notes.length ? [make("div", { class: "aviso" },
      ...person.notes.map((note) => make("p", {}, foreign(note))),
      make("p", { class: "nota" }, "Que dos entregas digan lo mismo es un indicio, no una prueba."))] : []),
    ...all.data.lessons.flatMap(({ id, title }) => lesson(all, place, id, title)),
  );
}

/** @param {ClassData} all @param {number} place */
function neighbours(all, place) {
  const last = all.data.people.length - 1;
  return [
    linkTo("personas", "Todas las personas"),
    ...(place > 0 ? [" · ", linkTo(`persona=${place - 1}`, "La anterior")] : []),
    ...(place < last ? [" · ", linkTo(`persona=${place + 1}`, "La siguiente")] : []),
  ];
}

/** @param {ClassData} all @param {number} place */
function facts(all, place) {
  const person = all.data.people[place];
  /** @type {[string, string | Node][]} */
  const known = [
    ["Nota", person.score === null ? "Sin nota: la decides tú" : inPercent(person.score)],
    ["Atascos", counted(all.stuck[place], "ejercicio", "ejercicios")],
    ["Entregas", String(person.handIns)],
    ["La que cuenta", person.created ? momentText(person.created) : ""],
    ["Recibo", person.receipt ? make("code", {}, person.receipt) : ""],
    ["Clave", person.key ? foreign(person.key) : ""],
  ];
  return make("dl", { class: "ficha" }, ...known.filter(([, value]) => value !== "").map(([name, value]) =>
    make("div", {}, make("dt", {}, name), make("dd", {}, value))));
}

/** @param {ClassData} all @param {number} place @param {string} id @param {string} title */
function lesson(all, place, id, title) {
  const exercises = all.data.exercises.map((exercise, n) => ({ exercise, n })).filter(({ exercise }) => exercise.lesson === id);
  const isBegun = exercises.some(({ n }) => all.outcome(n, place).id !== "sin-entregar");
  const head = make("h3", {}, linkTo(`leccion=${id}`, title));
  if (!isBegun) return [head, make("p", { class: "nota" }, "No ha entregado nada de esta lección.")];
  const rows = exercises.map(({ exercise, n }) => {
    const { outcome, attempts, answer, message, score, isStuck } = all.cell(n, place);
    return make("tr", {},
      make("th", { scope: "row" }, exerciseLink(all, exercise.id)),
      make("td", {}, signAndWord(outcome, isStuck ? STUCK_SIGN : outcome.sign), score === null ? "" : ` (${inPercent(score)})`),
      make("td", { class: "numero" }, attempts ? attemptsText(attempts) : ""),
      make("td", { class: "texto" }, answer ? foreign(answer, "respuesta") : ""),
      make("td", { class: "texto" }, message ? foreign(message) : ""));
  });
  return [head, table(title, ["Ejercicio", "Resultado", "Intentos", "Respuesta", "Qué se le dice"], rows)];
}
