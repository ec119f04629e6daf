// @ts-check
/** The file that a learner hands in: made from what is kept and what is on screen, sealed, and read back. */
import { canonicalJson } from "./canonical.js";
import { sha256 } from "./sha256.js";

/** @typedef {import("./types").HandInDocument} HandInDocument */
/** @typedef {import("./types").SavedRecord} SavedRecord */

/** What `read_hand_in` of Python takes, in bytes. */
export const LARGEST = 2 * 1024 * 1024;
export const LONGEST_ALIAS = 60;
/** Characters of the hash that a learner reads back, and how they are grouped. */
const RECEIPT = 8;
const GROUP = 4;
const LONGEST_STEM = 40;
const LONGEST_VERSION = 64;
const LONGEST_STATUS = 40;
const MOST_ATTEMPTS = 1_000_000;
const MOST_HINTS = 100;

/** Controls, and marks that turn the direction of what follows them. */
const UNSEEN = /[\p{Cc}\p{Zl}\p{Zp}\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2069\ufeff]/gu;
const SEEN = /[\p{L}\p{N}\p{P}\p{S}]/u;
const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z$/;

/**
 * What a learner calls themselves, in its one form; empty where nothing of it can be seen.
 * @param {string} typed
 */
export function aliasOf(typed) {
  const text = wellFormed(typed).normalize("NFC").replace(UNSEEN, " ").replace(/\s+/g, " ").trim();
  const alias = [...text].slice(0, LONGEST_ALIAS).join("").trim();
  return SEEN.test(alias) ? alias : "";
}

/** @param {HandInDocument} document @returns {string} letters that any disk and any e-mail takes */
export function fileOf({ course, alias, sha256: hash }) {
  const plain = alias.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase();
  const stem = plain.replace(/[^a-z0-9]+/g, "-").slice(0, LONGEST_STEM).replace(/^-+|-+$/g, "");
  return `entrega-${course}-${stem || hash.slice(0, RECEIPT)}.json`;
}

/** @param {string} hash @returns {string} as a person reads it out: `3f2a 9c1b` */
export function receiptOf(hash) {
  return `${hash.slice(0, GROUP)} ${hash.slice(GROUP, RECEIPT)}`;
}

/**
 * @param {{ course: string, content: string, edition: string }} about
 * @param {string} alias from `aliasOf`
 * @param {Record<string, SavedRecord>} records of what was answered, by id
 * @returns {HandInDocument}
 */
export function handInDocument({ course, content, edition }, alias, records) {
  const nonce = [...crypto.getRandomValues(new Uint8Array(16))].map((byte) => byte.toString(16).padStart(2, "0")).join("");
  const created = new Date().toISOString();
  const answers = Object.fromEntries(Object.entries(records).map(([id, record]) => [id, answerOf(record)]));
  const body = { format: "entrega", schema: 1, course, content, edition, alias, created, nonce, answers };
  return { ...body, sha256: sealOf(body) };
}

/** @param {SavedRecord} record */
function answerOf({ answer, attempts, hints, version, times, status }) {
  /** @type {HandInDocument["answers"][string]} */
  const made = {
    answer: wellFormed(answer ?? null),
    attempts: within(attempts, MOST_ATTEMPTS),
    hints: within(hints, MOST_HINTS),
    version: cut(version, LONGEST_VERSION),
  };
  if (TIME.test(times.last)) made.last = times.last;
  // The learner's browser is theirs: this is told, and never believed.
  if (status) made.unverified = cut(status, LONGEST_STATUS);
  return made;
}

/** @param {string} text @param {number} most */
function cut(text, most) {
  return wellFormed(text.slice(0, most)); // the cut may go through a letter
}

/** @param {number} count @param {number} most */
function within(count, most) {
  return Math.min(Math.max(count, 0), most);
}

/** The hash of a document without its own. @param {object} body */
export function sealOf(body) {
  return sha256(canonicalJson(body));
}

/**
 * Read again what was written, as whoever gets it does.
 * @param {string} text
 * @returns {HandInDocument | null} null where it is not what it says
 */
export function readBack(text) {
  const { sha256: seal, ...body } = JSON.parse(text);
  return sealOf(body) === seal ? { ...body, sha256: seal } : null;
}

/** @param {string} text @returns bytes that it takes as a file */
export function sizeOf(text) {
  return new TextEncoder().encode(text).length;
}

/**
 * Half of a letter has no UTF-8: it becomes the sign for what cannot be read.
 * @param {any} value what JSON can say
 * @returns {any}
 */
export function wellFormed(value) {
  if (typeof value === "string") return value.replace(/\p{Cs}/gu, "\ufffd");
  if (Array.isArray(value)) return value.map(wellFormed);
  if (value === null || typeof value !== "object") return value;
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [wellFormed(name), wellFormed(inner)]));
}
