// @ts-check
/** The Python of a page: one worker, one order at a time, and a way out of each. */
import { permission } from "./stopping.js";

/** @typedef {import("./types").FromWorker} FromWorker */
/** @typedef {import("./types").LivePython} LivePython */
/** @typedef {import("./types").Start} Start */
/** @typedef {import("./types").Told} Told */
/** @typedef {{ order: any, early: (result: any) => void, end: (ending: any) => void, withdraw?: () => void }} Waiting */

/** A program that does not heed within this time is ended with its worker. */
const HEED = 600; // ms
/** So long does nobody ask for anything before what may be asked is prepared. */
const REST = 1000; // ms
/** As often may Python end in a row before the page stops starting it. */
const MOST_DEATHS = 3;

/**
 * @param {string} script address of the worker's script
 * @param {Start} start
 * @returns {LivePython}
 */
export function openPython(script, start) {
  /** @type {Worker | null} */
  let worker = null;
  /** @type {MessagePort | null} */
  let port = null;
  /** @type {Waiting[]} */
  const queue = [];
  /** @type {Waiting | null} */
  let current = null;
  let ready = false;
  let prepared = false;
  let deaths = 0;
  let lastId = 0;
  /** @type {((told: Told) => void)[]} */
  const listeners = [];
  /** @type {Told} */
  const told = { state: "apagado", loaded: 0, total: 0 };

  /** @param {Partial<Told>} news */
  function tell(news) {
    Object.assign(told, news);
    for (const listener of listeners) listener(told);
  }

  function open() {
    if (worker || told.state === "averiado") return;
    const channel = new MessageChannel();
    worker = new Worker(script);
    port = channel.port1;
    worker.onerror = () => lost();
    port.onmessage = ({ data }) => hear(data);
    worker.postMessage({ start }, [channel.port2]);
    tell({ state: "arrancando" });
  }

  function close() {
    worker?.terminate();
    port?.close();
    worker = port = null;
    ready = prepared = false;
  }

  /** @param {FromWorker} message */
  function hear(message) {
    if (message.state === "averiado") return lost();
    if (message.state === "listo") return begin();
    if (message.state) return tell(/** @type {Partial<Told>} */ (message));
    if (!current || message.id !== current.order.id) return;
    if (message.early) return current.early(message.early);
    if (message.died) return lost();
    deaths = 0;
    finish({ reply: message.reply });
  }

  function begin() {
    ready = true;
    tell({ state: "listo" });
    next();
    setTimeout(prepare, REST);
  }

  /** What the first check would wait for is done before it, if there is time. */
  function prepare() {
    if (prepared || !ready) return;
    if (current) return void setTimeout(prepare, REST);
    prepared = true;
    ask({ order: "prepare" });
  }

  /** Python has ended: what ran is told so, and what waits runs in the next one. */
  function lost() {
    close();
    deaths += 1;
    if (deaths < MOST_DEATHS) {
      tell({ state: "apagado" });
      open();
    } else {
      tell({ state: "averiado" });
      for (const waiting of queue.splice(0)) waiting.end({ died: true });
    }
    if (current) finish({ died: true });
  }

  /** @param {any} ending */
  function finish(ending) {
    const ended = current;
    current = null;
    ended?.withdraw?.();
    ended?.end(ending);
    next();
  }

  function next() {
    if (current || !ready) return;
    current = queue.shift() ?? null;
    if (!current) return tell({ state: "listo" });
    const { address, withdraw } = permission();
    current.withdraw = withdraw;
    tell({ state: "trabajando" });
    port?.postMessage({ ...current.order, permission: address });
  }

  /** @param {any} order @param {(result: any) => void} early @returns {Promise<any>} */
  function ask(order, early = () => {}) {
    return new Promise((end) => {
      if (told.state === "averiado") return end({ died: true });
      queue.push({ order: { ...order, id: ++lastId }, early, end });
      open();
      next();
    });
  }

  return {
    told,
    start: open,
    onState: (listener) => {
      listeners.push(listener);
    },
    run: (source, space) => ask({ order: "run", source, space }),
    tryOut: (exercise, source, charts) => ask({ order: "try_out", exercise, source, charts }),
    check: (exercise, source, charts, early) => ask({ order: "check", exercise, source, charts }, early),
    stop: () => {
      const stopped = current;
      if (!stopped) return;
      const end = stopped.end;
      const told = { stopped: true, restarted: false };
      // What Python answers to being stopped is only that it was.
      stopped.end = (ending) => end(ending.died ? ending : told);
      stopped.withdraw?.();
      setTimeout(() => {
        if (current !== stopped) return;
        close();
        told.restarted = true;
        open();
        finish(told);
      }, HEED);
    },
  };
}
