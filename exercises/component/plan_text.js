// @ts-check
/** The learner's plan as Markdown. */
import { fill } from "./texts.js";

/** @typedef {import("./types").PlanLine} PlanLine */
/** @typedef {import("./types").Texts} Texts */

/** What a line says so far; empty if nobody has written it. @param {PlanLine} line @param {unknown} answer */
export function writtenLine(line, answer) {
  const typed = Object(answer)[line.field];
  return typeof typed === "string" ? typed.trim() : "";
}

/**
 * @param {PlanLine[]} lines in the order of the book
 * @param {unknown[]} answers one a line, as kept
 * @param {string} date in words
 * @param {Texts} labels
 */
export function planText(lines, answers, date, labels) {
  const parts = [`# ${labels["my-plan.title"]}`, fill(labels["my-plan.made"], { date })];
  let part = "";
  lines.forEach((line, position) => {
    const text = writtenLine(line, answers[position]);
    if (!text) return;
    if (line.part !== part) parts.push(`## ${line.part}`);
    part = line.part;
    parts.push(`### ${line.page}`, text);
    const numbers = ownNumbers(line, answers[position]);
    if (numbers) parts.push(numbers);
  });
  const missing = lines.filter((line, position) => !writtenLine(line, answers[position]));
  if (missing.length > 0) {
    parts.push(`## ${labels["my-plan.missing"]}`, missing.map(({ page }) => `- ${page}`).join("\n"));
  }
  return `${parts.join("\n\n")}\n`;
}

/** @param {PlanLine} line @param {unknown} answer */
function ownNumbers(line, answer) {
  const typed = Object(answer);
  return line.numbers
    .filter(({ id }) => typeof typed[id] === "string" && typed[id].trim())
    .map(({ id, label, unit }) => `- ${label}: ${typed[id].trim()}${needsUnit(typed[id], unit) ? ` ${unit}` : ""}`)
    .join("\n");
}

/** Not after «no lo sé», nor where it was typed. @param {string} typed @param {string} unit */
function needsUnit(typed, unit) {
  return unit !== "" && /[0-9)]\s*$/.test(typed);
}
