/** What the modules of this folder hand to each other. */

/** A library that was loaded when the snapshot was taken. */
export interface SnapshotLibrary {
  /** Path inside Pyodide's file system. */
  name: string;
  /** Address of its handle in memory. */
  handle: number;
  /** Whether its symbols are everybody's. */
  shared: boolean;
  /** Bytes in the file. */
  size: number;
}

export interface SnapshotHeader {
  libraries: SnapshotLibrary[];
  table: {
    size: number;
    /** Place in the table, library, symbol. */
    functions: [number, string, string][];
    digest: number;
  };
  /** Bytes of Pyodide's own snapshot. */
  memory: number;
  /** Packages whose modules are in memory and whose files are not there. */
  packages: string[];
}

/** What Emscripten leaves on a module that loads libraries. */
export interface EmscriptenModule {
  HEAP8: Int8Array;
  FS: any;
  API: any;
  GOT: Record<string, { value: number }>;
  LDSO: { loadedLibsByName: Record<string, any>; loadedLibsByHandle: Record<number, any> };
  wasmTable: WebAssembly.Table;
  setWasmTableEntry(place: number, entry: Function): void;
  mergeLibSymbols(exports: Record<string, any>, name: string): void;
  loadWebAssemblyModule(
    module: WebAssembly.Module,
    flags: object,
    name: string,
    scope: object | null,
    handle: number,
  ): Record<string, any>;
}
