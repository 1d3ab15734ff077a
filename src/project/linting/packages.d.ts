// What we use of picomatch, which comes without types.

declare module 'picomatch' {
  /** Whether a path with `/` matches one of the globs. */
  function picomatch(globs: readonly string[], options?: { readonly dot?: boolean }): (path: string) => boolean;
  export = picomatch;
}
