import { expect, test } from 'vitest';
import { summarise } from '../../src/cli/checking/summary.js';
import type { Diagnostic, Severity } from '../../src/diagnostics/diagnostic.js';
import { createSourceFile } from '../../src/source/source-file.js';
import { spanOf } from '../../src/source/span.js';

function finding(severity: Severity, path: string): Diagnostic {
  const span = spanOf(createSourceFile(path, ''), 0, 0);
  return { code: 'J000', name: 'x', severity, span, message: 'x', related: [], notes: [], help: [] };
}

test.each([
  [[], 1, '1 file checked, no findings'],
  [[], 3, '3 files checked, no findings'],
  [[finding('error', 'a')], 1, '1 error in 1 file'],
  [[finding('error', 'a'), finding('warning', 'a')], 2, '1 error, 1 warning in 1 of 2 files'],
  [[finding('error', 'a'), finding('error', 'b')], 2, '2 errors in 2 files'],
  [[finding('error', 'a'), finding('error', 'included')], 1, '2 errors in 2 files'],
])('%#: %s findings', (diagnostics, checked, expected) => {
  expect(summarise(diagnostics, checked)).toBe(expected);
});
