// @ts-check
/** When a page may bring what nobody has asked for yet. */

/** Whether the learner pays for every byte. */
export function isSparing() {
  const { connection } = /** @type {any} */ (navigator); // not every browser tells
  return Boolean(connection?.saveData) || /2g$/.test(connection?.effectiveType ?? "");
}

/** @param {() => void} action once the page has been there and quiet for a while @param {number} rest milliseconds */
export function atRest(action, rest) {
  const idle = "requestIdleCallback" in window ? () => requestIdleCallback(action) : action;
  const wait = () => setTimeout(idle, rest);
  if (document.readyState === "complete") wait();
  else addEventListener("load", wait, { once: true });
}
