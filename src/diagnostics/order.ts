// The order in which findings are shown, whatever order the stages found them in. Changes no finding.

import type { Diagnostic } from './diagnostic.js';

/**
 * By file in the order of `paths` (files not among them follow, by first mention), then by place, then by code.
 * A finding that says the same of the same place twice is kept once.
 */
export function inOrder(diagnostics: readonly Diagnostic[], paths: readonly string[] = []): readonly Diagnostic[] {
  const ranks = rankPaths(diagnostics, paths);
  const rankOf = (diagnostic: Diagnostic) => ranks.get(diagnostic.span.file.path) ?? ranks.size;
  return [...withoutRepeats(diagnostics)].sort(
    (a, b) =>
      rankOf(a) - rankOf(b) ||
      a.span.start - b.span.start ||
      a.span.end - b.span.end ||
      compareText(a.code, b.code) ||
      compareText(a.message, b.message),
  );
}

function rankPaths(diagnostics: readonly Diagnostic[], paths: readonly string[]): ReadonlyMap<string, number> {
  const ranks = new Map<string, number>();
  for (const path of [...paths, ...diagnostics.map((diagnostic) => diagnostic.span.file.path)]) {
    if (!ranks.has(path)) ranks.set(path, ranks.size);
  }
  return ranks;
}

function withoutRepeats(diagnostics: readonly Diagnostic[]): readonly Diagnostic[] {
  const kept = new Map<string, Diagnostic>();
  for (const diagnostic of diagnostics) {
    const { code, message, span } = diagnostic;
    const key = JSON.stringify([code, span.file.path, span.start, span.end, message]);
    if (!kept.has(key)) kept.set(key, diagnostic);
  }
  return [...kept.values()];
}

/** By code unit: the same on every machine, in every locale. */
function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
