// @ts-check
/** One sheet of paper with what a learner has done: a souvenir, and it says so. */
import { made } from "./controls/dom.js";
import { sumOf } from "./progress_summary.js";
import { fill } from "./texts.js";

/** @typedef {import("./types").Outline} Outline */
/** @typedef {import("./progress_summary.js").Records} Records */

export const SHEET_STYLE = `
@page { size: A4; margin: 22mm 20mm; }
.recuerdo { font: 12pt/1.5 system-ui, sans-serif; color: #000; background: #fff; max-width: 42rem; margin: 0 auto; text-align: center; }
.recuerdo h1 { font: 600 24pt/1.2 Georgia, serif; color: #000; margin: 0 0 1.5em; padding-bottom: .6em; border-bottom: 2px solid #000; }
.recuerdo p { margin: .4em 0; }
.recuerdo .nombre { font: 600 20pt/1.3 Georgia, serif; margin: .3em 0 .8em; overflow-wrap: anywhere; }
.recuerdo table { width: 100%; border-collapse: collapse; margin: 2em 0; text-align: left; color: #000; }
.recuerdo :is(th, td) { padding: .35em .2em; border-bottom: 1px solid #bbb; }
.recuerdo :is(th, td):last-child { text-align: right; white-space: nowrap; }
.recuerdo .nota { font-size: 10pt; margin-top: 2.5em; }`;

/**
 * @param {Outline} outline @param {Records} records
 * @param {string} name as it was typed @param {string} date in words @param {(minutes: number) => string} inWords
 */
export function completionSheet(outline, records, name, date, inWords) {
  const { labels, parts } = outline;
  const { done, total, spent } = sumOf(parts.flatMap(({ lessons }) => lessons).flatMap(({ exercises }) => exercises), records);
  const who = made("p", name.trim() || labels["progress.sheet.nobody"]);
  who.className = "nombre";
  const head = made("tr", made("th", labels["progress.sheet.part"]), made("th", labels["progress.sheet.done"]));
  const rows = parts.map((part) => {
    const sum = sumOf(part.lessons.flatMap(({ exercises }) => exercises), records);
    return made("tr", made("td", part.name), made("td", fill(labels["progress.part"], { n: sum.done, total: sum.total })));
  });
  const note = made("p", labels["progress.sheet.note"]);
  note.className = "nota";
  const sheet = made(
    "article",
    made("h1", labels["progress.sheet.title"]),
    made("p", labels["progress.sheet.of"]),
    who,
    made("p", fill(labels["progress.sheet.sum"], { n: done, total, minutes: inWords(spent), date })),
    made("table", made("thead", head), made("tbody", ...rows)),
    note,
  );
  sheet.className = "recuerdo";
  sheet.lang = "es";
  return sheet;
}
