// @ts-check
/**
 * Pyodide under Node, while the site is built: runs a program over a folder, writes a snapshot of what
 * a program has imported, or restores one and runs a program in it.
 *
 *     node under_node.js run     <pyodide's folder> <program> <folder, seen as /mnt>
 *     node under_node.js record  <pyodide's folder> <program> <site-packages> <snapshot> <packages…>
 *     node under_node.js restore <pyodide's folder> <program> <snapshot>
 */
import fs from "node:fs";
import path from "node:path";
import { createRequire } from "node:module";
import { Readable } from "node:stream";
import { digestOf, readSnapshot, restoreOnCreation } from "./page/snapshot.js";

/** @typedef {import("./page/types").EmscriptenModule} EmscriptenModule */
/** @typedef {import("./page/types").SnapshotHeader} SnapshotHeader */

const SITE_PACKAGES = "/lib/python3.12/site-packages";
/** The same hashes in every build: the order of sets is in bytecode and in memory. */
const ENVIRONMENT = { HOME: "/home/pyodide", PYTHONHASHSEED: "0" };

const [command, folder, program, ...rest] = process.argv.slice(2);
/** @type {(name: string) => any} */
const load = createRequire(path.resolve(folder, "index.js"));
const indexURL = path.resolve(folder) + path.sep;
/** @type {Record<string, (...rest: string[]) => Promise<void>>} */
const COMMANDS = { run, record, restore };
await COMMANDS[command](...rest);

/** @param {string} [seen] */
async function run(seen = "") {
  const { loadPyodide } = load("./pyodide.js");
  const pyodide = await loadPyodide({ indexURL, env: ENVIRONMENT });
  pyodide.mountNodeFS("/mnt", path.resolve(seen));
  runProgram(pyodide._module);
}

/**
 * @param {string} [packages] a folder with what the wheels install
 * @param {string} [target]
 * @param {string[]} names of the packages
 */
async function record(packages = "", target = "", ...names) {
  standStill();
  const { loadPyodide } = load("./pyodide.js");
  const pyodide = await loadPyodide({ indexURL, _makeSnapshot: true, env: ENVIRONMENT });
  /** @type {EmscriptenModule} */
  const module = pyodide._module;
  const initial = module.wasmTable.length;
  copyInto(module.FS, packages, SITE_PACKAGES);
  // Python may have looked into the folder within the same instant, and remember it empty.
  module.API.rawRun("import importlib; importlib.invalidate_caches()");
  runProgram(module);
  const memory = module.API.makeSnapshot();
  const libraries = librariesOf(module);
  const header = {
    libraries: libraries.map(({ handle, name, shared, file }) => ({ handle, name, shared, size: file.length })),
    table: { size: module.wasmTable.length, functions: placesOf(module, initial), digest: digestOf(module) },
    memory: memory.length,
    packages: names,
  };
  const written = Buffer.from(JSON.stringify(header));
  const length = Buffer.alloc(4);
  length.writeUInt32LE(written.length);
  fs.writeFileSync(target, Buffer.concat([length, written, ...libraries.map(({ file }) => file), memory]));
}

/**
 * No clock and no chance: both would stay in the memory, and the same packages would never give the
 * same file twice. The page draws new seeds (`page/boot.js`).
 */
function standStill() {
  const moment = Date.UTC(1980, 0, 1);
  const Clock = Date;
  globalThis.Date = /** @type {any} */ (class extends Clock {
    /** @param {any[]} given */
    constructor(...given) {
      super(.../** @type {[any]} */ (given.length ? given : [moment]));
    }
    static now() {
      return moment;
    }
  });
  let ticks = 0;
  performance.now = () => ++ticks / 1000;
  crypto.getRandomValues = (/** @type {any} */ array) => array?.fill(4);
}

/** @param {string} [source] */
async function restore(source = "") {
  const bytes = /** @type {ReadableStream<Uint8Array>} */ (Readable.toWeb(fs.createReadStream(source)));
  const { header, whole } = await readSnapshot(bytes);
  const { loadPyodide } = load("./pyodide.js");
  load("./pyodide.asm.js");
  restoreOnCreation(/** @type {any} */ (globalThis), whole);
  const pyodide = await loadPyodide({ indexURL, _loadSnapshot: new Uint8Array(header.memory) });
  runProgram(pyodide._module);
}

/** In the order in which they were loaded. @param {EmscriptenModule} module */
function librariesOf({ FS, LDSO }) {
  const handles = new Map(Object.entries(LDSO.loadedLibsByHandle).map(([handle, library]) => [library, Number(handle)]));
  return Object.values(LDSO.loadedLibsByName)
    .filter((library) => handles.get(library)) // the interpreter itself has none
    .map((library) => ({
      name: library.name, handle: handles.get(library), shared: library.global, file: FS.readFile(library.name),
    }));
}

/**
 * The functions that stand in the table outside the part of any library.
 * @param {EmscriptenModule} module
 * @param {number} initial size of the table before any library was loaded
 * @returns {SnapshotHeader["table"]["functions"]}
 */
function placesOf(module, initial) {
  /** @type {Map<Function, [string, string]>} */
  const owners = new Map();
  for (const { name, exports } of Object.values(module.LDSO.loadedLibsByName)) {
    for (const [symbol, value] of Object.entries(exports)) {
      if (typeof value === "function" && !owners.has(value)) owners.set(value, [name, symbol]);
    }
  }
  /** @type {SnapshotHeader["table"]["functions"]} */
  const places = [];
  for (let place = initial; place < module.wasmTable.length; place++) {
    const owner = owners.get(module.wasmTable.get(place));
    if (owner) places.push([place, ...owner]);
  }
  return places;
}

/** @param {EmscriptenModule} module */
function runProgram(module) {
  const [status, told] = module.API.rawRun(fs.readFileSync(program, "utf8"));
  if (status !== 0) throw new Error(told);
}

/** @param {any} files @param {string} source @param {string} target */
function copyInto(files, source, target) {
  files.mkdirTree(target);
  // In a fixed order, so that the interpreter meets them in the same one in every build.
  for (const name of fs.readdirSync(source).sort()) {
    const from = path.join(source, name);
    const to = `${target}/${name}`;
    if (fs.statSync(from).isDirectory()) copyInto(files, from, to);
    else files.writeFile(to, fs.readFileSync(from));
  }
}
