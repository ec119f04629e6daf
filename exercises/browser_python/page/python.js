// @ts-check
/** The Python of a page: one worker, one order at a time, each with an owner, and a way out of each. */
import { permission } from "./stopping.js";

/** @typedef {import("./types").FromWorker} FromWorker */
/** @typedef {import("./types").LivePython} LivePython */
/** @typedef {import("./types").Start} Start */
/** @typedef {import("./types").Told} Told */
/** @typedef {{ order: any, owner: unknown, early: (result: any) => void, end: (ending: any) => void, withdraw?: () => void }} Waiting */

/** A program that does not heed within this time is ended with its worker. */
const HEED = 600; // ms
/** So long does nobody ask for anything before what may be asked is prepared. */
const REST = 1000; // ms
/** As often does the page try to start Python, each time after a longer pause. */
const MOST_TRIES = 3;
const PAUSE = 500; // ms

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
  let tries = 0;
  let lastId = 0;
  /** @type {((told: Told) => void)[]} */
  const listeners = [];
  /** @type {Told} */
  const told = { state: "apagado", loaded: 0, total: 0, starts: 0 };

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
    // Its script did not come, since whatever happens inside it is told.
    worker.onerror = () => lost("inalcanzable");
    port.onmessage = ({ data }) => hear(data);
    worker.postMessage({ start }, [channel.port2]);
    tell({ state: "arrancando", starts: told.starts + 1 });
  }

  function close() {
    worker?.terminate();
    port?.close();
    worker = port = null;
    ready = prepared = false;
  }

  /** @param {FromWorker} message */
  function hear(message) {
    if (message.state === "averiado" || message.state === "inalcanzable") return lost(message.state);
    if (message.state === "listo") return begin();
    if (message.state) return tell(/** @type {Partial<Told>} */ (message));
    if (!current || message.id !== current.order.id) return;
    if (message.early) return current.early(message.early);
    if (message.died) return lost("averiado");
    finish(message.unreachable ? { unreachable: true } : { reply: message.reply });
  }

  function begin() {
    ready = true;
    tries = 0;
    tell({ state: "listo" });
    next();
    setTimeout(prepare, REST);
  }

  /** What the first check would wait for is done before it, if nobody has anything to ask. */
  async function prepare() {
    if (prepared || !ready) return;
    prepared = true;
    const { reply } = current ? { reply: false } : await ask({ order: "prepare" }, null);
    if (reply) return;
    prepared = false;
    setTimeout(prepare, REST);
  }

  /**
   * Python has ended: what ran is told so, and what waits runs in the next one.
   * @param {"averiado" | "inalcanzable"} why where it had not even started
   */
  function lost(why) {
    const hadStarted = ready;
    close();
    if (!hadStarted) tries += 1;
    if (tries < MOST_TRIES) {
      tell({ state: "apagado" });
      if (tries) setTimeout(open, PAUSE * tries);
      else open();
    } else {
      tries = 0;
      tell({ state: why });
      for (const waiting of queue.splice(0)) waiting.end(endingOf(why));
    }
    if (current) finish({ died: true });
  }

  /** @param {Told["state"]} state */
  function endingOf(state) {
    return state === "inalcanzable" ? { unreachable: true } : { died: true };
  }

  /** @param {any} ending */
  function finish(ending) {
    const ended = current;
    current = null;
    ended?.withdraw?.();
    next();
    ended?.end(ending);
    tell({});
  }

  function next() {
    if (current || !ready) return;
    current = queue.shift() ?? null;
    if (!current) return tell({ state: "listo" });
    const { address, withdraw } = permission();
    current.withdraw = withdraw;
    port?.postMessage({ ...current.order, permission: address });
    tell({});
  }

  /**
   * @param {any} order @param {unknown} owner who sees that it runs, and may stop it
   * @param {(result: any) => void} early
   * @returns {Promise<any>}
   */
  function ask(order, owner, early = () => {}) {
    return new Promise((end) => {
      if (told.state === "averiado") return end(endingOf(told.state));
      queue.push({ order: { ...order, id: ++lastId }, owner, early, end });
      if (current && current.owner === null) current.withdraw?.(); // a learner comes first
      open();
      next();
      tell({});
    });
  }

  /** @param {unknown} owner */
  function stop(owner) {
    const waiting = queue.filter((each) => each.owner === owner);
    for (const each of waiting) queue.splice(queue.indexOf(each), 1);
    for (const each of waiting) each.end({ stopped: true, restarted: false });
    if (current && current.owner === owner) stopCurrent(current);
    else tell({});
  }

  /** @param {Waiting} stopped */
  function stopCurrent(stopped) {
    const end = stopped.end;
    const ending = { stopped: true, restarted: false };
    // What Python answers to being stopped is only that it was.
    stopped.end = (told) => end(told.died ? told : ending);
    stopped.withdraw?.();
    setTimeout(() => {
      if (current !== stopped) return;
      close();
      ending.restarted = true;
      open();
      finish(ending);
    }, HEED);
  }

  return {
    told,
    start: open,
    stop,
    onState: (listener) => {
      listeners.push(listener);
    },
    stateFor: (owner) => {
      if (current?.owner === owner) return "trabajando";
      if (ready && queue.some((each) => each.owner === owner)) return "esperando";
      return told.state;
    },
    isBusy: (owner) => current?.owner === owner || queue.some((each) => each.owner === owner),
    run: (owner, source, space) => ask({ order: "run", source, space }, owner),
    tryOut: (owner, exercise, source, charts) => ask({ order: "try_out", exercise, source, charts }, owner),
    readExport: (owner, name, bytes) => ask({ order: "read_export", name, bytes }, owner),
    check: (owner, exercise, source, charts, early) => ask({ order: "check", exercise, source, charts }, owner, early),
  };
}
