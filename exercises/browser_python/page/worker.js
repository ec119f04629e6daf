// @ts-check
/** Python's own thread: starts it, and does one order after another. */
import { bootPython } from "./boot.js";
import { stayHome } from "./home.js";
import { interruptBuffer } from "./stopping.js";

/** @typedef {import("./types").Order} Order */
/** @typedef {import("./types").Start} Start */
/** @typedef {import("./types").FromWorker} FromWorker */

const SITE_PACKAGES = "/lib/python3.12/site-packages";
/** How browsers say that a file did not come. */
const UNREACHABLE = /NetworkError|Failed to fetch|Load failed/;
/** Whatever of a program needs altair names one of these. */
const CHARTS = /\balt(?:air)?\b/;

/** The page hands over a port: what a learner's program posts by itself goes nowhere. */
self.addEventListener("message", (event) => serve(event.data.start, event.ports[0]), { once: true });

/** @param {Start} start @param {MessagePort} port */
async function serve(start, port) {
  /** @param {FromWorker} message */
  const tell = (message) => port.postMessage(message);
  const python = bring(start, tell);
  /** @type {Promise<unknown>} */
  let last = python;
  port.onmessage = ({ data }) => {
    last = last.then(async () => obey(await python, data, start, tell));
  };
  python.then(
    () => tell({ state: "listo" }),
    (error) => tell({ state: UNREACHABLE.test(String(error)) ? "inalcanzable" : "averiado", reason: String(error) }),
  );
}

/**
 * Pyodide with the course inside.
 * @param {Start} start @param {(message: FromWorker) => void} tell
 */
async function bring({ runtime, course, sentences }, tell) {
  const wheel = fetch(course).then((response) => {
    if (!response.ok) throw new DOMException(`${course}: ${response.status}`, "NetworkError");
    return response.arrayBuffer();
  });
  wheel.catch(() => {}); // told below, when it is awaited
  const pyodide = await bootPython(runtime, (loaded, total) => {
    tell({ state: loaded < total ? "bajando" : "arrancando", loaded, total });
  });
  stayHome(self, sentences.elsewhere);
  pyodide.unpackArchive(await wheel, "whl", { extractDir: SITE_PACKAGES });
  const session = pyodide.runPython(
    "import importlib; importlib.invalidate_caches()\nfrom exercises.browser_python.session import Session\nSession()",
  );
  return { pyodide, session };
}

/**
 * @param {{ pyodide: any, session: any }} python
 * @param {Order} order
 * @param {Start} start
 * @param {(message: FromWorker) => void} tell
 */
async function obey({ pyodide, session }, order, start, tell) {
  try {
    const needsCharts = order.charts || CHARTS.test(order.source ?? "");
    const needed = [...(needsCharts ? ["altair"] : []), ...parserOf(order.bytes)];
    if (!(await bringPackages(pyodide, needed))) return tell({ id: order.id, unreachable: true });
    if (order.name) pyodide.FS.writeFile(order.name, order.bytes);
    if (order.permission) pyodide.setInterruptBuffer(interruptBuffer(order.permission));
    const reply = ORDERS[order.order](session, order, start, tell);
    pyodide.setInterruptBuffer(undefined);
    tell({ id: order.id, reply: JSON.parse(reply ?? "null") });
  } catch (error) {
    // Python catches whatever a program raises: what comes here has ended Python itself.
    tell({ id: order.id, died: String(error) });
  }
}

/** @type {Record<Order["order"], (session: any, order: any, start: Start, tell: (message: FromWorker) => void) => string | undefined>} */
const ORDERS = {
  run: (session, { source, space }) => session.run(source, space),
  try_out: (session, { exercise, source }, { edition }) => session.try_out(exercise, source, edition),
  check: (session, { id, exercise, source }, { edition }, tell) =>
    session.check(exercise, source, edition, (/** @type {string} */ early) => tell({ id, early: JSON.parse(early) })),
  read_export: (session, { name }) => session.read_export(name),
  prepare: (session, order, { exercises, edition }) => session.prepare(JSON.stringify(exercises), edition),
};

/** What reads a file, by how it begins: the old Excel, the new one, or what is here. @param {Uint8Array} [bytes] @returns {string[]} */
function parserOf(bytes) {
  if (bytes?.[0] === 0xd0 && bytes[1] === 0xcf) return ["xlrd"];
  return bytes?.[0] === 0x50 && bytes[1] === 0x4b ? ["openpyxl"] : [];
}

/** What has no compiled parts comes by itself, when something needs it. @param {any} pyodide @param {string[]} names */
async function bringPackages(pyodide, names) {
  const needed = names.flatMap((name) => [name, ...pyodide._api.lockfile_packages[name].depends]);
  const isHere = () => needed.every((name) => name in pyodide.loadedPackages);
  if (!isHere()) await pyodide.loadPackage(needed, { messageCallback: () => {}, checkIntegrity: false });
  return isHere();
}
