// @ts-check
/** The file of a learner's progress: made, read whatever it is, and joined with what is here already. */
import { isRecord, mergeRecords } from "./records.js";

/** @typedef {import("./types").Editions} Editions */
/** @typedef {import("./types").ProgressDocument} ProgressDocument */
/** @typedef {import("./types").SavedRecord} SavedRecord */
/** @typedef {import("./types").Placed} Placed */
/** @typedef {"" | "json" | "foreign" | "course" | "newer"} Problem */

const FORMAT = "progreso";
const SCHEMA = 1;
const MOST_EDITIONS = 200;
const LONGEST = 80;
const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

/** The whole course, answered at length, takes a tenth. */
export const MOST_BYTES = 5 * 1024 * 1024;

/** @param {string} course */
export function progressFile(course) {
  return `mi-progreso-${course}.json`;
}

/**
 * @param {string} course @param {string} content version of the whole course @param {Editions} editions @param {Placed[]} aside
 * @returns {ProgressDocument}
 */
export function progressDocument(course, content, editions, aside) {
  const records = mapEditions(editions, (record) => wellFormed(record) ?? []);
  /** @type {ProgressDocument} */
  const made = { format: FORMAT, schema: SCHEMA, course, content, created: new Date().toISOString(), editions: records };
  const placed = aside.flatMap((each) => placedFrom(each, SCHEMA) ?? []);
  return placed.length > 0 ? { ...made, aside: placed } : made;
}

/**
 * @param {string} text
 * @param {string} course ours
 * @returns {{ problem: Problem, editions: Editions, aside: Placed[], broken: number }} what can be used, and how many records cannot
 */
export function readProgress(text, course) {
  /** @param {Problem} problem */
  const refused = (problem) => ({ problem, editions: {}, aside: [], broken: 0 });
  let document;
  try {
    document = JSON.parse(text);
  } catch {
    return refused("json");
  }
  if (!isObject(document) || document.format !== FORMAT || !isObject(document.editions)) return refused("foreign");
  if (!Number.isInteger(document.schema) || document.schema < 0) return refused("foreign");
  if (document.course !== course) return refused("course");
  if (document.schema > SCHEMA) return refused("newer");
  let broken = 0;
  const editions = mapEditions(document.editions, (written, id, edition) => {
    const placed = placedFrom({ edition, id, record: written }, document.schema);
    if (!placed) broken += 1;
    return placed?.record ?? [];
  });
  const found = Array.isArray(document.aside) ? document.aside : [];
  const aside = found.flatMap((/** @type {any} */ each) => placedFrom(each, document.schema) ?? []);
  return { problem: "", editions, aside, broken: broken + found.length - aside.length };
}

/** Null where it is no place, or no record. @param {any} each @param {number} schema @returns {Placed | null} */
function placedFrom(each, schema) {
  if (!isObject(each)) return null;
  const { edition, id, record: written } = each;
  if (!isName(edition) || typeof id !== "string" || id.length > LONGEST || !ID.test(id)) return null;
  const record = wellFormed(brought(written, schema));
  return record && { edition, id, record };
}

/**
 * Neither side loses an answer: those that `editions` no longer has are `lost`.
 * @param {Editions} ours
 * @param {Editions} theirs
 * @param {(id: string) => boolean} isPlan whether an exercise is answered with texts by field
 * @returns {{ editions: Editions, lost: Placed[] }}
 */
export function mergeEditions(ours, theirs, isPlan) {
  /** @type {Placed[]} */
  const lost = [];
  const names = [...new Set([...Object.keys(ours), ...Object.keys(theirs)])];
  const editions = names.map((edition) => {
    const [one, other] = [own(ours, edition) ?? {}, own(theirs, edition) ?? {}];
    const records = [...new Set([...Object.keys(one), ...Object.keys(other)])].map((id) => {
      const [mine, yours] = [own(one, id), own(other, id)];
      if (!mine || !yours) return [id, mine ?? yours];
      const merged = mergeRecords(mine, yours, isPlan(id));
      if (merged.lost && !isPlan(id)) lost.push({ edition, id, record: merged.lost });
      return [id, merged.record];
    });
    return [edition, Object.fromEntries(records)];
  });
  return { editions: Object.fromEntries(editions), lost };
}

/**
 * A record of an earlier schema, as it would be written now: once there were neither hints nor the time of passing.
 * @param {any} record @param {number} schema
 */
function brought(record, schema) {
  if (schema === SCHEMA || !isObject(record) || !isObject(record.times)) return record;
  return { ...record, hints: record.hints ?? 0, times: { ...record.times, passed: record.times.passed ?? null } };
}

/**
 * Only what a record has; null where it is none.
 * @param {any} record @returns {SavedRecord | null}
 */
function wellFormed(record) {
  if (!isRecord(record) || record.attempts < 0 || record.hints < 0) return null;
  const { answer = null, attempts, status, hints, times, version, passedIn, before } = record;
  const stamps = [times.first, times.last, times.passed ?? null];
  if (!["", "todavia-no", "correcto"].includes(status) || !isName(version)) return null;
  if (stamps.some((time, n) => !isTime(time) && !(n === 2 && time === null))) return null;
  if (isTooDeep(answer)) return null;
  const [first, last, passed] = stamps.map((time) => time && new Date(time).toISOString());
  /** @type {SavedRecord} */
  const made = { answer, attempts, status, hints, times: { first: first ?? "", last: last ?? "", passed }, version };
  if (Array.isArray(passedIn) && passedIn.length > 0 && passedIn.every(isName)) made.passedIn = passedIn;
  const said = isObject(before) ? Object.entries(before ?? {}).filter(([, texts]) => isTexts(texts)) : [];
  if (said.length > 0) made.before = Object.fromEntries(said);
  return made;
}

/**
 * @param {Record<string, any>} editions
 * @param {(record: any, id: string, edition: string) => SavedRecord | never[]} change an empty list leaves it out
 * @returns {Editions}
 */
function mapEditions(editions, change) {
  const kept = Object.entries(editions).slice(0, MOST_EDITIONS).map(([edition, records]) => {
    const changed = Object.entries(isObject(records) ? records : {}).map(([id, record]) => [id, change(record, id, edition)]);
    return [edition, Object.fromEntries(changed.filter(([, record]) => !Array.isArray(record)))];
  });
  return Object.fromEntries(kept.filter(([, records]) => Object.keys(records).length > 0));
}

/** A name from a file may be that of what every object has. @template T @param {Record<string, T>} values @param {string} name @returns {T | undefined} */
export function own(values, name) {
  return Object.hasOwn(values, name) ? values[name] : undefined;
}

/** @param {any} value */
function isObject(value) {
  return value !== null && typeof value === "object" && !Array.isArray(value);
}

/** @param {any} text */
function isName(text) {
  return typeof text === "string" && text !== "" && text.length <= 64;
}

/** @param {any} text @returns {boolean} */
function isTime(text) {
  return typeof text === "string" && TIME.test(text) && !Number.isNaN(Date.parse(text));
}

/** @param {any} texts */
function isTexts(texts) {
  return Array.isArray(texts) && texts.every((text) => typeof text === "string");
}

/** What is nested so deep runs out of stack when it is walked. @param {any} value @returns {boolean} */
function isTooDeep(value, room = 40) {
  if (value === null || typeof value !== "object") return false;
  return room === 0 || Object.values(value).some((inner) => isTooDeep(inner, room - 1));
}
