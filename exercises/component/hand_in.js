// @ts-check
/** The panel that makes a learner's hand-in and reads it back to them. Nothing leaves the browser but the file. */
import { canonicalJson } from "./canonical.js";
import { button, made, setText } from "./controls/dom.js";
import { download } from "./download.js";
import { aliasOf, fileOf, handInDocument, LARGEST, LONGEST_ALIAS, readBack, receiptOf, sizeOf } from "./hand_in_document.js";
import { recordsOnScreen } from "./on_screen.js";
import { isAnswered, mergeRecords } from "./records.js";
import { keepAlias, keptAlias, openStorage, sitePath } from "./storage.js";
import { fill } from "./texts.js";

/** @typedef {import("./types").HandInDocument} HandInDocument */
/** @typedef {import("./types").HandInScope} HandInScope */
/** @typedef {import("./types").SavedRecord} SavedRecord */
/** @typedef {import("./types").Texts} Texts */
/** @typedef {{ course: string, content: string, edition: string }} About */
/** @typedef {{ text: string, document: HandInDocument, file: string }} Made */

const TYPE = "application/json";
/** A list of what is missing is folded from here on. */
const MANY = 8;
/** Two clicks within this time are one. */
const DOUBLE = 500; // ms

/**
 * @param {HTMLElement} place
 * @param {About} about
 * @param {HandInScope[]} scopes what can be handed in
 * @param {string} chosen the value of one of them
 * @param {Texts} labels
 */
export function attachHandIn(place, about, scopes, chosen, labels) {
  const path = sitePath(document);
  const store = openStorage(path, about.edition);
  const alias = field(made("input"), "alias", labels, keptAlias(path));
  alias.input.maxLength = LONGEST_ALIAS;
  alias.input.autocomplete = "off";
  const choice = field(made("select"), "scope", labels, "");
  choice.input.append(...optionsOf(scopes));
  choice.input.value = scopes.some(({ value }) => value === chosen) ? chosen : scopes[0].value;
  choice.box.hidden = scopes.length === 1;
  const soFar = made("p");
  const result = made("div");
  result.className = "entrega-hecha";
  result.setAttribute("role", "status");
  /** @type {{ what: string, made: Made } | null} */
  let last = null;
  let clicked = -Infinity;

  const scope = () => scopes.find(({ value }) => value === choice.input.value) ?? scopes[0];

  /** What was answered last of what is chosen: on screen, or as another tab has kept it. */
  function answered() {
    const here = recordsOnScreen(about.edition);
    const found = scope().exercises.flatMap(({ id }) => {
      const records = [...(Object.hasOwn(here, id) ? here[id] : []), store.read(id)].filter((record) => record !== null);
      if (!records.some(isAnswered)) return [];
      const record = records.reduce((one, other) => mergeRecords(one, other, false).record);
      return [/** @type {[string, SavedRecord]} */ ([id, record])];
    });
    return Object.fromEntries(found);
  }

  function refresh() {
    const count = { n: Object.keys(answered()).length, total: scope().exercises.length };
    setText(soFar, fill(labels[scope().isOpen ? "hand-in.so-far.all" : "hand-in.so-far"], count));
  }

  function handIn() {
    if (performance.now() - clicked < DOUBLE) return;
    clicked = performance.now();
    const name = aliasOf(alias.input.value);
    alias.input.setAttribute("aria-invalid", String(name === ""));
    if (name === "") {
      alias.input.focus();
      return say(labels["hand-in.no-alias"]);
    }
    keepAlias(path, name);
    const records = answered();
    if (Object.keys(records).length === 0) return say(labels["hand-in.nothing"]);
    const ready = once(name, records);
    if (sizeOf(ready.text) > LARGEST) return say(fill(labels["hand-in.too-large"], megabytes(ready.text)));
    const read = readBack(ready.text);
    if (!read) return say(labels["hand-in.broken"]);
    download(ready.file, ready.text, TYPE);
    result.replaceChildren(...told(read, ready, scope(), labels));
  }

  /** The same again has the same receipt. @param {string} name @param {Record<string, SavedRecord>} records @returns {Made} */
  function once(name, records) {
    const what = canonicalJson([name, records]);
    if (last?.what === what) return last.made;
    const document = handInDocument(about, name, records);
    last = { what, made: { text: JSON.stringify(document, null, 1), document, file: fileOf(document) } };
    return last.made;
  }

  /** @param {string} sentence */
  function say(sentence) {
    result.replaceChildren(made("p", sentence));
  }

  const go = button(labels["hand-in.make"], handIn);
  go.className = "entrega-hacer";
  alias.input.addEventListener("keydown", (event) => {
    if (/** @type {KeyboardEvent} */ (event).key === "Enter") handIn();
  });
  choice.input.addEventListener("change", refresh);
  for (const news of ["input", "click", "submit"]) document.addEventListener(news, () => queueMicrotask(refresh));
  for (const news of ["storage", "pageshow"]) addEventListener(news, refresh);
  const warning = store.available || scopes.length === 1 ? [] : [made("p", labels["hand-in.absent"])];
  place.replaceChildren(...warning, alias.box, choice.box, soFar, go, result, holds(labels));
  refresh();
}

/** @template {HTMLInputElement | HTMLSelectElement} T @param {T} input @param {string} name @param {Texts} labels @param {string} value */
function field(input, name, labels, value) {
  input.id = `entrega-${name}-${Math.random().toString(36).slice(2)}`; // a notebook may hold several panels
  input.value = value;
  const label = made("label", labels[`hand-in.${name}`]);
  label.htmlFor = input.id;
  const help = made("p", labels[`hand-in.${name}.help`]);
  help.id = `${input.id}-ayuda`;
  help.className = "ejercicio-ayuda";
  input.setAttribute("aria-describedby", help.id);
  const box = made("div", label, input, help);
  box.className = "entrega-campo";
  return { input, box };
}

/** @param {HandInScope[]} scopes */
function optionsOf(scopes) {
  const groups = [...new Set(scopes.map(({ group }) => group))];
  return groups.flatMap((group) => {
    const options = scopes.filter((scope) => scope.group === group).map(({ value, name }) => new Option(name, value));
    if (group === "") return options;
    const box = made("optgroup", ...options);
    box.label = group;
    return [box];
  });
}

/** What has been handed in, from the file itself. @param {HandInDocument} read @param {Made} ready @param {HandInScope} scope @param {Texts} labels */
function told(read, ready, scope, labels) {
  const sent = scope.exercises.filter(({ id }) => Object.hasOwn(read.answers, id));
  const missing = scope.isOpen ? [] : scope.exercises.filter(({ id }) => !Object.hasOwn(read.answers, id));
  const unchecked = sent.filter(({ id }) => read.answers[id].attempts === 0);
  const name = scope.isOpen ? "hand-in.sent.all" : missing.length === 0 ? "hand-in.sent.whole" : "hand-in.sent";
  const receipt = made("strong", receiptOf(read.sha256));
  receipt.className = "entrega-recibo";
  return [
    made("p", made("strong", fill(labels[name], { n: sent.length, total: scope.exercises.length })), " ", fill(labels["hand-in.by"], { alias: read.alias })),
    ...listed(labels["hand-in.missing"], missing, labels),
    ...listed(labels["hand-in.unchecked"], unchecked, labels),
    made("p", labels["hand-in.receipt"], " ", receipt, ". ", labels["hand-in.keep"]),
    made("p", labels["hand-in.file"], " ", made("code", ready.file), ` (${kilobytes(ready.text)}). `, labels["hand-in.send"]),
    again(ready, labels),
  ];
}

/** @param {string} sentence @param {HandInScope["exercises"]} exercises @param {Texts} labels */
function listed(sentence, exercises, labels) {
  if (exercises.length === 0) return [];
  const items = exercises.map(({ title, address, needsPython }) => {
    const link = made(address ? "a" : "span", title);
    if (link instanceof HTMLAnchorElement) link.href = address;
    return made("li", link, needsPython ? ` (${labels["hand-in.optional"]})` : "");
  });
  const box = made("details", made("summary", fill(sentence, { n: exercises.length })), made("ul", ...items));
  box.open = exercises.length <= MANY;
  return [box];
}

/** For a browser that hands no file over. @param {Made} ready @param {Texts} labels */
function again({ file, text }, labels) {
  const area = made("textarea");
  area.readOnly = true;
  area.rows = 4;
  area.setAttribute("aria-label", labels["hand-in.text"]);
  const box = made("details", made("summary", labels["hand-in.again"]));
  box.append(button(labels["hand-in.again.download"], () => download(file, text, TYPE)), made("p", labels["hand-in.again.copy"]), area);
  box.addEventListener("toggle", () => {
    area.value = text; // not before: it may be long
  }, { once: true });
  return box;
}

/** @param {Texts} labels */
function holds(labels) {
  const line = made("p", labels["hand-in.holds"]);
  line.className = "ejercicio-ayuda";
  return line;
}

/** @param {string} text */
function kilobytes(text) {
  return `${Math.ceil(sizeOf(text) / 1024)}\u00a0kB`;
}

/** @param {string} text @returns {{ n: number, most: number }} */
function megabytes(text) {
  return { n: Math.ceil(sizeOf(text) / 1024 ** 2 * 10) / 10, most: LARGEST / 1024 ** 2 };
}
