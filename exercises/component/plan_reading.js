// @ts-check
/** A file of `plan_text.js` back into fields, also after somebody has gone over it in another program. */
import { fold } from "./numbers.js";
import { ourTitles } from "./plan_text.js";

/** @typedef {import("./types").DocumentField} DocumentField */
/** @typedef {import("./types").Texts} Texts */

/**
 * @param {string} text @param {DocumentField[]} fields @param {Texts} labels @param {string[]} criteria of the rubric
 * @returns {{ answer: Record<string, string>, ticked: number[] } | null} what each field says, and which criteria are
 * ticked; null where no section of a plan is in it
 */
export function readPlan(text, fields, labels, criteria) {
  const ours = ourTitles(labels).map(fold);
  const titles = [...fields.filter(({ heading }) => heading).map(({ name }) => fold(name)), ...ours];
  const names = criteria.map((each) => fold(each));
  /** @type {Set<number>} */
  const ticked = new Set();
  /** Which of our own sections is being read: its lines are nobody's heading without a sign. */
  let own = "";
  /** @type {Map<string, string[]>} */
  const found = new Map();
  /** The section being read: null before the first, and where we repeat what the lessons have. @type {DocumentField | null} */
  let section = null;
  let items = itemsAfter(fields, -1);
  for (const line of text.replace(/\r\n?/g, "\n").split("\n")) {
    const [, signs = "", written = ""] = /^(#{0,6}) *(.*)$/.exec(line) ?? [];
    // Another program may have lost the signs; a list of pages may have one with the name of a section.
    const isHeading = signs !== "" || own === "" || ours.includes(fold(written.trim()));
    const name = isHeading ? fold(written.trim()) : "";
    const opened = fields.findIndex((field) => field.heading && fold(field.name) === name);
    if (opened >= 0) {
      section = fields[opened];
      own = "";
      items = itemsAfter(fields, opened);
      found.set(section.id, found.get(section.id) ?? []);
    } else if (ours.includes(name)) {
      section = null;
      items = [];
      own = name;
    } else if (own === fold(labels["my-plan.rubric"])) {
      const box = /^(?:[-*] )?\[[xX]\](.*)$/.exec(line.trim());
      const n = box ? names.indexOf(fold(box[1].trim())) : -1;
      if (n >= 0) ticked.add(n);
    } else if (!readItem(line, items, found)) {
      // What somebody has headed in their own way belongs to what stands above it.
      if (section) found.get(section.id)?.push(asTyped(line, titles, ` ${labels["my-plan.open"]}`));
    }
  }
  if (found.size + ticked.size === 0) return null;
  const answer = Object.fromEntries([...found].map(([id, lines]) => [id, lines.join("\n").trim()]));
  return { answer, ticked: [...ticked] };
}

/**
 * Without what `plan_text.js` has added: a backslash, or the mark of a lesson's open line.
 * @param {string} line @param {string[]} titles folded @param {string} open
 */
function asTyped(line, titles, open) {
  const [, margin = "", rest = ""] = /^(\s*)\\(.*)$/.exec(line) ?? [];
  if (/^[#\\*-]/.test(rest) || rest.endsWith(open) || titles.includes(fold(rest.trim()))) return margin + rest;
  return line.endsWith(open) ? line.slice(0, -open.length) : line;
}

/** @param {DocumentField[]} fields @param {number} position of a heading, or -1 */
function itemsAfter(fields, position) {
  const rest = fields.slice(position + 1);
  const next = rest.findIndex(({ heading }) => heading);
  return next < 0 ? rest : rest.slice(0, next);
}

/** @param {string} line @param {DocumentField[]} items @param {Map<string, string[]>} found */
function readItem(line, items, found) {
  const listed = /^\s*[-*] (.*)$/.exec(line)?.[1] ?? "";
  const colon = listed.indexOf(":");
  if (colon < 0) return false;
  const name = fold(listed.slice(0, colon).trim());
  const value = listed.slice(colon + 1).trim();
  const item = items.find((each) => fold(each.name) === name);
  if (!item) return false;
  const unit = ` ${item.unit}`;
  found.set(item.id, [item.unit && value.endsWith(unit) ? value.slice(0, -unit.length) : value]);
  return true;
}
