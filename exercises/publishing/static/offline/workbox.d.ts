/** npm's packages are not where the types are checked: what the worker uses of them. */

declare module "workbox-core" {
  export function clientsClaim(): void;
}

declare module "workbox-precaching" {
  export class PrecacheController {
    constructor(options: { cacheName: string });
    readonly strategy: import("workbox-strategies").Strategy;
    addToCacheList(entries: { url: string; revision: string | null; integrity: string }[]): void;
    getURLsToCacheKeys(): Map<string, string>;
    getIntegrityForCacheKey(key: string): string | undefined;
    getCacheKeyForURL(address: string): string | undefined;
    activate(event: ExtendableEvent): Promise<unknown>;
  }
}

declare module "workbox-routing" {
  export function registerRoute(
    matches: (asked: { url: URL; request: Request; sameOrigin: boolean }) => unknown,
    strategy: import("workbox-strategies").Strategy,
  ): void;
}

declare module "workbox-strategies" {
  interface Asked {
    request: Request;
    event: ExtendableEvent;
  }
  interface Plugin {
    requestWillFetch?(asked: Asked): Promise<Request>;
    cacheKeyWillBeUsed?(asked: Asked): Promise<string | Request>;
    cachedResponseWillBeUsed?(asked: Asked & { cachedResponse?: Response }): Promise<Response | undefined>;
    cacheWillUpdate?(asked: Asked): Promise<Response | null>;
    handlerDidError?(asked: Asked): Promise<Response | undefined>;
  }
  export class Strategy {
    readonly cacheName: string;
    handleAll(asked: Asked & { params: object }): [Promise<Response>, Promise<void>];
  }
  export class NetworkFirst extends Strategy {
    constructor(options: { cacheName: string; networkTimeoutSeconds: number; plugins: Plugin[] });
  }
  export class NetworkOnly extends Strategy {
    constructor(options: { plugins: Plugin[] });
  }
}
