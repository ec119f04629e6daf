// @ts-check
/** The learner's plan: what it says so far, and the same as plain text, headed and listed as in Markdown. */
import { fold, withUnit } from "./numbers.js";
import { fill } from "./texts.js";

/** @typedef {import("./types").DocumentField} DocumentField */
/** @typedef {import("./types").PlanItem} PlanItem */
/** @typedef {import("./types").PlanLine} PlanLine */
/** @typedef {import("./types").PlanMark} PlanMark */
/** @typedef {import("./types").PlanParts} PlanParts */
/** @typedef {import("./types").SavedRecord} SavedRecord */
/** @typedef {import("./types").Texts} Texts */

/** A name that any phone opens, and that comes back with what is in it. */
export const FILE = "mi-plan.txt";

/** In words. */
export function today() {
  return new Date().toLocaleDateString("es", { day: "numeric", month: "long", year: "numeric" });
}

/** @param {unknown} answer @param {string} field */
export function typedIn(answer, field) {
  const typed = Object(answer)[field];
  return typeof typed === "string" ? typed.trim() : "";
}

/**
 * What a line says so far: empty if nobody has written it, open if it still lacks something.
 * @param {PlanLine} line @param {SavedRecord | null} record
 */
export function lineSoFar(line, record) {
  const text = typedIn(record?.answer, line.field);
  return { text, open: text !== "" && record?.status === "todavia-no" };
}

/**
 * A section says what was typed in it; until then, the lines of the lessons it takes from.
 * @param {DocumentField[]} fields none where the book has no such page
 * @param {PlanLine[]} lines in the order of the book
 * @param {unknown} answer what was typed in the fields
 * @param {(id: string) => SavedRecord | null} read
 * @param {Texts} labels
 * @param {PlanMark[]} marks none where the page does not have them
 * @returns {PlanParts}
 */
export function partsOf(fields, lines, answer, read, labels, marks = []) {
  /** @param {PlanLine} line */
  const written = (line) => {
    const { text, open } = lineSoFar(line, read(line.id));
    return text && `${sentence(text)}${open ? ` ${labels["my-plan.open"]}` : ""}`;
  };
  /** @param {DocumentField} field */
  const taken = ({ takes }) => lines.filter(({ id, field }) => takes.some(([from, name]) => from === id && name === field));
  /** @type {PlanParts} */
  const parts = { items: [], sections: [], others: [], missing: [], numbers: [], marks };
  for (const field of fields) {
    const text = typedIn(answer, field.id);
    if (field.heading) {
      const fromLessons = taken(field).map(written).filter(Boolean).join("\n");
      parts.sections.push({ name: field.name, text: text || fromLessons, isTyped: text !== "", items: [] });
      if (!text && !fromLessons) parts.missing.push({ name: field.name, pages: taken(field).map(({ page }) => page) });
    } else {
      const items = parts.sections.at(-1)?.items ?? parts.items;
      items.push({ name: field.name, value: text && withItsUnit(oneLine(text), field.unit) });
    }
  }
  const gathered = new Set(fields.flatMap(taken));
  for (const line of lines.filter((each) => !gathered.has(each))) {
    const text = written(line);
    if (text) parts.others.push(text);
    else parts.missing.push({ name: line.page, pages: [] });
  }
  for (const line of lines) {
    const items = ownNumbers(line, read(line.id)?.answer);
    if (items.length > 0) parts.numbers.push({ page: line.page, items });
  }
  return parts;
}

/** @param {PlanParts} parts @param {string} date in words @param {Texts} labels */
export function planText(parts, date, labels) {
  const { items, sections, others, missing, numbers, marks } = parts;
  const titles = [...sections.map(({ name }) => name), ...ourTitles(labels)].map(fold);
  const written = sections.filter((section) => section.text || listed(section.items));
  const blocks = [`# ${labels["my-plan.title"]}`, fill(labels["my-plan.made"], { date })];
  if (written.length > 0 || others.length > 0) blocks.push(labels["my-plan.review"]);
  blocks.push(listed(items));
  for (const section of written) {
    // A lesson's open line ends in a mark; those who type it mean it.
    const mark = section.isTyped ? ` ${labels["my-plan.open"]}` : null;
    blocks.push(`## ${section.name}`, safe(section.text, section.items, titles, mark), listed(section.items));
  }
  if (others.length > 0) {
    blocks.push(`## ${labels["my-plan.others"]}`, others.map((text, n) => `${n + 1}. ${text}`).join("\n"));
  }
  if (missing.length > 0) {
    const names = missing.map(({ name, pages }) => `- ${[name, ...(pages.length ? [pages.join(", ")] : [])].join(": ")}`);
    blocks.push(`## ${labels["my-plan.missing"]}`, names.join("\n"));
  }
  if (numbers.length > 0) {
    blocks.push(`## ${labels["my-plan.numbers"]}`, ...numbers.map(({ page, items }) => `${page}\n\n${listed(items)}`));
  }
  if (marks.length > 0) {
    const ticks = marks.map(({ text, ticked }) => `- [${ticked ? "x" : " "}] ${text}`);
    blocks.push(`## ${labels["my-plan.rubric"]}`, ticks.join("\n"));
  }
  return `${blocks.filter(Boolean).join("\n\n")}\n`;
}

/** Of the sections that repeat what is kept elsewhere. @param {Texts} labels */
export function ourTitles(labels) {
  return ["my-plan.others", "my-plan.missing", "my-plan.numbers", "my-plan.rubric"].map((name) => labels[name]);
}

/** @param {PlanItem[]} items */
function listed(items) {
  return items.filter(({ value }) => value).map(({ name, value }) => `- ${name}: ${value}`).join("\n");
}

/**
 * Nothing typed can look like a heading, like an item of its section, or like an open line.
 * @param {string} text @param {PlanItem[]} items @param {string[]} titles folded @param {string | null} mark
 */
function safe(text, items, titles, mark) {
  const names = items.map(({ name }) => fold(`- ${name}:`));
  return text
    .split("\n")
    .map((line) => {
      const isItem = names.some((name) => fold(line.trim().replace(/^[*-] +/, "- ")).startsWith(name));
      const isMarked = mark !== null && line.endsWith(mark);
      return isItem || isMarked || titles.includes(fold(line.trim())) || /^\s*[#\\]/.test(line) ? line.replace(/^\s*/, "$&\\") : line;
    })
    .join("\n");
}

/** @param {string} text */
function oneLine(text) {
  return text.split("\n").map((line) => line.trim()).filter(Boolean).join(" ");
}

/** With its capital and its full stop, on one line. @param {string} text */
function sentence(text) {
  const line = oneLine(text);
  const stop = /[.!?…)»"]$/.test(line) ? "" : ".";
  return `${line[0].toLocaleUpperCase("es")}${line.slice(1)}${stop}`;
}

/** @param {PlanLine} line @param {unknown} answer @returns {PlanItem[]} */
function ownNumbers({ numbers }, answer) {
  return numbers
    .map(({ id, label, unit }) => ({ name: label, value: withItsUnit(typedIn(answer, id), unit) }))
    .filter(({ value }) => value);
}

/** Not after «no lo sé», nor where it was typed. @param {string} typed @param {string} unit */
function withItsUnit(typed, unit) {
  return /[0-9)]$/.test(typed) ? withUnit(typed, unit) : typed;
}
