/** npm's packages are not where the types are checked; esbuild refuses what they do not export. */
declare module "@codemirror/*";
declare module "@lezer/*";
