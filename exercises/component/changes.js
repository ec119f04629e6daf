// @ts-check
/** What has changed since the same was asked before, beside the verdict of an opinion. */
import { fill } from "./texts.js";
import { verdictOf } from "./verdict.js";

/** @typedef {import("./types").Exercise} Exercise */

/** @param {Exercise} exercise */
export function showChanges(exercise) {
  const { key, record, store, language } = exercise;
  const { before, items, classes } = key.check;
  if (!before) return;
  const first = Object(store.read(before)?.answer);
  const now = Object(record.answer);
  const names = Object.keys(items);
  const known = names.filter((name) => Object.hasOwn(classes, first[name]));
  const changed = known.filter((name) => first[name] !== now[name]);
  const total = names.length;
  const sentence = known.length < total ? "changes.unknown" : changed.length === 0 ? "changes.none" : "changes.some";
  const place = document.createElement("div");
  place.append(line(fill(language.labels[sentence], { n: changed.length, total })));
  if (known.length === total && changed.length > 0) {
    const list = document.createElement("ul");
    for (const name of changed) {
      const item = document.createElement("li");
      // Labels of the key are trusted HTML.
      item.innerHTML = `${items[name].label} ${classes[first[name]]} → <strong>${classes[now[name]]}</strong>`;
      list.append(item);
    }
    place.append(list);
  }
  verdictOf(exercise).append(place);
}

/** @param {string} text */
function line(text) {
  const paragraph = document.createElement("p");
  paragraph.textContent = text;
  return paragraph;
}
