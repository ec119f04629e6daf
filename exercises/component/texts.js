// @ts-check
/** Placeholders in what learners read: `{activos}`, `{tasa:1}`. Mirrors engine/texts.py. */
import { formatNumber } from "./numbers.js";

const PLACEHOLDER = /\{([a-z_][a-z0-9_]*)(?::([0-4]))?\}/g;

/**
 * Put values in their places, written in Spanish; names not in `values` stay as they are.
 * @param {string} text
 * @param {Record<string, unknown>} values
 * @returns {string}
 */
export function fill(text, values) {
  return text.replace(PLACEHOLDER, (found, name, decimals) =>
    Object.hasOwn(values, name)
      ? formatNumber(values[name], decimals ? Number(decimals) : null)
      : found,
  );
}
