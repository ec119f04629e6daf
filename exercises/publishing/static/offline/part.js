// @ts-check
/** One part of the copy: the files that belong together, their cache, and how far it is. */
import { PrecacheController } from "workbox-precaching";

/** @typedef {import("./types").KeptFile} KeptFile */
/** @typedef {import("./types").Progress} Progress */

/** An address with a version, or below a folder named after its content, is never reused. */
const NAMES_ITS_CONTENT = /\?v=|^_static\/python\//;

/**
 * @param {string} cacheName
 * @param {KeptFile[]} files
 * @param {() => Promise<void>} tell called when `progress` changes
 */
export function openPart(cacheName, files, tell) {
  const controller = new PrecacheController({ cacheName });
  controller.addToCacheList(
    files.map(([url, integrity]) => {
      return { url, integrity, revision: NAMES_ITS_CONTENT.test(url) ? null : integrity.slice(-16) };
    }),
  );
  /** @type {Promise<void> | undefined} */
  let keeping;

  const part = {
    controller,
    bytes: files.reduce((sum, [, , bytes]) => sum + bytes, 0),
    /** @type {Progress} */
    progress: "none",

    /** See what is in the cache: the browser may have emptied it. */
    async look() {
      if (keeping) return;
      const requests = (await part.isBegun()) ? await (await caches.open(cacheName)).keys() : [];
      const kept = new Set(requests.map(({ url }) => url));
      const isWhole = [...controller.getURLsToCacheKeys().values()].every((key) => kept.has(key));
      if (isWhole) part.progress = "whole";
      else if (part.progress === "whole") part.progress = "none";
    },

    /** Whether there is a copy, of this build or of the one before. */
    isBegun: () => caches.has(cacheName),

    forget: () => caches.delete(cacheName),

    /** Delete what this build does not name. @param {ExtendableEvent} event */
    async takeOver(event) {
      if (await part.isBegun()) await controller.activate(event);
    },

    /**
     * Bring what is missing; once, however many ask.
     * @param {ExtendableEvent} event which the browser keeps the worker alive for
     * @throws {Error} as `part.progress` says
     */
    keep(event) {
      keeping ??= fill(event).finally(() => {
        keeping = undefined;
        return tell();
      });
      return keeping;
    },
  };

  /** @param {ExtendableEvent} event */
  async function fill(event) {
    part.progress = "keeping";
    tell();
    try {
      for (const [address, cacheKey] of controller.getURLsToCacheKeys()) {
        const integrity = controller.getIntegrityForCacheKey(cacheKey);
        // The hash refuses a file of another build, wherever it was kept on the way.
        const request = new Request(address, {
          integrity,
          cache: address === cacheKey ? "force-cache" : "no-cache",
          credentials: "same-origin",
        });
        await Promise.all(controller.strategy.handleAll({ event, request, params: { cacheKey, integrity } }));
      }
      part.progress = "whole";
    } catch (error) {
      part.progress = reason(error);
      throw error;
    }
  }

  return part;
}

/** @param {any} error @returns {Progress} */
function reason({ name }) {
  if (name === "QuotaExceededError") return "full";
  return name === "SecurityError" || name === "NotSupportedError" ? "refused" : "partial";
}
