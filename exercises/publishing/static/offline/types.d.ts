/** What the page and its service worker tell each other, and what the build tells the worker. */

/** How far a part of the copy is; the last three say why it is not whole. */
export type Progress = "none" | "keeping" | "whole" | "full" | "refused" | "partial";

/** From the page: say how the copy is, and complete it. */
export interface Asked {
  /** Address of the script that has started Python on the page, or empty. */
  python: string;
  /** Whether it is a notebook that asks: then those are kept too. */
  notebooks?: boolean;
}

/** From the worker. */
export interface Told {
  site: Progress;
  /** Null in a site without Python. */
  python: Progress | null;
  notebooks: boolean;
  /** Of the parts that are whole. */
  bytes: number;
  /** Whether the page itself came from the copy. */
  fromCopy: boolean;
}

/** Address from the root of the site, hash of the content as in `integrity`, bytes. */
export type KeptFile = [string, string, number];

declare global {
  /** Written by the build at the head of the worker. */
  const COPY: {
    site: KeptFile[];
    python: KeptFile[];
    notebooks: KeptFile[];
    /** HTML of the page for an address that is not in the copy; `{site}` is the root. */
    missing: string;
  };
}
