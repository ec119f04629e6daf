// @ts-check
/** What can be handed in: all that was answered, a part of the course, a lesson, or what stands on one page. */
import { fill } from "./texts.js";

/** @typedef {import("./types").HandInScope} HandInScope */
/** @typedef {import("./types").Outline} Outline */

/**
 * @param {Outline} outline
 * @param {string} root where its addresses begin
 * @returns {HandInScope[]}
 */
export function scopesOf({ parts, labels }, root) {
  /** @param {import("./types").OutlineLesson} lesson */
  const exercisesOf = ({ address, exercises }) =>
    exercises.map(({ id, title, needsPython }) => ({ id, title, needsPython, address: address && `${root}${address}#ej-${id}` }));
  const filled = parts.map((part) => ({ ...part, lessons: part.lessons.filter(({ exercises }) => exercises.length > 0) }));
  const whole = filled.filter(({ lessons }) => lessons.length > 0).map(({ name, lessons }, n) => ({
    value: `parte-${n + 1}`, name: fill(labels["hand-in.part"], { name }), group: labels["hand-in.parts"], isOpen: false,
    exercises: lessons.flatMap(exercisesOf),
  }));
  const single = filled.filter(({ lessons }) => lessons.length > 1).flatMap(({ name, lessons }) =>
    lessons.map((lesson) => ({
      value: lesson.address.replace(/\.html$/, "") || lesson.title, name: lesson.title, group: name, isOpen: false, exercises: exercisesOf(lesson),
    })));
  const all = whole.flatMap(({ exercises }) => exercises);
  return [{ value: "todo", name: labels["hand-in.all"], group: "", isOpen: true, exercises: all }, ...whole, ...single];
}

/**
 * @param {import("./types").Exercise[]} exercises of a page
 * @returns {HandInScope}
 */
export function scopeOfPage(exercises) {
  return {
    value: "leccion", name: "", group: "", isOpen: false,
    exercises: exercises.map(({ key, section }) => ({
      id: key.id,
      title: section.querySelector(".ejercicio-titulo")?.textContent ?? key.id,
      needsPython: key.kind === "code" || key.kind === "chart",
      address: `#${section.id}`,
    })),
  };
}
