// Regular expressions over Unicode classes, made when they are first used. A literal with `\p{L}` costs Node half a
// millisecond as soon as its file is read, used or not, and most maps need none of them.

/** `source` as in `new RegExp`; the flag `u` is always on. */
export function lazyPattern(source: string, flags = ''): () => RegExp {
  let pattern: RegExp | undefined;
  return () => {
    pattern ??= new RegExp(source, `u${flags}`);
    return pattern;
  };
}
