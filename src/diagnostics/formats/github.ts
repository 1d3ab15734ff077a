// Findings as commands of GitHub Actions, which shows them at their lines in a pull request.
// A step shows ten of each severity: errors come first, and a notice says how many are left out.

import { positionAt } from '../../source/source-file.js';
import { inLines } from '../advice.js';
import { endOfLine } from '../byte-columns.js';
import { countSeverities, describeCounts } from '../count.js';
import type { Diagnostic, Severity } from '../diagnostic.js';
import { visible } from '../visible.js';
import type { DiagnosticFormat } from './format.js';

export const githubFormat: DiagnosticFormat = {
  name: 'github',
  documentation: 'annotations of GitHub Actions: ten of each severity, and how many more there are',
  machineReadable: true,
  document: false,
  paths: 'repository',
  write: (diagnostics) => {
    const shown = shownOf(diagnostics);
    const left = diagnostics.filter((diagnostic) => !shown.has(diagnostic));
    const ordered = severities.flatMap((severity) => [...shown].filter((one) => one.severity === severity));
    return [...ordered.map(annotation), ...(left.length === 0 ? [] : [restOf(left)])]
      .map((line) => `${line}\n`)
      .join('');
  },
};

const severities: readonly Severity[] = ['error', 'warning', 'info'];
const commands: Readonly<Record<Severity, string>> = { error: 'error', warning: 'warning', info: 'notice' };

/** What GitHub shows of one step. */
const MOST_OF_EACH = 10;

function shownOf(diagnostics: readonly Diagnostic[]): ReadonlySet<Diagnostic> {
  const bySeverity = severities.map((severity) => diagnostics.filter((one) => one.severity === severity));
  const cut = bySeverity.some((same) => same.length > MOST_OF_EACH);
  return new Set(
    bySeverity.flatMap((same, index) =>
      // The notice about the rest is a notice too.
      same.slice(0, cut && severities[index] === 'info' ? MOST_OF_EACH - 1 : MOST_OF_EACH),
    ),
  );
}

function annotation(diagnostic: Diagnostic): string {
  const { severity, code, name, span } = diagnostic;
  const start = positionAt(span.file, span.start);
  const end = positionAt(span.file, Math.min(span.end, endOfLine(span.file, span.start)));
  const properties = [
    `file=${escapeProperty(visible(span.file.path))}`,
    `line=${start.line}`,
    `endLine=${start.line}`,
    `col=${start.column}`,
    ...(end.column > start.column ? [`endColumn=${end.column}`] : []),
    `title=${escapeProperty(`${code} ${name}`)}`,
  ];
  return `::${commands[severity]} ${properties.join(',')}::${escapeMessage(inLines(diagnostic).join('\n'))}`;
}

function restOf(left: readonly Diagnostic[]): string {
  const files = new Set(left.map(({ span }) => span.file.path)).size;
  const where = files === 1 ? '1 file' : `${files} files`;
  const message = `${describeCounts(countSeverities(left))} more in ${where}: GitHub shows ten of each severity`;
  return `::notice title=journey check::${escapeMessage(message)}`;
}

function escapeMessage(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function escapeProperty(text: string): string {
  return escapeMessage(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
