// @ts-check
/**
 * Works out the formulas of a key. Mirrors `evaluate` and `evaluate_all` of engine/expressions.py.
 */
import { MAX_VALUE } from "./numbers.js";

/** @typedef {import("./types").Tree} Tree */
/** @typedef {import("./types").Values} Values */

/** @type {Record<string, (...numbers: number[]) => number | null>} */
const OPERATORS = {
  "+": (a, b) => a + b,
  "-": (a, b) => a - b,
  "*": (a, b) => a * b,
  "/": (a, b) => (b ? a / b : null),
  neg: (a) => -a,
  abs: (a) => Math.abs(a),
  "<": (a, b) => Number(a < b),
  "<=": (a, b) => Number(a <= b),
  ">": (a, b) => Number(a > b),
  ">=": (a, b) => Number(a >= b),
  "==": (a, b) => Number(a === b),
  "!=": (a, b) => Number(a !== b),
  min: (...numbers) => Math.min(...numbers),
  max: (...numbers) => Math.max(...numbers),
  round: (a) => Math.sign(a) * Math.floor(Math.abs(a) + 0.5),
  floor: (a) => Math.floor(a),
};

/**
 * @param {Tree} tree
 * @param {Values} values
 * @returns {number | null} null where a value is missing, a division is by zero or the result
 *   is too large; in a condition it counts as false
 */
export function evaluateTree(tree, values) {
  if (typeof tree === "number") return tree;
  if (!Array.isArray(tree)) return Object.hasOwn(values, tree.var) ? values[tree.var] : null;
  const operator = /** @type {string} */ (tree[0]);
  const parts = /** @type {Tree[]} */ (tree.slice(1));
  if (operator === "if") {
    return evaluateTree(evaluateTree(parts[0], values) ? parts[1] : parts[2], values);
  }
  if (operator === "and") return Number(parts.every((part) => evaluateTree(part, values)));
  if (operator === "or") return Number(parts.some((part) => evaluateTree(part, values)));
  return applied(operator, parts.map((part) => evaluateTree(part, values)));
}

/** @param {string} operator @param {(number | null)[]} numbers */
function applied(operator, numbers) {
  if (numbers.includes(null)) return null;
  const result = OPERATORS[operator](.../** @type {number[]} */ (numbers));
  return result !== null && Math.abs(result) <= MAX_VALUE ? result : null;
}

/**
 * Work out named trees in order; each may use the ones before it.
 * @param {Record<string, Tree>} trees
 * @param {Values} values
 * @returns {Values}
 */
export function evaluateAll(trees, values) {
  const known = { ...values };
  for (const [name, tree] of Object.entries(trees)) known[name] = evaluateTree(tree, known);
  return known;
}
