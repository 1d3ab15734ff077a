// The formats that CI servers read: github, gitlab, junit, rdjson and markdown.

import { describe, expect, test } from 'vitest';
import type { Diagnostic, Severity } from '../../../src/diagnostics/diagnostic.js';
import { githubFormat } from '../../../src/diagnostics/formats/github.js';
import { gitlabFormat } from '../../../src/diagnostics/formats/gitlab.js';
import { diagnosticFormats } from '../../../src/diagnostics/formats/index.js';
import { junitFormat } from '../../../src/diagnostics/formats/junit.js';
import { markdownFormat } from '../../../src/diagnostics/formats/markdown.js';
import { rdjsonFormat } from '../../../src/diagnostics/formats/rdjson.js';
import { spanOf } from '../../../src/source/span.js';
import { findingAt, sourceFile, spanOn } from '../finding.js';
import { hostileFindings } from './hostile.js';

const file = sourceFile('stage: 予約 Eat\nstage: Pay\n', 'maps/a.journey');

function many(severity: Severity, count: number): readonly Diagnostic[] {
  return Array.from({ length: count }, () => findingAt(spanOn(file, 'Eat'), { severity }));
}

describe('github', () => {
  const write = (findings: readonly Diagnostic[]) => githubFormat.write(findings, { colour: 0 });

  test('is a command for each finding, its advice in further lines', () => {
    const finding = findingAt(spanOn(file, 'Eat'), { message: '50% of it', help: ['mend it'] });
    expect(write([finding])).toBe(
      '::error file=maps/a.journey,line=1,endLine=1,col=11,endColumn=14,title=J201 a-name::50%25 of it%0Ahelp: mend it\n',
    );
  });

  test('escapes in properties what ends them', () => {
    const odd = sourceFile('x', 'a,b:c%d.journey');
    expect(write([findingAt(spanOf(odd, 0, 0))])).toContain('file=a%2Cb%3Ac%25d.journey,line=1,endLine=1,col=1,title=');
  });

  test('errors first, ten of each, and the number of the rest', () => {
    const lines = write([...many('info', 12), ...many('warning', 11), ...many('error', 13)])
      .trim()
      .split('\n');
    const count = (command: string) => lines.filter((line) => line.startsWith(`::${command} `)).length;
    expect({ error: count('error'), warning: count('warning'), notice: count('notice') }).toEqual({
      error: 10,
      warning: 10,
      notice: 10,
    });
    expect(lines[0]).toMatch(/^::error /);
    expect(lines.at(-1)).toBe(
      '::notice title=journey check::3 errors, 1 warning, 3 hints more in 1 file: GitHub shows ten of each severity',
    );
  });

  test('ten of each are all there are: nothing is said of a rest', () => {
    const lines = write([...many('error', 10), ...many('warning', 10), ...many('info', 10)])
      .trim()
      .split('\n');
    expect(lines).toHaveLength(30);
    expect(lines.join('')).not.toContain('more in');
  });

  test('hostile text stays on its line', () => {
    const lines = write(hostileFindings()).trim().split('\n');
    expect(lines).toHaveLength(3);
    for (const line of lines)
      expect(line).toMatch(
        /^::(?:error|warning|notice) file=[^,:]*,line=1,endLine=1,col=10,endColumn=12,title=J201 a-name::[^\r\n]*$/,
      );
  });
});

describe('gitlab', () => {
  const write = (findings: readonly Diagnostic[]) => JSON.parse(gitlabFormat.write(findings, { colour: 0 }));

  test('holds what a report must', () => {
    expect(write([findingAt(spanOn(file, 'Eat'), { severity: 'warning' })])).toEqual([
      {
        description: 'J201: something is wrong',
        check_name: 'a-name',
        fingerprint: expect.stringMatching(/^[0-9a-f]{16}$/),
        severity: 'minor',
        location: { path: 'maps/a.journey', lines: { begin: 1, end: 1 } },
      },
    ]);
    expect(write([])).toEqual([]);
  });

  test('fingerprints are unique, also of equal findings, and the same elsewhere in the file', () => {
    const prints = (findings: readonly Diagnostic[]) =>
      write(findings).map(({ fingerprint }: { fingerprint: string }) => fingerprint);
    expect(new Set(prints(many('error', 500))).size).toBe(500);
    const moved = sourceFile(`# moved\n\n${file.text}`, file.path);
    expect(prints([findingAt(spanOn(moved, 'Pay'))])).toEqual(prints([findingAt(spanOn(file, 'Pay'))]));
    expect(prints([findingAt(spanOn(file, 'Eat'))])).not.toEqual(prints([findingAt(spanOn(file, 'Pay'))]));
  });
});

describe('junit', () => {
  const write = (findings: readonly Diagnostic[], checked: readonly string[] = [], failOn: Severity = 'error') =>
    junitFormat.write(findings, { colour: 0, checked, failOn });

  test('is a suite for each file, a case for each finding, and one for a file without', () => {
    expect(write([findingAt(spanOn(file, 'Eat'), { within: ['stage eat'] })], ['good.journey', file.path])).toBe(
      `<?xml version="1.0" encoding="UTF-8"?>
<testsuites name="journey check" tests="2" failures="1" errors="0">
  <testsuite name="good.journey" tests="1" failures="0" errors="0" skipped="0">
    <testcase name="no findings" classname="good.journey" file="good.journey"/>
  </testsuite>
  <testsuite name="maps/a.journey" tests="1" failures="1" errors="0" skipped="0">
    <testcase name="J201 a-name: stage eat" classname="maps/a.journey" file="maps/a.journey" line="1">
      <failure type="error" message="something is wrong">maps/a.journey:1:11: error
something is wrong</failure>
    </testcase>
  </testsuite>
</testsuites>
`,
    );
  });

  test('names are unique in their suite', () => {
    const names = Array.from(write(many('error', 3)).matchAll(/<testcase name="([^"]*)"/g), ([, name]) => name);
    expect(names).toEqual(['J201 a-name', 'J201 a-name (2)', 'J201 a-name (3)']);
  });

  test('what the threshold lets pass is no failure', () => {
    expect(write(many('warning', 2))).toContain('failures="0"');
    expect(write(many('warning', 2))).toContain('<system-out>');
    expect(write(many('warning', 2), [], 'warning')).toContain('failures="2"');
  });

  test('is well-formed XML, whatever a map holds', () => {
    const xml = write(hostileFindings());
    expect(xml).not.toMatch(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u202e\ud800-\udfff\ufffe\uffff]/);
    expect(xml).not.toMatch(/&(?!#\d+;)/);
    expect(elementsLeftOpen(xml)).toEqual([]);
    expect(elementsLeftOpen('<a><b></a>')).not.toEqual([]);
  });
});

/** Every `<` begins a tag of ours, and every tag is closed in turn. */
function elementsLeftOpen(xml: string): readonly string[] {
  const open: string[] = [];
  for (const [tag, end, name = '', , empty] of xml
    .replace(/^<\?xml[^>]*\?>/, '')
    .matchAll(/<(\/)?([\w-]+)?((?:\s\w+="[^"<]*")*)(\/)?>?/g)) {
    if (name === '' || !tag.endsWith('>')) return [tag];
    if (end !== undefined && open.pop() !== name) return [tag];
    if (end === undefined && empty === undefined) open.push(name);
  }
  return open;
}

describe('rdjson', () => {
  const write = (findings: readonly Diagnostic[]) => JSON.parse(rdjsonFormat.write(findings, { colour: 0 }));

  test('counts columns in bytes of UTF-8', () => {
    const finding = findingAt(spanOn(file, 'Eat'), { severity: 'info' });
    expect(write([finding])).toEqual({
      source: { name: 'journey' },
      diagnostics: [
        {
          message: 'something is wrong',
          location: { path: 'maps/a.journey', range: { start: { line: 1, column: 15 }, end: { line: 1, column: 18 } } },
          severity: 'INFO',
          code: { value: 'J201' },
        },
      ],
    });
  });

  test('a fix is one suggestion, however many its edits; one that reaches into other files is none', () => {
    const other = sourceFile('x', 'b.journey');
    const edits = [
      { span: spanOn(file, 'Eat'), text: 'Dine' },
      { span: spanOn(file, 'stage', 2), text: 'step' },
    ];
    const fix = { title: 'mend it', safe: true, edits };
    const [first] = write([findingAt(spanOn(file, 'Eat'), { fix })]).diagnostics;
    expect(first.suggestions).toEqual([
      { range: { start: { line: 1, column: 15 }, end: { line: 2, column: 6 } }, text: 'Dine\nstep' },
    ]);
    const far = { ...fix, edits: [...edits, { span: spanOf(other, 0, 1), text: '' }] };
    expect(write([findingAt(spanOn(file, 'Eat'), { fix: far })]).diagnostics[0]).not.toHaveProperty('suggestions');
  });
});

describe('markdown', () => {
  test('is a table, in which no text of a map means anything', () => {
    const text = markdownFormat.write(hostileFindings(), { colour: 0, checked: ['a', 'b'] });
    expect(text).toContain('1 error, 1 warning, 1 hint; 2 files checked\n');
    const rows = text.split('\n').filter((line) => line.startsWith('| error'));
    expect(rows).toHaveLength(1);
    expect(rows[0]?.replace(/&#\d+;/g, '').match(/[|<>`@[\]*_\\]/g)).toEqual(['|', '|', '|', '|', '|']);
  });

  test('says how many more there are', () => {
    expect(markdownFormat.write(many('error', 203), { colour: 0 })).toMatch(/\n3 more are not shown here\.\n$/);
  });
});

test.each(diagnosticFormats.map((format) => [format.name, format] as const))(
  '%s shows no sign that steers the reader, and ends with a line end',
  (_name, format) => {
    const text = format.write(hostileFindings(), { colour: 0, checked: ['a'] });
    expect(text).toMatch(/\n$/);
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u202e\ud800]|^::error::|##(?:\[|vso)/m);
  },
);
