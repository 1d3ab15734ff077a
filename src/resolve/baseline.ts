// The map that this one improves on: read whole, so that its names and its curve are there. Its findings are its own.

import type { Outcome } from '../diagnostics/diagnostic.js';
import { report } from '../diagnostics/problem.js';
import { baselineFindings, unreadableBaseline } from '../diagnostics/problems/references.js';
import type { Journey } from '../model/journey.js';
import type { SourceFile } from '../source/source-file.js';
import type { Text } from '../syntax/ast.js';
import type { FileReader } from './file-reader.js';
import { addFinding, type Findings } from './findings.js';
import type { LoadedFile } from './loaded-file.js';
import type { Names } from './names.js';
import type { Baseline } from './resolution.js';

/** A map resolved by itself, and the names that lead into it. */
export interface ResolvedMap extends Outcome<Journey> {
  readonly names: Names;
}

export interface ReadBaseline {
  readonly baseline: Baseline;
  readonly journey?: Journey;
}

export function readBaseline(
  main: LoadedFile,
  reader: FileReader | undefined,
  findings: Findings,
  resolveFile: (file: SourceFile) => ResolvedMap,
): ReadBaseline {
  const text = baselineText(main);
  if (text === undefined) return { baseline: { kind: 'none' } };
  const unreadable: ReadBaseline = { baseline: { kind: 'unreadable' } };
  // An address is no path, which reading the fact itself says.
  if (reader === undefined || /^[a-z][a-z0-9+.-]*:|^[/\\]/i.test(text.value)) return unreadable;
  const reading = reader.read(text.value, main.ast.file);
  const refuse = (reason: string): ReadBaseline => {
    addFinding(findings, report(unreadableBaseline, text.span, { path: text.value, reason }));
    return unreadable;
  };
  if (reading.kind !== 'read') return refuse(reading.reason);
  if (reading.file === main.ast.file) return refuse('is this very map');
  const resolved = resolveFile(reading.file);
  if (resolved.value.library) return refuse('is a library, not a map: it has no "journey"');
  const count = resolved.diagnostics.filter(({ severity }) => severity === 'error').length;
  if (count > 0) addFinding(findings, report(baselineFindings, text.span, { path: reading.file.path, count }));
  return { baseline: { kind: 'read', names: resolved.names }, journey: resolved.value };
}

function baselineText({ ast }: LoadedFile): Text | undefined {
  const journey = ast.statements.find(({ keyword }) => keyword.text === 'journey');
  const line = journey?.children.find(({ keyword }) => keyword.text === 'baseline')?.text;
  return line ?? journey?.list?.items.find(({ keyword }) => keyword?.text === 'baseline')?.value;
}
