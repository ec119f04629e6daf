// @ts-check
/** The learner's plan as plain text, headed and listed as in Markdown. */
import { withUnit } from "./numbers.js";
import { fill } from "./texts.js";

/** @typedef {import("./types").PlanLine} PlanLine */
/** @typedef {import("./types").SavedRecord} SavedRecord */
/** @typedef {import("./types").Texts} Texts */

/**
 * What a line says so far: empty if nobody has written it, open if it still lacks something.
 * @param {PlanLine} line @param {SavedRecord | null} record
 */
export function lineSoFar(line, record) {
  const typed = Object(record?.answer)[line.field];
  const text = typeof typed === "string" ? typed.trim() : "";
  return { text, open: text !== "" && record?.status === "todavia-no" };
}

/**
 * The lines first, as a list that fits a page; then the own numbers, and what is left to write.
 * @param {PlanLine[]} lines in the order of the book
 * @param {(SavedRecord | null)[]} records one a line, as kept
 * @param {string} date in words
 * @param {Texts} labels
 */
export function planText(lines, records, date, labels) {
  const soFar = lines.map((line, position) => lineSoFar(line, records[position]));
  const written = lines.filter((_, position) => soFar[position].text !== "");
  const missing = lines.filter((_, position) => soFar[position].text === "");
  const sentences = soFar
    .filter(({ text }) => text !== "")
    .map(({ text, open }, n) => `${n + 1}. ${sentence(text)}${open ? ` ${labels["my-plan.open"]}` : ""}`);
  const numbers = lines
    .map((line, position) => ownNumbers(line, records[position]?.answer))
    .filter((text) => text !== "");
  const parts = [`# ${labels["my-plan.title"]}`, fill(labels["my-plan.made"], { date }), sentences.join("\n")];
  if (written.length > 0) parts.push(labels["my-plan.review"]);
  if (numbers.length > 0) parts.push(`## ${labels["my-plan.numbers"]}`, numbers.join("\n\n"));
  if (missing.length > 0) parts.push(`## ${labels["my-plan.missing"]}`, missing.map(({ page }) => `- ${page}`).join("\n"));
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** With its capital and its full stop, on one line: nothing typed can look like a heading. @param {string} text */
function sentence(text) {
  const line = text.replace(/\s*\n\s*/g, " ");
  const stop = /[.!?…)»"]$/.test(line) ? "" : ".";
  return `${line[0].toLocaleUpperCase("es")}${line.slice(1)}${stop}`;
}

/** @param {PlanLine} line @param {unknown} answer */
function ownNumbers({ page, numbers }, answer) {
  const typed = Object(answer);
  const given = numbers.filter(({ id }) => typeof typed[id] === "string" && typed[id].trim());
  const listed = given.map(({ id, label, unit }) => `- ${label}: ${withItsUnit(typed[id].trim(), unit)}`);
  return listed.length > 0 ? [page, "", ...listed].join("\n") : "";
}

/** Not after «no lo sé», nor where it was typed. @param {string} typed @param {string} unit */
function withItsUnit(typed, unit) {
  return /[0-9)]$/.test(typed) ? withUnit(typed, unit) : typed;
}
