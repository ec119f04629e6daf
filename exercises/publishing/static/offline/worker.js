// @ts-check
/**
 * The service worker of the site: keeps a copy of it, and answers from the copy.
 *
 * Whoever is online sees what the server has: the network comes first, except for files whose
 * address names their content. The copy of a build stays until no page is open that it answers; the
 * next one is completed beside it, each file checked against its hash, so builds never mix.
 * `/lite/` has a worker of its own, which reads what is kept here (`notebooks.js`).
 */
import { clientsClaim } from "workbox-core";
import { registerRoute } from "workbox-routing";
import { NetworkFirst, NetworkOnly } from "workbox-strategies";
import { openPart } from "./part.js";

/** @typedef {import("./types").Asked} Asked */
/** @typedef {import("./types").Told} Told */

const worker = /** @type {ServiceWorkerGlobalScope} */ (/** @type {unknown} */ (self));

/** So long is a network waited for that is there and does not answer. */
const PATIENCE = 3; // seconds

const root = new URL(worker.registration.scope);
/** Books may share an origin, and with it all caches. */
const site = openPart(`curso:${root.pathname}:sitio`, COPY.site, tellAll);
const python = openPart(`curso:${root.pathname}:python`, COPY.python, tellAll);
const notebooks = openPart(`curso:${root.pathname}:cuadernos`, COPY.notebooks, tellAll);
/** Only for those who use them. */
const extras = [python, notebooks];

/** Pages that were answered from the copy. @type {Set<string>} */
const fromCopy = new Set();

/** The address of each file of the copy, by its path. @type {Map<string, string>} */
const byPath = new Map();
for (const address of site.controller.getURLsToCacheKeys().keys()) byPath.set(new URL(address).pathname, address);

/**
 * Key of the file of the copy that an address asks for, however it is written.
 * @param {URL} url
 */
function keyOf({ href, pathname, searchParams }) {
  const exact = site.controller.getCacheKeyForURL(href.replace(/#.*/, ""));
  // A version that is not there is another content, of another build.
  if (exact || searchParams.has("v")) return exact;
  const address = byPath.get(pathname) ?? byPath.get(`${pathname}index.html`) ?? byPath.get(`${pathname}.html`);
  return address && site.controller.getCacheKeyForURL(address);
}

/** @param {string} address */
function isOurs(address) {
  if (!address.startsWith(root.href)) return false;
  return !/^(lite|_static\/python)\//.test(address.slice(root.href.length));
}

const networkFirst = new NetworkFirst({
  cacheName: site.controller.strategy.cacheName,
  networkTimeoutSeconds: PATIENCE,
  plugins: [
    {
      // Else HTTP's own cache might answer for the network.
      requestWillFetch: async ({ request }) => new Request(request, { cache: "no-cache" }),
      cacheKeyWillBeUsed: async ({ request }) => keyOf(new URL(request.url)) ?? request,
      cacheWillUpdate: async () => null, // the copy is of one build
      cachedResponseWillBeUsed: async ({ event, cachedResponse }) => {
        const { resultingClientId } = /** @type {FetchEvent} */ (event);
        if (cachedResponse && resultingClientId) fromCopy.add(resultingClientId);
        return cachedResponse;
      },
      handlerDidError: async ({ request }) => (request.mode === "navigate" ? missingPage() : undefined),
    },
  ],
});

function missingPage() {
  const headers = { "Content-Type": "text/html; charset=utf-8" };
  return new Response(COPY.missing.replaceAll("{site}", root.href), { status: 503, headers });
}

registerRoute(({ url }) => python.controller.getCacheKeyForURL(url.href), python.controller.strategy);
registerRoute(
  ({ url }) => url.searchParams.has("v") && site.controller.getCacheKeyForURL(url.href),
  site.controller.strategy,
);
registerRoute(({ url }) => isOurs(url.href), networkFirst);
// A notebook before any other, with no network: no worker of JupyterLite's is there to answer.
registerRoute(
  ({ url, request }) => request.mode === "navigate" && url.href.startsWith(`${root.href}lite/`),
  new NetworkOnly({ plugins: [{ handlerDidError: async () => missingPage() }] }),
);

worker.addEventListener("install", (event) => event.waitUntil(install(event)));

/** @param {ExtendableEvent} event */
async function install(event) {
  try {
    await site.keep(event);
  } catch (error) {
    // Half of a first copy is of no use, and takes the room of the learner's answers.
    if (!worker.registration.active) await site.forget();
    throw error;
  }
  // Who has Python or the notebooks without a network goes on having them.
  for (const part of extras) if (await part.isBegun()) await keepExtra(part, event);
}

worker.addEventListener("activate", (event) => event.waitUntil(takeOver(event)));
clientsClaim();

/** No page of an earlier build is open any more. @param {ExtendableEvent} event */
async function takeOver(event) {
  await Promise.all([site, ...extras].map((part) => part.takeOver(event)));
  await tellAll();
}

worker.addEventListener("message", (event) => event.waitUntil(answer(event)));

/** @param {ExtendableMessageEvent} event */
async function answer(event) {
  /** @type {Asked} */
  const asked = event.data;
  await Promise.all([site, ...extras].map((part) => part.look()));
  tell(/** @type {WindowClient} */ (event.source));
  if (site.progress !== "whole") await site.keep(event).catch(() => {}); // told, with its reason
  const isOfThisBuild = asked.python && python.controller.getCacheKeyForURL(asked.python);
  if (isOfThisBuild) for (const part of asked.notebooks ? extras : [python]) await keepExtra(part, event);
}

/** The site does without, so its failure is only told. @param {typeof python} part @param {ExtendableEvent} event */
async function keepExtra(part, event) {
  if (part.progress === "whole") return;
  await part.keep(event).catch(() => {});
  if (part.progress === "full") await part.forget();
}

/** @param {Client} client */
function tell(client) {
  /** @type {Told} */
  const told = {
    site: site.progress,
    python: COPY.python.length ? python.progress : null,
    notebooks: notebooks.progress === "whole" && COPY.notebooks.length > 0,
    bytes: [site, ...extras].reduce((sum, part) => sum + (part.progress === "whole" ? part.bytes : 0), 0),
    fromCopy: fromCopy.has(client.id),
  };
  client.postMessage(told);
}

async function tellAll() {
  const clients = await worker.clients.matchAll({ type: "window", includeUncontrolled: true });
  for (const client of clients) if (isOurs(client.url)) tell(client);
}
