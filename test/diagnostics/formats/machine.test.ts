// The formats that programs read, and the registry of all.

import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { compactFormat } from '../../../src/diagnostics/formats/compact.js';
import { diagnosticFormats } from '../../../src/diagnostics/formats/index.js';
import { jsonFormat } from '../../../src/diagnostics/formats/json.js';
import { spanOf } from '../../../src/source/span.js';
import { findingAt, sourceFile, spanOn } from '../finding.js';

const colourless = { colour: 0 } as const;

describe('compact', () => {
  test('is a line for each finding', () => {
    const file = sourceFile('stage: Eat\n  step: 予約する x\n', 'maps/a.journey');
    const findings = [
      findingAt(spanOn(file, 'Eat'), { message: 'first' }),
      findingAt(spanOn(file, 'x'), { severity: 'warning', code: 'J308', message: 'second\nline' }),
    ];
    expect(compactFormat.write(findings, { colour: 3 })).toBe(
      'maps/a.journey:1:8: error J201 first\nmaps/a.journey:2:14: warning J308 second\\u{a}line\n',
    );
    expect(compactFormat.write([], colourless)).toBe('');
  });

  test('never opens a line with the command of a CI server', () => {
    const file = sourceFile('x', '::set-output name=a::b');
    const shown = compactFormat.write([findingAt(spanOn(file, 'x'), { message: '##[error] x' })], colourless);
    expect(shown).toBe('./::set-output name=a::b:1:1: error J201 \\u{23}#[error] x\n');
  });
});

describe('json', () => {
  const file = sourceFile('stage: 👩 Eat\nstage: Eat\n', 'a.journey');
  const finding = findingAt(spanOn(file, 'Eat', 2), {
    message: 'two stages are called "eat"',
    label: 'again',
    within: ['stage eat'],
    related: [{ span: spanOn(file, 'Eat'), message: 'first here' }],
    notes: ['a note'],
    help: ['some help'],
    fix: { title: 'add a name', safe: false, edits: [{ span: spanOf(file, 19, 19), text: ' eat-2' }] },
  });

  test('holds every part of a finding', () => {
    expect(jsonFormat.write([finding], colourless)).toBe(`{
  "version": 1,
  "counts": {
    "error": 1,
    "warning": 0,
    "info": 0
  },
  "findings": [
    {
      "code": "J201",
      "name": "a-name",
      "severity": "error",
      "message": "two stages are called \\"eat\\"",
      "path": "a.journey",
      "start": {
        "line": 2,
        "column": 8,
        "offset": 21
      },
      "end": {
        "line": 2,
        "column": 11,
        "offset": 24
      },
      "label": "again",
      "within": [
        "stage eat"
      ],
      "related": [
        {
          "message": "first here",
          "path": "a.journey",
          "start": {
            "line": 1,
            "column": 11,
            "offset": 10
          },
          "end": {
            "line": 1,
            "column": 14,
            "offset": 13
          }
        }
      ],
      "notes": [
        "a note"
      ],
      "help": [
        "some help"
      ],
      "fix": {
        "title": "add a name",
        "safe": false,
        "edits": [
          {
            "path": "a.journey",
            "start": {
              "line": 2,
              "column": 6,
              "offset": 19
            },
            "end": {
              "line": 2,
              "column": 6,
              "offset": 19
            },
            "text": " eat-2"
          }
        ]
      },
      "alternatives": []
    }
  ]
}
`);
  });

  test('says nothing found as an empty list, and what is absent as null', () => {
    expect(JSON.parse(jsonFormat.write([], colourless))).toEqual({
      version: 1,
      counts: { error: 0, warning: 0, info: 0 },
      findings: [],
    });
    const { findings } = JSON.parse(jsonFormat.write([findingAt(spanOn(file, 'Eat'))], colourless));
    expect(findings[0]).toMatchObject({ label: null, fix: null, related: [], alternatives: [] });
  });

  test('keeps every character, and shows none that steers the reader', () => {
    const message = '\u001b \u007f\u009b \u202e\u2028 ##[group] \ud800 \\u{202e}';
    const text = jsonFormat.write([findingAt(spanOn(file, 'Eat'), { message })], colourless);
    expect(JSON.parse(text).findings[0].message).toBe(message);
    expect(text).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u2028\u202e]|##\[/);
  });

  test('every field is documented', () => {
    const page = readFileSync(new URL('../../../docs/finding-formats.md', import.meta.url), 'utf8');
    const fields = new Set(
      Array.from(jsonFormat.write([finding], colourless).matchAll(/"([a-z]+)":/g), ([, field]) => field),
    );
    expect([...fields].filter((field) => !page.includes(`\`${field}\``))).toEqual([]);
  });
});

test('each format has a name of its own, and documentation', () => {
  const names = diagnosticFormats.map((format) => format.name);
  expect(new Set(names).size).toBe(names.length);
  expect(names.slice(0, 3)).toEqual(['pretty', 'compact', 'json']);
  for (const format of diagnosticFormats) expect(format.documentation).toMatch(/^[a-z].{10,}[^.]$/);
});
