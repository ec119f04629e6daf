// @ts-check
/** What «Mi progreso» says of minutes, places and counts. */
import { made } from "./controls/dom.js";
import { fill } from "./texts.js";

/** @typedef {import("./types").Texts} Texts */
/** @typedef {import("./progress_summary.js").Place} Place */

/** As `in_hours` of Python. @param {number} minutes @param {Texts} labels */
export function inHours(minutes, labels) {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  const written = hours > 0 ? [fill(labels["progress.hours"], { n: hours })] : [];
  if (rest > 0 || hours === 0) written.push(fill(labels["progress.minutes"], { n: rest }));
  return written.join(" ");
}

/** Of one thing it is said otherwise. @param {string} name @param {number} n @param {Texts} labels */
export function counted(name, n, labels) {
  return fill(labels[n === 1 ? `${name}.one` : name], { n });
}

/** A link to an exercise; a notebook knows no address. @param {Place} place @param {string} text */
export function linkTo({ lesson, exercise }, text) {
  if (!lesson.address) return made("span", text);
  const link = made("a", text);
  link.href = `${rootOf()}${lesson.address}#ej-${exercise.id}`;
  return link;
}

/** The way from this page to the root of the site. */
export function rootOf() {
  return document.documentElement.dataset.content_root ?? "";
}
