// @ts-check
/** Names of people, exercises and lessons, and the way to them. */
import { counted } from "./class_data.js";
import { folding, foreign, linkTo, make } from "./elements.js";

/** @typedef {import("./class_data.js").ClassData} ClassData */

const FEW = 6; // names that one reads at a glance

/** @param {ClassData} all @param {number} person */
export function personLink(all, person) {
  return linkTo(`persona=${person}`, foreign(all.data.people[person].name));
}

/** @param {ClassData} all @param {string} id */
export function exerciseLink(all, id) {
  return linkTo(`ejercicio=${id}`, all.exercise(id).title);
}

/** The lesson here and, where the course's site is known, the very exercise there. @param {ClassData} all @param {string} id */
export function lessonLinks(all, id) {
  const { lesson, page } = all.exercise(id);
  const links = make("span", { class: "leccion" }, linkTo(`leccion=${lesson}`, all.lessonTitle(lesson)));
  if (all.data.site && page) {
    const address = `${all.data.site}/book/${page}.html#ej-${id}`;
    const link = make("a", { href: address, rel: "noopener noreferrer", target: "_blank" }, "Abrir en el curso");
    links.append(make("span", { class: "pantalla" }, " · ", link));
  }
  return links;
}

/** Who they are: a few by name at once, many when asked for. @param {ClassData} all @param {number[]} people */
export function names(all, people) {
  const list = () => make("ul", { class: "nombres" }, ...people.map((person) => make("li", {}, personLink(all, person))));
  return people.length <= FEW ? list() : folding(`Ver ${counted(people.length, "nombre", "nombres")}`, list);
}
