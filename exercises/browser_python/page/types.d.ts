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

/** What a worker has to know before it starts. */
export interface Start {
  /** Folder of the runtime, with its final slash. */
  runtime: string;
  /** The course's wheel. */
  course: string;
  edition: string;
  /** Ids of the exercises with code on the page. */
  exercises: string[];
  sentences: { elsewhere: string };
}

export interface Order {
  id: number;
  order: "run" | "try_out" | "check" | "prepare" | "read_export";
  source?: string;
  /** Of variables, for `run`. */
  space?: string;
  exercise?: string;
  /** Of a file of the learner's, and what is in it. */
  name?: string;
  bytes?: Uint8Array;
  /** Whether altair is needed. */
  charts?: boolean;
  /** While this address answers, the order may go on. */
  permission?: string;
}

export interface FromWorker {
  state?: "bajando" | "arrancando" | "listo" | "averiado" | "inalcanzable";
  loaded?: number;
  total?: number;
  reason?: string;
  id?: number;
  early?: any;
  reply?: any;
  died?: string;
  /** Whether files that the order needs could not be fetched. */
  unreachable?: boolean;
}

/** `inalcanzable`: its files could not be fetched; the next order tries again. */
export type State = "apagado" | "bajando" | "arrancando" | "listo" | "averiado" | "inalcanzable";

export interface Told {
  state: State;
  /** How often Python has been started on this page: what ran in an earlier one is gone. */
  starts: number;
  loaded: number;
  total: number;
}

export type Output =
  | { type: "text" | "notice"; text: string }
  | { type: "html"; html: string }
  | { type: "list"; items: string[] }
  | { type: "chart"; spec: any; description: string };

export interface RunReply {
  outputs: Output[];
  problem: null | { sentence: string; detail: string; line: number | null };
}

/** How an order ended: with Python's reply, or in a way that has none. */
export type Ending<Reply> =
  | { reply: Reply }
  | { stopped: true; restarted: boolean }
  | { died: true }
  | { unreachable: true };

/** The Python of a page. An owner is whoever asks: it sees its own orders run, and stops no others. */
export interface LivePython {
  readonly told: Told;
  start(): void;
  onState(listener: (told: Told) => void): void;
  /** How Python is for an owner. */
  stateFor(owner: unknown): State | "trabajando" | "esperando";
  isBusy(owner: unknown): boolean;
  run(owner: unknown, source: string, space: string): Promise<Ending<RunReply>>;
  tryOut(owner: unknown, exercise: string, source: string, charts: boolean): Promise<Ending<RunReply>>;
  check(
    owner: unknown, exercise: string, source: string, charts: boolean, early: (result: any) => void,
  ): Promise<Ending<any>>;
  readExport(owner: unknown, name: string, bytes: Uint8Array): Promise<Ending<RunReply>>;
  stop(owner: unknown): void;
}

declare global {
  const RUNTIME: string;
  const COURSE: string;
  const WORKER: string;
  const LOCK: string;
  const VEGA: string;
}
