// @ts-check
/** What is kept of one exercise: what such a record looks like, and how two of the same exercise become one. */
import { canonicalJson } from "./canonical.js";

/** @typedef {import("./types").Answer} Answer */
/** @typedef {import("./types").SavedRecord} SavedRecord */
/** @typedef {{ record: SavedRecord, lost: SavedRecord | null }} Merged `lost` has an answer that `record` does not have */

/** The worse comes first. */
const STATES = ["", "todavia-no", "correcto"];

/** @param {any} record @returns {record is SavedRecord} */
export function isRecord(record) {
  return (
    record !== null &&
    typeof record === "object" &&
    Number.isInteger(record.attempts) &&
    Number.isInteger(record.hints) &&
    typeof record.status === "string" &&
    typeof record.version === "string" &&
    typeof record.times?.first === "string" &&
    typeof record.times.last === "string"
  );
}

/** Whether it was answered, and not only opened. @param {SavedRecord | null | undefined} record */
export function isAnswered(record) {
  return record !== null && record !== undefined && !isEmpty(record.answer);
}

/** @param {Answer} answer */
function isEmpty(answer) {
  return answer === null || answer === "" || (typeof answer === "object" && Object.keys(answer).length === 0);
}

/**
 * The later one that was answered gives the answer; of the rest, what is more. The order of the two does not matter.
 * @param {SavedRecord} one
 * @param {SavedRecord} other of the same exercise
 * @param {boolean} isPlan whether its answer is texts by field: what they said goes to `before`
 * @returns {Merged}
 */
export function mergeRecords(one, other, isPlan) {
  const [kept, past] = isLater(one, other) ? [one, other] : [other, one];
  const passedIn = [...new Set([...rightIn(one), ...rightIn(other)])].sort();
  const isRight = passedIn.includes(kept.version);
  const isSame = canonicalJson(kept.answer) === canonicalJson(past.answer);
  const isTwin = isSame && kept.version === past.version && kept.times.last === past.times.last;
  /** @type {SavedRecord} */
  const record = {
    answer: kept.answer,
    attempts: Math.max(one.attempts, other.attempts),
    status: isRight ? "correcto" : isTwin ? better(one.status, other.status) : kept.status,
    hints: Math.max(one.hints, other.hints),
    times: {
      first: earliest(one.times.first, other.times.first) ?? kept.times.first,
      last: kept.times.last,
      passed: earliest(one.times.passed, other.times.passed),
    },
    version: kept.version,
  };
  const elsewhere = passedIn.filter((version) => version !== kept.version);
  if (elsewhere.length > 0) record.passedIn = elsewhere;
  const before = isPlan ? textsBefore(kept, past) : {};
  if (Object.keys(before).length > 0) record.before = before;
  return { record, lost: isSame || isEmpty(past.answer) ? null : past };
}

/** The versions of the exercise in which it was right. @param {SavedRecord} record */
function rightIn({ status, version, passedIn = [] }) {
  return status === "correcto" ? [version, ...passedIn] : passedIn;
}

/**
 * Asking for a hint must not take the place of an answer. Of two of the same instant the answer decides, so that every browser decides the same.
 * @param {SavedRecord} one @param {SavedRecord} other
 */
function isLater(one, other) {
  /** @param {SavedRecord} record */
  const rank = ({ times, answer, version }) => [isEmpty(answer) ? "" : "answered", times.last, canonicalJson(answer), version];
  const [ours, theirs] = [rank(one), rank(other)];
  const differs = ours.findIndex((part, n) => part !== theirs[n]);
  return differs < 0 || ours[differs] > theirs[differs];
}

/** @param {string} one @param {string} other */
function better(one, other) {
  return STATES.indexOf(one) > STATES.indexOf(other) ? one : other;
}

/** @param {string | null | undefined} one @param {string | null | undefined} other */
function earliest(one, other) {
  if (!one || !other) return one ?? other ?? null;
  return one < other ? one : other;
}

/** By field, what either said before and what the past one said, the last first. @param {SavedRecord} kept @param {SavedRecord} past */
function textsBefore(kept, past) {
  const said = textsOf(past.answer);
  const now = textsOf(kept.answer);
  const ours = new Map(Object.entries(kept.before ?? {}));
  const theirs = new Map(Object.entries(past.before ?? {}));
  const fields = new Set([...said.keys(), ...ours.keys(), ...theirs.keys()]);
  const lists = [...fields].map((field) => {
    const texts = [said.get(field) ?? "", ...(ours.get(field) ?? []), ...(theirs.get(field) ?? [])];
    const others = [...new Set(texts)].filter((text) => text.trim() !== "" && text !== now.get(field));
    return /** @type {[string, string[]]} */ ([field, others]);
  });
  return Object.fromEntries(lists.filter(([, texts]) => texts.length > 0));
}

/** @param {Answer} answer @returns {Map<string, string>} */
function textsOf(answer) {
  if (answer === null || typeof answer !== "object") return new Map();
  return new Map(Object.entries(answer).filter(([, text]) => typeof text === "string"));
}
