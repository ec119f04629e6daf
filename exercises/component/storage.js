// @ts-check
/**
 * Where answers are kept: this browser, one record per exercise, and nowhere else.
 *
 * Everything that knows about localStorage is here, so that another store can take its place.
 */

import { canonicalJson } from "./canonical.js";
import { isRecord } from "./records.js";

/** @typedef {import("./types").SavedRecord} SavedRecord */
/** @typedef {import("./types").AnswerStore} AnswerStore */

const ASIDE = ":apartado:";
/** What fields said before, after the name of their record: a name that ends in no exercise. */
const BEFORE = ":antes";
/** Of each field, the last ones. */
const MOST_BEFORE = 5;
/** Of an exercise; other names are of drafts, and of what is kept aside. */
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
/** What the learner calls themselves, after the site path: where an edition would stand there is nothing. */
const ALIAS = ":alias";
/** Whether the browser has been asked to keep what is here: some ask the reader, who answers once. */
const ASKED = "curso-permanencia";

/**
 * The path below which this copy of the course lives; books may share an origin.
 * @param {Document} page
 */
export function sitePath(page) {
  const { pathname } = page.location;
  const root = page.documentElement.dataset.content_root;
  if (root) return new URL(root, page.baseURI).pathname;
  const lite = pathname.indexOf("/lite/");
  if (lite >= 0) return pathname.slice(0, lite + 1);
  const jupyter = page.getElementById("jupyter-config-data")?.textContent;
  if (jupyter) return String(JSON.parse(jupyter).baseUrl ?? "/");
  return pathname.slice(0, pathname.lastIndexOf("/") + 1);
}

/** The browser's store, or null where it is switched off: merely naming it may throw. */
function browserStore() {
  try {
    const store = window.localStorage;
    store.getItem("curso");
    return store;
  } catch {
    return null;
  }
}

/**
 * @param {string} path the site path
 * @param {string} edition
 * @returns {AnswerStore}
 */
export function openStorage(path, edition) {
  const store = browserStore();
  /** @param {string} id */
  const name = (id) => `curso:${path}:${edition}:${id}`;
  return {
    available: store !== null,
    all: () => (store ? allRecords(store, name("")) : {}),
    editions: () => (store ? editionsBelow(store, `curso:${path}:`) : []),
    onNews: (hear) => hearOthers(name(""), hear),
    aside: (id, record) => (store ? setAside(store, name(id), JSON.stringify(record)) : "absent"),
    asides: () => (store ? allAside(store, name("")) : []),
    read: (id) => (store ? readRecord(store, name(id)) : null),
    elsewhere: (id) => (store ? inOtherEditions(store, `curso:${path}:`, `:${id}`, name(id)) : []),
    before: (id) => (store ? saidBefore(store, name(id) + BEFORE) : {}),
    keepBefore: (id, field, text) => store && keepBefore(store, name(id) + BEFORE, field, text),
    writeBefore: (id, said) => (store ? written(store, name(id) + BEFORE, said) : "absent"),
    putAside: (id) => store && putAside(store, name(id)),
    write: (id, record) => (store ? writeRecord(store, name(id), record) : "absent"),
  };
}

/** What the learner called themselves the last time; empty if they have not. @param {string} path the site path */
export function keptAlias(path) {
  return browserStore()?.getItem(`curso:${path}:${ALIAS}`) ?? "";
}

/** @param {string} path the site path @param {string} alias */
export function keepAlias(path, alias) {
  try {
    browserStore()?.setItem(`curso:${path}:${ALIAS}`, alias);
  } catch {
    // A full store: they type it again the next time.
  }
}

/** Forget all that is kept of this copy of the course, in every edition. @param {string} path the site path */
export function forgetAll(path) {
  const store = browserStore();
  const names = Object.keys(store ?? {}).filter((name) => name.startsWith(`curso:${path}:`));
  for (const name of names) store?.removeItem(name);
}

/** Whether the browser says that it deletes nothing of its own accord; null where it does not say. @returns {Promise<boolean | null>} */
export async function isLasting() {
  try {
    return await navigator.storage.persisted();
  } catch {
    return null; // a folder, an address without encryption, or a browser that knows no such thing
  }
}

/** Ask the browser to delete nothing of its own accord. @param {Storage} store */
async function askToLast(store) {
  try {
    if (store.getItem(ASKED)) return;
    store.setItem(ASKED, new Date().toISOString());
    await navigator.storage.persist();
  } catch {
    // As above: what is kept is kept all the same.
  }
}

/**
 * @param {Storage} store @param {string} start of the names of an edition
 * @returns {Record<string, SavedRecord>} by id
 */
function allRecords(store, start) {
  const ids = Object.keys(store).flatMap((name) => (name.startsWith(start) ? [name.slice(start.length)] : []));
  const found = ids.filter((id) => ID.test(id)).map((id) => [id, parsed(store.getItem(start + id) ?? "")]);
  return Object.fromEntries(found.filter(([, record]) => record !== null));
}

/** @param {Storage} store @param {string} start of the names of an edition @returns {{ id: string, record: SavedRecord }[]} the oldest first */
function allAside(store, start) {
  const names = Object.keys(store).filter((name) => name.startsWith(start) && name.includes(ASIDE)).sort();
  return names.flatMap((name) => {
    const id = name.slice(start.length, name.indexOf(ASIDE));
    const record = ID.test(id) ? parsed(store.getItem(name) ?? "") : null;
    return record ? [{ id, record }] : [];
  });
}

/** @param {Storage} store @param {string} start @returns {string[]} */
function editionsBelow(store, start) {
  const names = Object.keys(store).filter((name) => name.startsWith(start) && !name.endsWith(BEFORE));
  const rests = names.map((name) => name.slice(start.length).split(ASIDE)[0]);
  const parts = rests.map((rest) => [rest.slice(0, rest.lastIndexOf(":")), rest.slice(rest.lastIndexOf(":") + 1)]);
  return [...new Set(parts.filter(([edition, id]) => edition && ID.test(id)).map(([edition]) => edition))].sort();
}

/**
 * @param {string} start of the names of an edition
 * @param {(id: string | null) => void} hear the exercise that another tab has kept or forgotten; null for all of them
 */
function hearOthers(start, hear) {
  addEventListener("storage", ({ key }) => {
    const id = key?.startsWith(start) ? key.slice(start.length) : "";
    if (key === null) hear(null);
    else if (ID.test(id)) hear(id);
  });
}

/** @param {Storage} store @param {string} name */
function readRecord(store, name) {
  const text = store.getItem(name);
  if (text === null) return null;
  const record = parsed(text);
  if (!record) putAside(store, name);
  return record;
}

/**
 * The same exercise of this course with other data.
 * @param {Storage} store @param {string} start @param {string} end @param {string} own
 */
function inOtherEditions(store, start, end, own) {
  const names = Object.keys(store).filter((name) => name.startsWith(start) && name.endsWith(end) && name !== own);
  return names.map((name) => parsed(store.getItem(name) ?? "")).filter((record) => record !== null);
}

/**
 * @param {string} text
 * @returns {SavedRecord | null} null where it is not a record of ours
 */
function parsed(text) {
  try {
    const record = JSON.parse(text);
    return isRecord(record) ? record : null;
  } catch {
    return null;
  }
}

/**
 * Keep under another name what cannot be used as it is, and free the exercise's own.
 * @param {Storage} store @param {string} name
 */
function putAside(store, name) {
  const text = store.getItem(name);
  if (text === null) return;
  store.removeItem(name); // first, since a full store has no room for both
  if (setAside(store, name, text)) store.setItem(name, text);
}

/** The same answer once. @param {Storage} store @param {string} name @param {string} text @returns {"" | "full"} */
function setAside(store, name, text) {
  const start = name + ASIDE;
  const kept = Object.keys(store).filter((each) => each.startsWith(start));
  /** @param {string} each */
  const said = (each) => canonicalJson(parsed(each)?.answer ?? each);
  if (kept.some((each) => said(store.getItem(each) ?? "") === said(text))) return "";
  let time = Date.now();
  while (kept.includes(start + time)) time += 1;
  try {
    store.setItem(start + time, text);
    return "";
  } catch {
    return "full";
  }
}

/** @param {Storage} store @param {string} name @returns {Record<string, string[]>} the last text first */
function saidBefore(store, name) {
  try {
    const entries = Object.entries(Object(JSON.parse(store.getItem(name) ?? "{}")));
    const lists = entries.filter(([, texts]) => Array.isArray(texts) && texts.every((text) => typeof text === "string"));
    return Object.fromEntries(lists);
  } catch {
    return {};
  }
}

/** @param {Storage} store @param {string} name @param {string} field @param {string} text */
function keepBefore(store, name, field, text) {
  const said = saidBefore(store, name);
  const others = (Object.hasOwn(said, field) ? said[field] : []).filter((other) => other !== text);
  said[field] = [text, ...others].slice(0, MOST_BEFORE);
  written(store, name, said); // where it is full, the page still offers it while it is open
}

/**
 * @param {Storage} store @param {string} name @param {SavedRecord | null} record null forgets it
 * @returns {"" | "full"}
 */
function writeRecord(store, name, record) {
  if (record === null) {
    store.removeItem(name);
    return "";
  }
  const problem = written(store, name, record);
  if (!problem) askToLast(store);
  return problem;
}

/** @param {Storage} store @param {string} name @param {unknown} value @returns {"" | "full"} */
function written(store, name, value) {
  try {
    store.setItem(name, JSON.stringify(value));
    return "";
  } catch {
    return "full";
  }
}
