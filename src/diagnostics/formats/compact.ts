// One line a finding, as editors and scripts read it: `path:line:column: severity code message`.
// Never two lines, whatever the finding holds.

import { placeOf } from '../code-frame.js';
import type { Diagnostic } from '../diagnostic.js';
import { visible } from '../visible.js';
import type { DiagnosticFormat } from './format.js';

export const compactFormat: DiagnosticFormat = {
  name: 'compact',
  documentation: 'a line for each finding: path:line:column: severity code message',
  machineReadable: true,
  document: false,
  paths: 'here',
  write: (diagnostics) => diagnostics.map((diagnostic) => `${compactLine(diagnostic)}\n`).join(''),
};

function compactLine(diagnostic: Diagnostic): string {
  const { code, severity, span, message } = diagnostic;
  return `${placeOf(span)}: ${severity} ${code} ${visible(message)}`;
}
