// @ts-check
/**
 * Numbers and sums the way people write them in Spanish, and how we write them back.
 *
 * Mirrors engine/numbers.py function by function; tests hold the two together.
 */

/** @typedef {import("./types").Reading} Reading */

const MAX_LENGTH = 120;
export const MAX_VALUE = 1e15;
const NARROW_SPACE = "\u202f";
const MINUS = "\u2212";

const SPACES = /[\u00a0\u202f\u2009\t\n\r]/g;
/** @type {Record<string, string>} */
const SYMBOLS = {
  "\u2212": "-", "\u2013": "-", "×": "*", "·": "*", "x": "*", "X": "*", "÷": "/", ":": "/",
};
const ACCENTED = "ÁÉÍÓÚÜÑáéíóúüñ";
const UNACCENTED = "aeiouunaeiouun";
const NUMBER = /[0-9]+(?:[ .,][0-9]+)*|[.,][0-9]+/y;
// [^\n] and not a dot: JavaScript's dot also stops at U+2028, Python's does not.
const UNIT_AFTER = /^([^\n]*[0-9)]) *([^0-9()+*/.,\- ][^0-9()+*/.,\-]*)$/;
const ABOUT = /^(?:[=€~≈]|(?:[Uu]n[ao]s|[Cc]asi)(?= )) */;
const WORDS = /^[a-z ]{3,}$/;
/** As phones write large numbers: «12,5 mil», «12.5K», «1,2 M». */
const SCALES = new Map([["mil", 1e3], ["k", 1e3], ["m", 1e6], ["millon", 1e6], ["millones", 1e6]]);
const PER_HUNDRED = "de cada 100";
const PERCENT = ["%", "por ciento", "porciento", PER_HUNDRED];
const EURO = ["€", "eur", "euro", "euros"];
/** @type {[string, string, RegExp][]} */
const READINGS = [
  ["", ",", /^[0-9]*(?:,[0-9]+)?$/],
  ["", ".", /^[0-9]*(?:\.[0-9]+)?$/],
  [".", ",", /^[1-9][0-9]{0,2}(?:\.[0-9]{3})+(?:,[0-9]+)?$/],
  [" ", ",", /^[1-9][0-9]{0,2}(?: [0-9]{3})+(?:,[0-9]+)?$/],
  [" ", ".", /^[1-9][0-9]{0,2}(?: [0-9]{3})+(?:\.[0-9]+)?$/],
  [",", ".", /^[1-9][0-9]{0,2}(?:,[0-9]{3})+(?:\.[0-9]+)?$/],
];

/**
 * @param {Partial<Reading>} known
 * @returns {Reading}
 */
function reading(known) {
  return { value: null, problem: null, candidates: [], isSum: false, ...known };
}

class Unreadable extends Error {
  /** @param {string} problem @param {number[]} candidates */
  constructor(problem, candidates = []) {
    super(problem);
    this.reading = reading({ problem, candidates });
  }
}

/**
 * Lower case without accents, for comparing words; only the letters Spanish uses.
 * @param {string} text
 */
export function fold(text) {
  const lowered = text.replace(/[A-Z]/g, (letter) => letter.toLowerCase());
  return lowered.replace(/[ÁÉÍÓÚÜÑáéíóúüñ]/g, (letter) => UNACCENTED[ACCENTED.indexOf(letter)]);
}

/** Without those signs at both ends, however many there are. @param {string} text @param {string} signs */
export function stripped(text, signs) {
  let [start, end] = [0, text.length];
  while (start < end && signs.includes(text[start])) start += 1;
  while (end > start && signs.includes(text[end - 1])) end -= 1;
  return text.slice(start, end);
}

/**
 * Read a number or a sum (`611/5990*100`), with or without its unit.
 * @param {unknown} answer what was typed, or a number
 * @param {string} unit the unit that was asked for
 * @returns {Reading}
 */
export function readNumber(answer, unit = "") {
  if (answer === null || answer === undefined) return reading({ problem: "empty" });
  if (typeof answer === "number") return bounded(answer, false);
  if (typeof answer !== "string") return reading({ problem: "unreadable" });
  const text = stripped(answer.replace(SPACES, " "), " ");
  if (!text) return reading({ problem: "empty" });
  if ([...text].length > MAX_LENGTH) return reading({ problem: "unreadable" });
  try {
    return readText(text, unit);
  } catch (stop) {
    if (stop instanceof Unreadable) return stop.reading;
    throw stop;
  }
}

/** @param {string} text @param {string} unit */
function readText(text, unit) {
  const [amount, scale] = withoutUnit(text.replace(ABOUT, ""), unit);
  const tokens = tokensOf(amount);
  const [value, rest] = sum(tokens, 0);
  const isSum = tokens.filter((token) => typeof token === "number").length > 1;
  if (rest !== tokens.length || (isSum && scale !== 1)) throw new Unreadable("unreadable");
  return bounded(value * scale, isSum);
}

/** @param {number} value @param {boolean} isSum */
function bounded(value, isSum) {
  if (Number.isNaN(value)) return reading({ problem: "unreadable" });
  if (Math.abs(value) > MAX_VALUE) return reading({ problem: "large" });
  return reading({ value: value + 0, isSum });
}

/**
 * The amount without its unit, and the scale it is written in (`mil`, `K`, `M`).
 * @param {string} text @param {string} unit
 * @returns {[string, number]}
 */
function withoutUnit(text, unit) {
  const found = UNIT_AFTER.exec(text);
  if (!found) return [withoutNumberedUnit(text, unit), 1];
  const written = fold(found[2]).replace(/ +$/, "");
  const wanted = fold(unit);
  const first = written.split(" ", 1)[0];
  const scaled = SCALES.has(first) && first !== wanted;
  acceptUnit(scaled ? written.slice(first.length + 1) : written, wanted);
  return [found[1], scaled ? Number(SCALES.get(first)) : 1];
}

/**
 * Accept the unit that was asked for, none, or a word that says what is counted.
 * @param {string} written @param {string} wanted
 */
function acceptUnit(written, wanted) {
  for (const family of [PERCENT, EURO]) {
    if (!family.includes(written)) continue;
    if (!wanted || family.some((name) => `${wanted} `.startsWith(`${name} `))) return;
    throw new Unreadable("unit");
  }
  const spellings = ["", wanted, wanted + "s", wanted + "es", wanted.replace(/s$/, "")];
  if (spellings.includes(written)) return;
  const first = written.split(" ", 1)[0];
  if (!WORDS.test(written) || SCALES.has(first)) throw new Unreadable("unreadable");
}

/**
 * Drop "de cada 100", which ends in a digit: the pattern cannot see it.
 * @param {string} text @param {string} unit
 */
function withoutNumberedUnit(text, unit) {
  const folded = fold(text);
  const wanted = fold(unit);
  if (wanted && folded.endsWith(` ${wanted}`)) return withoutEnd(text, unit);
  if (!folded.endsWith(` ${PER_HUNDRED}`)) return text;
  if (wanted && !PERCENT.includes(wanted) && !wanted.endsWith(` ${PER_HUNDRED}`)) {
    throw new Unreadable("unit");
  }
  return withoutEnd(text, PER_HUNDRED);
}

/** @param {string} text @param {string} end */
function withoutEnd(text, end) {
  return text.slice(0, -end.length).replace(/ +$/, "");
}

/**
 * @param {string} raw
 * @returns {(number | string)[]}
 */
function tokensOf(raw) {
  const text = raw.replace(/[\u2212\u2013×·xX÷:]/g, (symbol) => SYMBOLS[symbol]);
  const tokens = [];
  let position = 0;
  while (position < text.length) {
    NUMBER.lastIndex = position;
    const number = NUMBER.exec(text);
    if (number) {
      tokens.push(amountOf(number[0]));
      position = NUMBER.lastIndex;
      continue;
    }
    if ("+-*/()".includes(text[position])) tokens.push(text[position]);
    else if (text[position] !== " ") throw new Unreadable("unreadable");
    position += 1;
  }
  return tokens;
}

/**
 * The value of one number, refusing what can be read in two ways (`1.234`).
 * @param {string} written
 */
function amountOf(written) {
  /** @type {number[]} */
  const values = [];
  for (const [thousands, decimal, shape] of READINGS) {
    if (!shape.test(written)) continue;
    const plain = thousands ? written.replaceAll(thousands, "") : written;
    const value = Number(plain.replace(decimal, "."));
    if (!values.includes(value)) values.push(value);
  }
  if (values.length === 0) throw new Unreadable("unreadable");
  if (values.length > 1) throw new Unreadable("ambiguous", values.sort((a, b) => b - a));
  return values[0];
}

/**
 * @param {(number | string)[]} tokens @param {number} at
 * @returns {[number, number]}
 */
function sum(tokens, at) {
  let value;
  let term;
  [value, at] = product(tokens, at);
  while (tokens[at] === "+" || tokens[at] === "-") {
    const sign = tokens[at];
    [term, at] = product(tokens, at + 1);
    value = sign === "+" ? value + term : value - term;
  }
  return [value, at];
}

/**
 * @param {(number | string)[]} tokens @param {number} at
 * @returns {[number, number]}
 */
function product(tokens, at) {
  let value;
  let next;
  [value, at] = factor(tokens, at);
  while (tokens[at] === "*" || tokens[at] === "/") {
    const operator = tokens[at];
    [next, at] = factor(tokens, at + 1);
    if (operator === "/" && next === 0) throw new Unreadable("zero");
    value = operator === "*" ? value * next : value / next;
  }
  return [value, at];
}

/**
 * @param {(number | string)[]} tokens @param {number} at
 * @returns {[number, number]}
 */
function factor(tokens, at) {
  const token = tokens[at];
  if (typeof token === "number") return [token, at + 1];
  if (token === "+" || token === "-") {
    const [value, next] = factor(tokens, at + 1);
    return [token === "+" ? value : -value, next];
  }
  if (token === "(") {
    const [value, next] = sum(tokens, at + 1);
    if (tokens[next] === ")") return [value, next + 1];
  }
  throw new Unreadable("unreadable");
}

/**
 * Write a number in Spanish: `38,2`, `5990`, `12 400`, `−3,1`.
 * @param {unknown} value a number; a string comes back as it is; nothing and what is too large as a dash
 * @param {number | null} decimals by default none for whole numbers and one for the rest
 * @returns {string}
 */
export function formatNumber(value, decimals = null) {
  if (typeof value === "string") return value;
  const number = value === null || value === undefined ? NaN : Number(value);
  if (!(Math.abs(number) <= MAX_VALUE)) return "—";
  if (decimals === null) {
    decimals = Math.abs(number - Number(number.toFixed(0))) < 1e-9 ? 0 : 1;
  }
  const written = number.toFixed(decimals);
  const [digits, fraction] = written.replace("-", "").split(".");
  const grouped = digits.replace(/\B(?=([0-9]{3})+$)/g, NARROW_SPACE);
  const whole = digits.length >= 5 ? grouped : digits;
  return (Number(written) < 0 ? MINUS : "") + whole + (fraction ? "," + fraction : "");
}

/**
 * Write back a number that somebody typed or worked out: at most four decimals.
 * @param {number} value
 */
export function formatTyped(value) {
  return formatNumber(value, 4).replace(/0+$/, "").replace(/,$/, "");
}

/**
 * Whether two numbers are equal up to a tolerance and what floats lose.
 * @param {number} value @param {number} target @param {number} tolerance
 */
export function within(value, target, tolerance) {
  return Math.abs(value - target) <= tolerance + 1e-9 * Math.max(1, Math.abs(target));
}

/** A number and its unit, which is left out where it would be «1 semanas». @param {string} written @param {string} unit */
export function withUnit(written, unit) {
  const plural = unit.split(" ")[0].endsWith("s");
  return !unit || (written === "1" && plural) ? written : `${written} ${unit}`;
}
