// @ts-check
/** Mirrors engine/kinds/plan.py from `own_numbers` on. */
import { evaluateAll, evaluateTree } from "../expressions.js";
import { fold, readNumber, stripped } from "../numbers.js";
import { fill } from "../texts.js";
import {
  correctScored, helpFor, isEmptyMapping, isMapping, notYet, notYetSentence, say, unanswered,
} from "./base.js";
import { unreadText } from "./number.js";

/** @typedef {import("../types").Context} Context */
/** @typedef {import("../types").Reading} Reading */
/** @typedef {import("../types").Values} Values */
/** @typedef {Record<string, string>} Typed */

export const UNKNOWN = "no lo sé";
export const CRITERIA = "criterios";

const DIGIT = /[0-9]/;
const MONTHS =
  "enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|setiembre|octubre" +
  "|noviembre|diciembre";
const DAYS = "lunes|martes|miercoles|jueves|viernes|sabado|domingo";
const DATE = new RegExp(
  "[0-9]{1,2}[/.-][0-9]{1,2}([/.-][0-9]{2,4})?" +
    `|(^|[^a-z])(${MONTHS}|${DAYS})([^a-z]|$)` +
    "|(^|[^0-9])20[0-9]{2}([^0-9]|$)",
);

/** «ene» too, as calendars have it. @type {Record<string, number>} */
const MONTH_NUMBERS = { setiembre: 8, set: 8 };
for (const [n, name] of MONTHS.replace("|setiembre", "").split("|").entries()) {
  MONTH_NUMBERS[name] = n;
  MONTH_NUMBERS[name.slice(0, 3)] = n;
}
const OF = ["de", "del", "el", "principio", "principios", "mediados", "final", "finales", "fin", "fines"];
/** Lengths of time, by each of their words. @type {Map<string, string>} */
const TIMES = new Map([
  ["dia", "dias", "diario", "diaria", "diarios", "diarias"],
  ["semana", "semanas", "semanal", "semanales"],
  ["mes", "meses", "mensual", "mensuales"],
  ["ano", "anos", "anual", "anuales"],
].flatMap((words) => words.map((word) => /** @type {[string, string]} */ ([word, words[0]]))));
const TO = ["a", "hasta", "-", "–"];

/**
 * The number fields as numbers; null where empty, unknown or unreadable.
 * @param {any} check @param {Record<string, unknown>} answer
 * @returns {Values}
 */
export function ownNumbers(check, answer) {
  const numbers = check.fields.filter((/** @type {any} */ field) => field.type === "number");
  return Object.fromEntries(
    numbers.map((/** @type {any} */ field) => [field.id, own(typedIn(answer, field), field).value]),
  );
}

/** @param {Record<string, unknown>} answer @param {any} field */
function typedIn(answer, field) {
  return Object.hasOwn(answer, field.id) ? answer[field.id] : "";
}

/**
 * A number field as a reading; without value or problem where it is left open.
 * @param {unknown} typed @param {any} field
 * @returns {Reading}
 */
function own(typed, field) {
  const open = { value: null, problem: null, candidates: [], isSum: false };
  if (typeof typed !== "string" || fold(typed) === fold(UNKNOWN)) return open;
  if (isOfAnotherTime(typed, field)) return { ...open, problem: "unreadable" };
  let reading = readNumber(typed, field.unit);
  if (reading.problem === "empty") return open;
  if (reading.problem === "ambiguous" && field.whole) {
    reading = { ...open, value: reading.candidates[0] };
  }
  const tooLow = reading.value !== null && reading.value < field.low;
  return tooLow ? { ...open, problem: "low" } : reading;
}

/** Whether «2 h a la semana» was typed where hours a month are asked for. @param {string} typed @param {any} field */
function isOfAnotherTime(typed, { label, unit }) {
  const asked = times(`${label} ${unit}`);
  return asked.size > 0 && [...times(typed)].some((time) => !asked.has(time));
}

/** The lengths of time that a text names. @param {string} text @returns {Set<string>} */
function times(text) {
  return new Set(wordsOf(text).split(" ").flatMap((word) => TIMES.get(word) ?? []));
}

/** @type {Record<string, (text: string, value: any, besides: string[]) => boolean>} */
const RULES = {
  words: (text, value) => text.split(/[ \n\t]+/).filter(Boolean).length >= value,
  chars: (text, value) => text.length <= value,
  filled: (text) => !text.includes("__"),
  number: (text) => DIGIT.test(text),
  date: (text) => DATE.test(fold(text)),
  any: says,
  beyond: (text, words, besides) => !says(text, words) || says(text, besides),
  months: (text, value, besides) => monthsNamed(text) >= value || says(text, besides),
};

/**
 * Whether one of those appears; a space in it is where a word begins or ends, also «24h».
 * @param {string} text @param {string[]} words
 */
function says(text, words) {
  return words.some((word) => ` ${wordsOf(text)} `.includes(fold(word)));
}

/** Its words, apart. @param {string} text */
function wordsOf(text) {
  return fold(text).replace(/([0-9])([a-z])/g, "$1 $2").replace(/[^a-z0-9€]+/g, " ");
}

/** How many months a text names; «de enero a junio» names six. @param {string} text */
function monthsNamed(text) {
  const words = (fold(text).match(/[a-z]+|[-–]/g) ?? []).filter((word) => !OF.includes(word));
  const named = new Set();
  for (const [n, word] of words.entries()) {
    if (!Object.hasOwn(MONTH_NUMBERS, word)) continue;
    const last = MONTH_NUMBERS[word];
    named.add(last);
    if (n < 2 || !TO.includes(words[n - 1]) || !Object.hasOwn(MONTH_NUMBERS, words[n - 2])) continue;
    const first = MONTH_NUMBERS[words[n - 2]];
    for (let step = 0; step < (last - first + 12) % 12; step += 1) named.add((first + step) % 12);
  }
  return named.size;
}

/** Whether a text meets one rule. @param {any} rule @param {string} text */
function meets(rule, text) {
  return RULES[rule.rule](text, rule.value, rule.besides);
}

/** @param {Context} context @param {any} answer */
export function evaluatePlan(context, answer) {
  const { fields } = context.key.check;
  if (isEmptyMapping(answer)) return unanswered(context, "empty");
  if (!isMapping(answer)) return unanswered(context, "wrong-type");
  const entries = Object.entries(answer).filter(([name]) => name !== CRITERIA);
  const ids = fields.map((/** @type {any} */ field) => field.id);
  if (!entries.every(([name]) => ids.includes(name))) return unanswered(context, "unknown-item");
  if (!entries.every(([, value]) => typeof value === "string")) {
    return unanswered(context, "wrong-type");
  }
  const typed = /** @type {Typed} */ (Object.fromEntries(entries));
  const written = Object.values(typed).some((value) => stripped(value, " \n"));
  if (!written) return unanswered(context, "empty");
  return unreadable(context, typed) ?? judged(context, typed);
}

/** What is said of a number field that cannot be read. @param {Context} context @param {Typed} typed */
function unreadable(context, typed) {
  for (const field of context.key.check.fields) {
    const text = typedIn(typed, field);
    const reading = field.type === "number" ? own(text, field) : null;
    if (reading?.problem) return unread(context, field, String(text), reading);
  }
  return null;
}

/**
 * @param {Context} context @param {any} field @param {string} text @param {Reading} reading
 */
function unread(context, field, text, reading) {
  const { label, low, unit } = field;
  if (reading.problem === "low") return unanswered(context, "plan.low", { label, low });
  if (reading.problem === "unreadable") return unanswered(context, "plan.number", { label });
  return unreadText(context, text, reading, unit);
}

/** @param {Context} context @param {Typed} typed */
function judged(context, typed) {
  const { check } = context.key;
  const known = evaluateAll(check.values, ownNumbers(check, typed));
  if (check.document) return judgedDocument(context, typed, known);
  for (const field of check.fields) {
    const verdict = judgedField(context, field, typed, known);
    if (verdict) return verdict;
  }
  for (const { id, when, message } of check.mistakes) {
    if (!evaluateTree(when, known)) continue;
    return notYet(context, { message: fill(message, known), mistake: id });
  }
  return complete(context, known);
}

/** @param {Context} context @param {Values} known */
function complete(context, known) {
  const message = fill(context.key.success, known) || say(context, "plan.complete");
  const verdict = correctScored(context, message, null);
  return { ...verdict, help: helpFor(context, "plan.complete") };
}

/**
 * All that is missing at once: whoever has ten sections to mend does not ask ten times.
 * @param {Context} context @param {Typed} typed @param {Values} known
 */
function judgedDocument(context, typed, known) {
  const { check } = context.key;
  /** @type {string[]} */
  const missing = [];
  /** @type {string[]} */
  const messages = [];
  for (const [n, field] of check.fields.entries()) {
    const text = stripped(String(typedIn(typed, field)), " \n");
    if (!text && field.required) missing.push(check.document[n].name);
    const broken = text && brokenRule(field, text);
    if (broken) messages.push(fill(broken.message, known));
  }
  const made = check.mistakes.filter((/** @type {any} */ { when }) => evaluateTree(when, known));
  for (const { message } of made) messages.push(fill(message, known));
  if (missing.length > 0) messages.unshift(say(context, "plan.to-write", { names: missing.join(", ") }));
  if (messages.length === 0) return complete(context, known);
  const help = missing.length > 0 ? helpFor(context, "plan.missing") : "";
  return notYet(context, { message: messages.join("\n\n"), mistake: made[0]?.id ?? null, help });
}

/** The first rule that a text does not meet; a number has none. @param {any} field @param {string} text */
function brokenRule(field, text) {
  return field.rules?.find((/** @type {any} */ rule) => !meets(rule, text));
}

/**
 * What a field still lacks, or null.
 * @param {Context} context @param {any} field @param {Typed} typed @param {Values} known
 */
function judgedField(context, field, typed, known) {
  const text = stripped(String(typedIn(typed, field)), " \n");
  if (!text) {
    return field.required ? notYetSentence(context, "plan.missing", { label: field.label }) : null;
  }
  const broken = brokenRule(field, text);
  return broken ? notYet(context, { message: fill(broken.message, known) }) : null;
}
