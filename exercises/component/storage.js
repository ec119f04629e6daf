// @ts-check
/**
 * Where answers are kept: this browser, one record per exercise, and nowhere else.
 *
 * Everything that knows about localStorage is here, so that another store can take its place.
 */

/** @typedef {import("./types").SavedRecord} SavedRecord */
/** @typedef {import("./types").AnswerStore} AnswerStore */

const ASIDE = ":apartado:";
/** What fields said before, after the name of their record: a name that ends in no exercise. */
const BEFORE = ":antes";
/** Of each field, the last ones. */
const MOST_BEFORE = 5;

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
    read: (id) => (store ? readRecord(store, name(id)) : null),
    elsewhere: (id) => (store ? inOtherEditions(store, `curso:${path}:`, `:${id}`, name(id)) : []),
    before: (id) => (store ? saidBefore(store, name(id) + BEFORE) : {}),
    keepBefore: (id, field, text) => store && keepBefore(store, name(id) + BEFORE, field, text),
    putAside: (id) => store && putAside(store, name(id)),
    write: (id, record) => (store ? writeRecord(store, name(id), record) : "absent"),
  };
}

/** @param {Storage} store @param {string} name */
function readRecord(store, name) {
  const written = store.getItem(name);
  if (written === null) return null;
  const record = parsed(written);
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
 * @param {string} written
 * @returns {SavedRecord | null} null where it is not a record of ours
 */
function parsed(written) {
  try {
    const record = JSON.parse(written);
    return isRecord(record) ? record : null;
  } catch {
    return null;
  }
}

/** @param {any} record */
function isRecord(record) {
  return (
    record !== null &&
    typeof record === "object" &&
    Number.isInteger(record.attempts) &&
    Number.isInteger(record.hints) &&
    typeof record.status === "string" &&
    typeof record.version === "string" &&
    typeof record.times?.first === "string"
  );
}

/**
 * Keep under another name what cannot be used as it is, and free the exercise's own.
 * @param {Storage} store @param {string} name
 */
function putAside(store, name) {
  const written = store.getItem(name);
  if (written === null) return;
  store.removeItem(name); // first, since a full store has no room for both
  try {
    store.setItem(name + ASIDE + Date.now(), written);
  } catch {
    store.setItem(name, written);
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
  try {
    store.setItem(name, JSON.stringify(said));
  } catch {
    // A full store: the page still offers it while it is open.
  }
}

/**
 * @param {Storage} store @param {string} name @param {SavedRecord | null} record null forgets it
 * @returns {"" | "full"}
 */
function writeRecord(store, name, record) {
  try {
    if (record === null) store.removeItem(name);
    else store.setItem(name, JSON.stringify(record));
    return "";
  } catch {
    return "full";
  }
}
