// @ts-check
/**
 * Starts Python in a worker: from the snapshot where that works, else package by package.
 *
 * From the snapshot numpy and pandas are imported already; only their files are missing, and come
 * when something else of theirs is imported (`late_imports.py`).
 *
 * The worker's timeline says when Python, its packages and pandas were there.
 */
import { readSnapshot, restoreOnCreation } from "./snapshot.js";

/** @typedef {(loaded: number, total: number) => void} Tell bytes so far, and in all */
/** @typedef {{ loadPyodide: Function, _createPyodideModule: Function, importScripts: Function }} Scope */

const SNAPSHOT = "snapshot.bin.gz";
const SITE_PACKAGES = "/lib/python3.12/site-packages";
/** What the course needs of the runtime before it can check anything. */
const PACKAGES = ["numpy", "pandas", "markdown-it-py"];

/**
 * @param {string} runtime address of the folder of the runtime, with its final slash
 * @param {Tell} tell
 * @param {string} [lockFileURL] address of another lock than the runtime's
 * @returns {Promise<any>} Pyodide
 */
export async function bootPython(runtime, tell, lockFileURL = `${runtime}pyodide-lock.json`) {
  const scope = /** @type {Scope} */ (/** @type {unknown} */ (self));
  const make = scope._createPyodideModule;
  try {
    return await bootFromSnapshot(scope, runtime, tell, lockFileURL);
  } catch (error) {
    console.info(`Python starts without its snapshot: ${error}`);
    scope._createPyodideModule = make;
    return bootFromPackages(scope, runtime, lockFileURL);
  }
}

/** @param {Scope} scope @param {string} runtime @param {Tell} tell @param {string} lockFileURL */
async function bootFromSnapshot(scope, runtime, tell, lockFileURL) {
  const reading = fetchSnapshot(runtime + SNAPSHOT, tell);
  scope.importScripts(`${runtime}pyodide.js`, `${runtime}pyodide.asm.js`);
  const { header, whole } = await reading;
  whole.catch(() => {}); // told below, when it is awaited
  restoreOnCreation(scope, whole);
  const pyodide = await scope.loadPyodide({
    indexURL: runtime,
    lockFileURL,
    _loadSnapshot: new Uint8Array(header.memory),
  });
  for (const mark of ["python", "packages", "pandas"]) performance.mark(mark);
  for (const name of header.packages) pyodide.loadedPackages[name] = "snapshot";
  pyodide.pyimport("late_imports").finder.bring = () => bringFiles(pyodide, runtime, header.packages);
  // Every visit would otherwise draw the same numbers.
  pyodide.runPython("import random, numpy; random.seed(); numpy.random.seed()");
  return pyodide;
}

/** @param {string} address @param {Tell} tell */
async function fetchSnapshot(address, tell) {
  const response = await fetch(address);
  if (!response.ok || !response.body) throw new Error(`${address}: ${response.status}`);
  const total = Number(response.headers.get("content-length")) || 0;
  let loaded = 0;
  const counted = new TransformStream({
    transform(chunk, controller) {
      loaded += chunk.length;
      tell(loaded, total);
      controller.enqueue(chunk);
    },
  });
  const gunzip = /** @type {any} */ (new DecompressionStream("gzip"));
  return readSnapshot(response.body.pipeThrough(counted).pipeThrough(gunzip));
}

/**
 * The files of the packages that are only in memory.
 * @param {any} pyodide @param {string} runtime @param {string[]} names
 */
function bringFiles(pyodide, runtime, names) {
  for (const name of names) {
    const request = new XMLHttpRequest();
    request.open("GET", runtime + pyodide._api.lockfile_packages[name].file_name, false); // an import cannot wait
    request.responseType = "arraybuffer";
    request.send();
    if (request.status !== 200) throw new DOMException(`${names[0]}: ${request.status}`, "NetworkError");
    pyodide.unpackArchive(request.response, "whl", { extractDir: SITE_PACKAGES });
  }
}

/** @param {Scope} scope @param {string} runtime @param {string} lockFileURL */
async function bootFromPackages(scope, runtime, lockFileURL) {
  scope.importScripts(`${runtime}pyodide.js`);
  const pyodide = await scope.loadPyodide({ indexURL: runtime, lockFileURL });
  performance.mark("python");
  await pyodide.loadPackage(PACKAGES, { messageCallback: () => {} });
  performance.mark("packages");
  await pyodide.runPythonAsync("import numpy, pandas");
  performance.mark("pandas");
  return pyodide;
}
