// @ts-check
/**
 * Comes before JupyterLite's own service worker, in the same file: what that would ask the network
 * for comes from the copy that the site's worker keeps, when there is no network.
 */
(() => {
  const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));

  /** Files of the notebooks that are open, and answers of their cells: JupyterLite's own affair. */
  const ITS_OWN = /\/api\/(?:drive|stdin|service-worker)/;
  /** Named after what is in it. */
  const NEVER_CHANGES = /\/_static\/python\//;

  worker.addEventListener("fetch", (event) => {
    const { request } = event;
    const { origin, pathname } = new URL(request.url);
    if (request.method !== "GET" || origin !== location.origin || ITS_OWN.test(pathname)) return;
    event.stopImmediatePropagation(); // or JupyterLite's would answer too
    event.respondWith(NEVER_CHANGES.test(pathname) ? copyFirst(request) : networkFirst(request));
  });

  /** @param {Request} request */
  async function copyFirst(request) {
    return (await copyOf(request)) ?? fetch(request);
  }

  /** @param {Request} request */
  async function networkFirst(request) {
    try {
      return await fetch(request);
    } catch (error) {
      const copy = await copyOf(request);
      if (copy) return copy;
      throw error;
    }
  }

  /** What follows the question mark is a revision in the copy, and a notebook's name in an address. @param {Request} request */
  function copyOf(request) {
    return caches.match(request, { ignoreSearch: true });
  }
})();
