// @ts-check
/**
 * A Python that has already imported its packages, as one file: the memory of an interpreter, and the
 * libraries that were loaded into it, in the order in which they were loaded.
 *
 * Pyodide restores memory, not libraries. A library lives in memory and in the table of functions
 * of WebAssembly; its place in both is decided by the order of loading and stands in the memory
 * itself, where each library has a handle. So: put the memory in place, instantiate the libraries
 * again in the same order, each by its handle; what instantiating has overwritten comes back by putting
 * the memory in place a second time.
 *
 * File, gzipped: length of the header (uint32), header (JSON), libraries, Pyodide's own snapshot.
 */

/** @typedef {import("./types").SnapshotHeader} SnapshotHeader */
/** @typedef {import("./types").EmscriptenModule} EmscriptenModule */
/** @typedef {{ header: SnapshotHeader, libraries: WebAssembly.Module[], memory: Uint8Array }} Snapshot */

/**
 * @param {ReadableStream<Uint8Array>} stream the file, already decompressed
 * @returns {Promise<{ header: SnapshotHeader, whole: Promise<Snapshot> }>} the header first; the
 *     libraries are compiled while the memory is still on its way
 */
export async function readSnapshot(stream) {
  const take = takerOf(stream.getReader());
  const [length] = new Uint32Array((await take(4)).buffer);
  /** @type {SnapshotHeader} */
  const header = JSON.parse(new TextDecoder().decode(await take(length)));
  return { header, whole: readRest(take, header) };
}

/** @param {(size: number) => Promise<Uint8Array>} take @param {SnapshotHeader} header @returns {Promise<Snapshot>} */
async function readRest(take, header) {
  const compiling = [];
  for (const { size } of header.libraries) {
    compiling.push(WebAssembly.compile(/** @type {BufferSource} */ (await take(size))));
  }
  const memory = await take(header.memory);
  return { header, libraries: await Promise.all(compiling), memory };
}

/** @param {ReadableStreamDefaultReader<Uint8Array>} reader */
function takerOf(reader) {
  /** @type {Uint8Array} */
  let left = new Uint8Array(0);
  /** @param {number} size of what comes next @returns {Promise<Uint8Array>} */
  return async (size) => {
    const taken = new Uint8Array(size);
    for (let at = 0; ;) {
      const part = left.subarray(0, size - at);
      taken.set(part, at);
      at += part.length;
      left = left.subarray(part.length);
      if (at === size) return taken;
      const { done, value } = await reader.read();
      if (done) throw new Error(`the snapshot ends ${size - at} bytes early`);
      left = value;
    }
  };
}

/**
 * Make the module that Pyodide is about to create restore the snapshot with its libraries.
 *
 * @param {{ _createPyodideModule: Function }} scope where `pyodide.asm.js` has left its maker of modules
 * @param {Promise<Snapshot>} whole
 */
export function restoreOnCreation(scope, whole) {
  const create = scope._createPyodideModule;
  scope._createPyodideModule = async (/** @type {any} */ settings) => {
    const [module, snapshot] = await Promise.all([create(settings), whole]);
    const restore = settings.API.restoreSnapshot;
    settings.API.restoreSnapshot = () => {
      restore(snapshot.memory);
      loadLibraries(module, snapshot);
      return restore(snapshot.memory);
    };
    return module;
  };
}

/** @param {EmscriptenModule} module @param {Snapshot} snapshot */
function loadLibraries(module, { header, libraries }) {
  const { loadedLibsByName, loadedLibsByHandle } = module.LDSO;
  header.libraries.forEach(({ name, handle, shared }, position) => {
    const library = { name, global: shared, refcount: Infinity, exports: {} };
    loadedLibsByName[name] = loadedLibsByHandle[handle] = library;
    const flags = { global: shared, nodelete: true, loadAsync: false };
    const scope = shared ? null : {};
    library.exports = module.loadWebAssemblyModule(libraries[position], flags, name, scope, handle);
    if (shared) module.mergeLibSymbols(library.exports, name);
  });
  const { functions, size, digest } = header.table;
  if (module.wasmTable.length < size) module.wasmTable.grow(size - module.wasmTable.length);
  // Those that Python looked up by name got a place of their own, between two libraries.
  for (const [place, name, symbol] of functions) {
    module.setWasmTableEntry(place, loadedLibsByName[name].exports[symbol]);
  }
  if (digestOf(module) !== digest) throw new Error("the libraries are not where they were");
}

/**
 * Where every symbol shared between libraries lies, as one number.
 * @param {EmscriptenModule} module
 */
export function digestOf(module) {
  let digest = module.wasmTable.length;
  for (const [name, { value }] of Object.entries(module.GOT)) {
    for (let i = 0; i < name.length; i++) digest = Math.imul(digest, 31) + name.charCodeAt(i);
    digest = (Math.imul(digest, 31) + value) | 0;
  }
  return digest;
}
