// @ts-check
/**
 * Stops Python without ending its worker, with no memory shared between page and worker.
 *
 * A page makes a blob for each run. While its address answers, the run goes on; withdrawing it
 * stops the run, and so does the page that goes away.
 */

/** As long as a learner does not notice; asking costs less than a millisecond. */
const EVERY = 200; // ms
const SIGINT = 2;

/** In the page: what a run may go on with, and how to withdraw it. */
export function permission() {
  const address = URL.createObjectURL(new Blob(["1"]));
  return { address, withdraw: () => URL.revokeObjectURL(address) };
}

/**
 * In the worker: what Pyodide looks at between two steps of a program.
 * @param {string} address of the permission
 */
export function interruptBuffer(address) {
  let asked = performance.now();
  return {
    get 0() {
      const now = performance.now();
      if (now - asked < EVERY) return 0;
      asked = now;
      return isStanding(address) ? 0 : SIGINT;
    },
    set 0(value) {}, // Pyodide clears the signal it has read
  };
}

/** @param {string} address */
function isStanding(address) {
  const request = new XMLHttpRequest();
  request.open("GET", address, false);
  try {
    request.send();
    return true;
  } catch {
    return false;
  }
}
