// Findings as a JUnit report: a test suite for each file, a test case for each finding, and one for a file without any.

import { positionAt } from '../../source/source-file.js';
import { inLines } from '../advice.js';
import { placeOf } from '../code-frame.js';
import type { Diagnostic, Severity } from '../diagnostic.js';
import { visible } from '../visible.js';
import type { DiagnosticFormat, FormatOptions } from './format.js';

export const junitFormat: DiagnosticFormat = {
  name: 'junit',
  documentation: 'a JUnit report: a test suite for each file, a failure for each finding that fails the check',
  machineReadable: true,
  document: true,
  paths: 'repository',
  write: (diagnostics, options) => {
    const suites = byFile(diagnostics, options.checked ?? []);
    const fails = failing(options.failOn ?? 'error');
    const failures = diagnostics.filter(fails).length;
    const tests = [...suites.values()].reduce((sum, found) => sum + Math.max(1, found.length), 0);
    const attributes = `name="journey check" tests="${tests}" failures="${failures}" errors="0"`;
    const written = [...suites].flatMap(([path, found]) => suiteRows(path, found, fails));
    return ['<?xml version="1.0" encoding="UTF-8"?>', `<testsuites ${attributes}>`, ...written, '</testsuites>']
      .map((row) => `${row}\n`)
      .join('');
  },
};

type Fails = (diagnostic: Diagnostic) => boolean;

function failing(failOn: NonNullable<FormatOptions['failOn']>): Fails {
  const severities: readonly Severity[] = ['info', 'warning', 'error'];
  const least = severities.indexOf(failOn);
  return ({ severity }) => severities.indexOf(severity) >= least;
}

function byFile(diagnostics: readonly Diagnostic[], checked: readonly string[]) {
  const suites = new Map<string, Diagnostic[]>(checked.map((path) => [path, []]));
  for (const diagnostic of diagnostics) {
    const { path } = diagnostic.span.file;
    const found = suites.get(path);
    if (found === undefined) suites.set(path, [diagnostic]);
    else found.push(diagnostic);
  }
  return suites;
}

function suiteRows(path: string, found: readonly Diagnostic[], fails: Fails): readonly string[] {
  const file = escapeXml(path);
  const failures = found.filter(fails).length;
  const counts = `tests="${Math.max(1, found.length)}" failures="${failures}" errors="0" skipped="0"`;
  const seen = new Map<string, number>();
  const cases =
    found.length === 0
      ? [`    <testcase name="no findings" classname="${file}" file="${file}"/>`]
      : found.flatMap((diagnostic) => caseRows(diagnostic, file, fails(diagnostic), seen));
  return [`  <testsuite name="${file}" ${counts}>`, ...cases, '  </testsuite>'];
}

/** Servers tell tests apart by class and name: neither holds a line, so that a test stays the same when lines move. */
function caseRows(diagnostic: Diagnostic, file: string, failed: boolean, seen: Map<string, number>) {
  const { code, name, span, severity, message, within = [] } = diagnostic;
  const plain = `${code} ${name}${within.length === 0 ? '' : `: ${within.join(', ')}`}`;
  const count = (seen.get(plain) ?? 0) + 1;
  seen.set(plain, count);
  const title = escapeXml(count === 1 ? plain : `${plain} (${count})`);
  const { line } = positionAt(span.file, span.start);
  const text = escapeXml([`${placeOf(span)}: ${severity}`, ...inLines(diagnostic)].join('\n'), true);
  return [
    `    <testcase name="${title}" classname="${file}" file="${file}" line="${line}">`,
    failed
      ? `      <failure type="${severity}" message="${escapeXml(message)}">${text}</failure>`
      : `      <system-out>${text}</system-out>`,
    '    </testcase>',
  ];
}

/** What XML cannot hold at all (most control characters, U+FFFE, U+FFFF) is spelled out, as is what deceives. */
function escapeXml(text: string, keepsLines = false): string {
  const lines = keepsLines ? text.split('\n') : [text];
  return lines
    .map(visible)
    .join('\n')
    .replace(/[\ufffe\uffff]/g, (character) => `\\u{${character.charCodeAt(0).toString(16)}}`)
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
