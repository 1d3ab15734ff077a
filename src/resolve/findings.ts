// The findings of one run. The same finding at the same place counts once, however often its line is read.

import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { SourceFile } from '../source/source-file.js';

export interface Findings {
  readonly list: Diagnostic[];
  readonly seen: Map<SourceFile, Set<string>>;
}

export function createFindings(): Findings {
  return { list: [], seen: new Map() };
}

export function addFinding(findings: Findings, finding: Diagnostic): void {
  const { file, start } = finding.span;
  const seen = findings.seen.get(file) ?? new Set<string>();
  const key = `${finding.code} ${start}`;
  if (seen.has(key)) return;
  seen.add(key);
  findings.seen.set(file, seen);
  findings.list.push(finding);
}
