// @ts-check
/**
 * Keeps a program from asking other sites by accident, with a sentence that says so.
 *
 * A courtesy, not a border: what a learner runs is their own, in their own browser.
 */

/**
 * @param {any} scope a worker
 * @param {string} sentence with a place for the `{address}`
 */
export function stayHome(scope, sentence) {
  const { origin, href } = scope.location;
  /** @param {unknown} address */
  const refuseElsewhere = (address) => {
    const asked = new URL(String(/** @type {any} */ (address)?.url ?? address), href);
    if (asked.protocol === "data:" || asked.origin === origin) return;
    throw new Error(sentence.replace("{address}", asked.host));
  };
  const { fetch, importScripts, XMLHttpRequest } = scope;
  scope.fetch = (/** @type {any[]} */ ...request) => {
    refuseElsewhere(request[0]); // at once: nobody awaits it
    return fetch.apply(scope, request);
  };
  scope.importScripts = (/** @type {string[]} */ ...addresses) => {
    addresses.forEach(refuseElsewhere);
    importScripts.apply(scope, addresses);
  };
  const open = XMLHttpRequest.prototype.open;
  XMLHttpRequest.prototype.open = function (/** @type {any[]} */ ...request) {
    refuseElsewhere(request[1]);
    return open.apply(this, request);
  };
  for (const name of ["WebSocket", "EventSource", "Worker", "WebTransport"]) {
    if (!(name in scope)) continue;
    scope[name] = function (/** @type {unknown} */ address) {
      refuseElsewhere(String(address).replace(/^ws/, "http"));
      throw new Error(sentence.replace("{address}", name));
    };
  }
  scope.close = () => {
    throw new Error("close");
  };
}
