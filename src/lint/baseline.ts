// The findings that a team has accepted for now, and which of a run's they are. Reads and writes no file.

import type { Diagnostic } from '../diagnostics/diagnostic.js';

/** Findings of one rule in one place of a map: no line is in it, so that it holds when lines move. */
export interface AcceptedFindings {
  /** From the folder of the baseline, with `/`. */
  readonly file: string;
  /** The rule's name. */
  readonly rule: string;
  /** The named parts of the map, the outermost first. */
  readonly within: readonly string[];
  readonly count: number;
}

export interface Comparison {
  /** What is new. */
  readonly left: readonly Diagnostic[];
  /** What still occurs, with how often: the baseline, pruned. */
  readonly occurring: readonly AcceptedFindings[];
  /** Those of which fewer occur than were accepted. */
  readonly gone: readonly { readonly entry: AcceptedFindings; readonly gone: number }[];
}

/** Errors of the text are never accepted: a map that has one is not understood. */
export function canBeAccepted({ code }: Diagnostic): boolean {
  return /^J[3-9]/.test(code);
}

export function acceptedFrom(
  diagnostics: readonly Diagnostic[],
  fileOf: (diagnostic: Diagnostic) => string,
): readonly AcceptedFindings[] {
  const entries = new Map<string, AcceptedFindings>();
  for (const diagnostic of diagnostics.filter(canBeAccepted)) {
    const one = { file: fileOf(diagnostic), rule: diagnostic.name, within: diagnostic.within ?? [], count: 1 };
    const key = keyOf(one);
    entries.set(key, { ...one, count: (entries.get(key)?.count ?? 0) + 1 });
  }
  return sorted([...entries.values()]);
}

/** Of several in one place the first ones are taken as those that were accepted. */
export function compareWith(
  accepted: readonly AcceptedFindings[],
  diagnostics: readonly Diagnostic[],
  fileOf: (diagnostic: Diagnostic) => string,
): Comparison {
  const remaining = new Map<string, number>();
  for (const entry of accepted) remaining.set(keyOf(entry), (remaining.get(keyOf(entry)) ?? 0) + entry.count);
  const left = diagnostics.filter((diagnostic) => {
    if (!canBeAccepted(diagnostic)) return true;
    const key = keyOf({ file: fileOf(diagnostic), rule: diagnostic.name, within: diagnostic.within ?? [] });
    const count = remaining.get(key) ?? 0;
    if (count === 0) return true;
    remaining.set(key, count - 1);
    return false;
  });
  const compared = merged(accepted).map((entry) => ({ entry, gone: remaining.get(keyOf(entry)) ?? 0 }));
  return {
    left,
    gone: compared.filter(({ gone }) => gone > 0),
    occurring: compared
      .filter(({ entry, gone }) => gone < entry.count)
      .map(({ entry, gone }) => ({ ...entry, count: entry.count - gone })),
  };
}

/** By file, rule and place, each once: the same findings give the same file. */
export function merged(entries: readonly AcceptedFindings[]): readonly AcceptedFindings[] {
  const byKey = new Map<string, AcceptedFindings>();
  for (const entry of entries) {
    const key = keyOf(entry);
    byKey.set(key, { ...entry, count: (byKey.get(key)?.count ?? 0) + entry.count });
  }
  return sorted([...byKey.values()]);
}

function sorted(entries: readonly AcceptedFindings[]): readonly AcceptedFindings[] {
  return entries
    .map((entry) => ({ entry, key: keyOf(entry) }))
    .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
    .map(({ entry }) => entry);
}

function keyOf({ file, rule, within }: Omit<AcceptedFindings, 'count'>): string {
  return JSON.stringify([file, rule, ...within]);
}
