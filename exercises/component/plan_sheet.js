// @ts-check
/** The learner's plan on a sheet of paper. */
import { made } from "./controls/dom.js";
import { printSheet, sheetFile } from "./paper.js";
import { fill } from "./texts.js";

/** @typedef {import("./types").PlanItem} PlanItem */
/** @typedef {import("./types").PlanParts} PlanParts */
/** @typedef {import("./types").Texts} Texts */

/** More letters than these need smaller ones to fit one sheet. */
const ROOMY = 3200;

const STYLE = `
@page { size: A4; margin: 12mm 14mm; }
.plan-hoja { font: 10.5pt/1.35 system-ui, sans-serif; color: #000; background: #fff; max-width: 52rem; margin: 0 auto; }
.plan-hoja[data-densa] { font-size: 8.4pt; line-height: 1.2; }
.plan-hoja :is(h1, h2) { font-family: inherit; font-weight: 700; }
.plan-hoja h1 { font-size: 1.7em; line-height: 1.1; margin: 0; color: #000; }
.plan-hoja h2 { font-size: 1em; margin: 0 0 .1em; color: #000; break-after: avoid; }
.plan-hoja header { border-bottom: 2px solid #000; padding-bottom: .4em; margin-bottom: .8em; }
.plan-hoja header p { margin: .2em 0 0; }
.plan-apartados { columns: 2; column-gap: 8mm; }
.plan-hoja section { break-inside: avoid; margin: 0 0 .8em; }
.plan-hoja section p { margin: 0; white-space: pre-line; overflow-wrap: anywhere; }
.plan-hoja ul { margin: .15em 0 0; padding-left: 1.1em; }
.plan-hoja .plan-lista { list-style: none; padding-left: 0; font-size: .92em; }
.plan-hueco { height: 3em; border-bottom: 1px dotted #000; }`;

/** @param {PlanParts} parts @param {string} date in words @param {Texts} labels @returns {HTMLElement} */
function sheetOf({ items, sections, others, marks }, date, labels) {
  const header = made("header", made("h1", labels["my-plan.title"]));
  for (const { value } of items.filter((item) => item.value)) header.append(made("p", made("strong", value)));
  header.append(made("p", `${fill(labels["my-plan.made"], { date })} ${labels["my-plan.review"]}`));
  const body = made("div");
  body.className = "plan-apartados";
  for (const section of sections) body.append(sectionOf(section.name, section.text, section.items));
  if (others.length > 0) body.append(sectionOf(labels["my-plan.others"], others.join("\n"), []));
  if (marks.length > 0) body.append(rubricOf(marks, labels));
  const sheet = made("article", header, body);
  sheet.className = "plan-hoja";
  sheet.lang = "es";
  sheet.toggleAttribute("data-densa", (sheet.textContent ?? "").length > ROOMY);
  return sheet;
}

/** What is not written has room for a pen. @param {string} name @param {string} text @param {PlanItem[]} items */
function sectionOf(name, text, items) {
  const place = made("p", text);
  if (!text) place.className = "plan-hueco";
  const section = made("section", made("h2", name), place);
  const given = items.filter(({ value }) => value);
  if (given.length > 0) section.append(made("ul", ...given.map((item) => made("li", `${item.name}: ${item.value}`))));
  return section;
}

/** With a box to tick with a pen. @param {import("./types").PlanMark[]} marks @param {Texts} labels */
function rubricOf(marks, labels) {
  const lines = marks.map(({ text, ticked }) => made("li", `${ticked ? "☑" : "☐"} ${text}`));
  const list = made("ul", ...lines);
  list.className = "plan-lista";
  return made("section", made("h2", labels["my-plan.rubric"]), list);
}

/** Print the sheet and nothing else of the page. @param {PlanParts} parts @param {string} date @param {Texts} labels */
export function printPlan(parts, date, labels) {
  printSheet(sheetOf(parts, date, labels), STYLE, labels["my-plan.title"]);
}

/** @param {PlanParts} parts @param {string} date @param {Texts} labels */
export function planSheetFile(parts, date, labels) {
  return sheetFile(sheetOf(parts, date, labels), STYLE, labels["my-plan.title"]);
}
