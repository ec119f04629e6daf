// @ts-check
/**
 * What JupyterLite's kernel loads in the place of `pyodide.js`: the same Python as the pages, from its
 * snapshot, and then what a notebook needs besides.
 */
import { bootPython } from "./boot.js";

/* global RUNTIME, LOCK */
/** Written by the build: where the files are, from the folder of this script. */
/** @type {string} */ const runtime = RUNTIME;
/** @type {string} */ const lock = LOCK;

/** @param {{ indexURL: string, packages: string[] }} options as the kernel gives them */
async function loadPyodide({ indexURL, packages }) {
  const from = (/** @type {string} */ name) => new URL(name, indexURL).href;
  const pyodide = await bootPython(from(runtime), () => {}, from(lock));
  // The kernel asks for all it might use; only what is here can come.
  const here = packages.filter((name) => name.replaceAll("_", "-") in pyodide._api.lockfile_packages);
  await pyodide.loadPackage(here, { messageCallback: () => {}, checkIntegrity: false });
  return pyodide;
}

Object.assign(self, { loadPyodide });
