// @ts-check
/**
 * SHA-256, as FIPS 180-4 has it. The browser's own is only there on https and on this machine: a room that is
 * served over plain http goes without.
 */

/** The first 32 bits of the fractional parts of the roots of the first primes: square roots, then cube roots. */
const START = fractions(8, 1 / 2);
const ROUNDS = fractions(64, 1 / 3);

/** @param {number} count of primes @param {number} power */
function fractions(count, power) {
  const found = [];
  for (let n = 2; found.length < count; n += 1) {
    if (isPrime(n)) found.push(Math.trunc((n ** power % 1) * 2 ** 32));
  }
  return found;
}

/** @param {number} n */
function isPrime(n) {
  for (let divisor = 2; divisor * divisor <= n; divisor += 1) if (n % divisor === 0) return false;
  return true;
}

/** @param {number} word @param {number} bits */
function rotated(word, bits) {
  return (word >>> bits) | (word << (32 - bits));
}

/** @param {string} text hashed as UTF-8 @returns {string} 64 hexadecimal digits */
export function sha256(text) {
  const message = new TextEncoder().encode(text);
  const padded = new DataView(new ArrayBuffer(Math.ceil((message.length + 9) / 64) * 64));
  new Uint8Array(padded.buffer).set(message);
  padded.setUint8(message.length, 0x80);
  padded.setBigUint64(padded.byteLength - 8, BigInt(message.length * 8));
  const state = Uint32Array.from(START);
  const words = new Uint32Array(64);
  for (let block = 0; block < padded.byteLength; block += 64) {
    for (let t = 0; t < 64; t += 1) words[t] = t < 16 ? padded.getUint32(block + 4 * t) : scheduled(words, t);
    compress(state, words);
  }
  return [...state].map((word) => word.toString(16).padStart(8, "0")).join("");
}

/** @param {Uint32Array} words @param {number} t */
function scheduled(words, t) {
  const [far, near] = [words[t - 15], words[t - 2]];
  const one = rotated(far, 7) ^ rotated(far, 18) ^ (far >>> 3);
  const other = rotated(near, 17) ^ rotated(near, 19) ^ (near >>> 10);
  return words[t - 16] + one + words[t - 7] + other;
}

/** @param {Uint32Array} state changed in place @param {Uint32Array} words */
function compress(state, words) {
  let [a, b, c, d, e, f, g, h] = state;
  for (let t = 0; t < 64; t += 1) {
    const mixed = rotated(e, 6) ^ rotated(e, 11) ^ rotated(e, 25);
    const first = (h + mixed + ((e & f) ^ (~e & g)) + ROUNDS[t] + words[t]) | 0;
    const second = (rotated(a, 2) ^ rotated(a, 13) ^ rotated(a, 22)) + ((a & b) ^ (a & c) ^ (b & c));
    [h, g, f, e, d, c, b, a] = [g, f, e, (d + first) | 0, c, b, a, (first + second) | 0];
  }
  [a, b, c, d, e, f, g, h].forEach((word, n) => (state[n] += word));
}
