// @ts-check
/** A sheet of paper: printed from the page and nothing else of it, or as a file that any browser prints. */
import { made } from "./controls/dom.js";

/** On paper it is alone, whatever page it was printed from. */
const ALONE = `
@media screen { .hoja-para-imprimir { display: none; } }
@media print {
  html.con-hoja, html.con-hoja body { display: block !important; position: static !important; height: auto !important;
    overflow: visible !important; background: #fff !important; margin: 0 !important; padding: 0 !important; }
  html.con-hoja body > :not(.hoja-para-imprimir) { display: none !important; }
}`;

const nothing = () => {};

/** Gives back the page that was printed last, once. */
let restore = nothing;

/** @param {HTMLElement} sheet @param {string} style @param {string} title it names the file where one prints to PDF */
export function printSheet(sheet, style, title) {
  restore(); // after a browser that never said it had finished
  sheet.classList.add("hoja-para-imprimir");
  sheet.prepend(made("style", style + ALONE));
  const root = document.documentElement;
  const before = document.title;
  document.body.append(sheet);
  root.classList.add("con-hoja");
  document.title = title;
  restore = () => {
    sheet.remove();
    root.classList.remove("con-hoja");
    document.title = before;
    restore = nothing;
  };
  addEventListener("afterprint", () => restore(), { once: true });
  print();
}

/** A file that opens by itself. @param {HTMLElement} sheet @param {string} style @param {string} title */
export function sheetFile(sheet, style, title) {
  const head = `<meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>${title}</title><style>${style}</style>`;
  return `<!doctype html>\n<html lang="es"><head>${head}</head><body>${sheet.outerHTML}</body></html>\n`;
}
