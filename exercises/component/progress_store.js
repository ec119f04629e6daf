// @ts-check
/** A learner's progress, out of the browser's store and back into it. */
import { canonicalJson } from "./canonical.js";
import { mergeEditions, own } from "./progress_document.js";
import { openStorage } from "./storage.js";

/** @typedef {import("./types").Editions} Editions */
/** @typedef {import("./types").Placed} Placed */
/** @typedef {import("./types").SavedRecord} SavedRecord */
/** @typedef {{ fresh: number, same: number, full: boolean, editions: Editions }} Brought */

/**
 * All that is kept of this copy of the course, with what plans said before.
 * @param {string} path the site path
 * @returns {Editions}
 */
export function keptEditions(path) {
  const editions = openStorage(path, "0").editions().map((edition) => {
    const store = openStorage(path, edition);
    const records = Object.entries(store.all()).map(([id, record]) => [id, withBefore(record, store.before(id))]);
    return [edition, Object.fromEntries(records)];
  });
  return Object.fromEntries(editions);
}

/** All that is aside. @param {string} path the site path @returns {Placed[]} */
export function keptAside(path) {
  return openStorage(path, "0").editions().flatMap((edition) =>
    openStorage(path, edition).asides().map(({ id, record }) => ({ edition, id, record })));
}

/** @param {string} path the site path @param {Placed[]} aside @returns {Placed[]} what there is no room for */
export function bringAside(path, aside) {
  return aside.filter(({ edition, id, record }) => openStorage(path, edition).aside(id, record) !== "");
}

/** @param {SavedRecord} record @param {Record<string, string[]>} before @returns {SavedRecord} */
function withBefore(record, before) {
  return Object.keys(before).length > 0 ? { ...record, before } : record;
}

/**
 * Join what a file brings with what is kept. What would take the place of an answer is written only once that is aside.
 * @param {string} path the site path
 * @param {Editions} theirs
 * @param {(id: string) => boolean} isPlan
 * @returns {Brought} answers that are new here, and those that stay; all that is kept now, or would be
 */
export function bringEditions(path, theirs, isPlan) {
  const ours = keptEditions(path);
  const { editions, lost } = mergeEditions(ours, theirs, isPlan);
  const stays = new Set(bringAside(path, lost).map(nameOf));
  const brought = { fresh: 0, same: 0, full: stays.size > 0, editions };
  for (const [edition, records] of Object.entries(editions)) {
    const store = openStorage(path, edition);
    for (const [id, record] of Object.entries(records)) {
      if (!own(own(theirs, edition) ?? {}, id)) continue;
      const mine = own(own(ours, edition) ?? {}, id);
      if (mine && canonicalJson(mine.answer) === canonicalJson(record.answer)) brought.same += 1;
      else brought.fresh += 1;
      if (stays.has(nameOf({ edition, id })) || keep(store, id, record)) brought.full = true;
    }
  }
  return brought;
}

/** @param {{ edition: string, id: string }} place */
function nameOf({ edition, id }) {
  return `${edition}:${id}`;
}

/** @param {import("./types").AnswerStore} store @param {string} id @param {SavedRecord} record @returns whether it could not */
function keep(store, id, { before, ...record }) {
  return (before !== undefined && store.writeBefore(id, before) !== "") || store.write(id, record) !== "";
}
