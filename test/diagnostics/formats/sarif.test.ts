// SARIF: against the schema of OASIS, and what servers of findings ask for besides.

import { readFileSync } from 'node:fs';
import Ajv from 'ajv';
import { describe, expect, test } from 'vitest';
import { check } from '../../../src/compile.js';
import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js';
import { lineHashes } from '../../../src/diagnostics/formats/sarif/line-hashes.js';
import { sarifFormat } from '../../../src/diagnostics/formats/sarif/sarif.js';
import { findingKind } from '../../../src/lint/finding-kinds.js';
import { spanOf } from '../../../src/source/span.js';
import { findingAt, sourceFile, spanOn } from '../finding.js';
import { hostileFindings } from './hostile.js';

const schema = JSON.parse(readFileSync(new URL('./schemas/sarif-2.1.0.schema.json', import.meta.url), 'utf8'));
// Of draft 4 the schema uses nothing that the later drafts read otherwise, but the name of its own address.
const { id, $schema: _draft, ...rest } = schema;
const validate = new Ajv({
  strict: false,
  allErrors: true,
  formats: { uri: /^[a-z][a-z0-9+.-]*:/i, 'uri-reference': /^[^\s<>"\\^`{|}]*$/, 'date-time': true, uuid: true },
}).compile({ ...rest, $id: id });

function sarif(findings: readonly Diagnostic[]) {
  const text = sarifFormat.write(findings, { colour: 0, version: '1.2.3', describe: findingKind });
  const log = JSON.parse(text);
  expect(validate(log), JSON.stringify(validate.errors, null, 2)).toBe(true);
  return { text, run: log.runs[0] };
}

const map = `journey: Dinner
stage find: Find
  step: Asks around
    pain: Nobody knows
stage eat: Eat
stage pay: Pay
`;

describe('the schema', () => {
  test('holds for real findings, for none and for hostile ones', () => {
    expect(sarif(check(map, { path: 'maps/a.journey' })).run.results.length).toBeGreaterThan(3);
    expect(sarif([]).run.results).toEqual([]);
    expect(sarif(hostileFindings()).run.results).toHaveLength(3);
  });

  test('can fail', () => {
    expect(validate({ version: '2.1.0', runs: [{ tool: {} }] })).toBe(false);
  });
});

describe('what code scanning asks for', () => {
  const { run } = sarif(check(map, { path: 'maps/ö a.journey' }));

  test('rules with help as text and as Markdown', () => {
    expect(run.tool.driver).toMatchObject({ name: 'journey', semanticVersion: '1.2.3' });
    for (const rule of run.tool.driver.rules) {
      expect(rule.id).toMatch(/^J\d{3}$/);
      expect(rule.help.text).toContain(rule.name);
      expect(rule.help.markdown).toContain('```');
      expect(rule.shortDescription.text.length).toBeGreaterThan(5);
    }
    for (const { ruleId, ruleIndex } of run.results) expect(run.tool.driver.rules[ruleIndex].id).toBe(ruleId);
  });

  test('files from the root of the repository, as URIs', () => {
    for (const { locations } of run.results) {
      expect(locations[0].physicalLocation.artifactLocation).toEqual({
        uri: 'maps/%C3%B6%20a.journey',
        uriBaseId: '%SRCROOT%',
      });
    }
    expect(run.originalUriBaseIds).toHaveProperty(['%SRCROOT%']);
    const outside = sarif([findingAt(spanOf(sourceFile('x', '/elsewhere/a b.journey'), 0, 1))]).run.results[0];
    expect(outside.locations[0].physicalLocation.artifactLocation).toEqual({ uri: 'file:///elsewhere/a%20b.journey' });
  });

  test('regions of one line, in UTF-16 units', () => {
    const file = sourceFile('stage: 👩 Eat\nstage: Pay\n');
    expect(run.columnKind).toBe('utf16CodeUnits');
    const regionOf = (start: number, end: number) =>
      sarif([findingAt(spanOf(file, start, end))]).run.results[0].locations[0].physicalLocation.region;
    expect(regionOf(10, 13)).toEqual({ startLine: 1, startColumn: 11, endLine: 1, endColumn: 14 });
    expect(regionOf(0, 20)).toEqual({ startLine: 1, startColumn: 1, endLine: 1, endColumn: 14 });
    expect(regionOf(13, 13)).toEqual({ startLine: 1, startColumn: 14 });
  });

  test('levels', () => {
    const file = sourceFile('x');
    const levels = (['error', 'warning', 'info'] as const).map((severity) =>
      findingAt(spanOf(file, 0, 1), { severity, code: `J3${severity.length}0` }),
    );
    expect(sarif(levels).run.results.map(({ level }: { level: string }) => level)).toEqual([
      'error',
      'warning',
      'note',
    ]);
  });

  test('fixes as replacements', () => {
    const file = sourceFile('stage: Eat\nstage: Pay\n', 'a.journey');
    const fix = { title: 'write "Dine"', safe: true, edits: [{ span: spanOn(file, 'Eat'), text: 'Dine' }] };
    const [result] = sarif([findingAt(spanOn(file, 'Eat'), { fix })]).run.results;
    expect(result.fixes[0].artifactChanges[0].replacements).toEqual([
      {
        deletedRegion: { startLine: 1, startColumn: 8, endLine: 1, endColumn: 11 },
        insertedContent: { text: 'Dine' },
      },
    ]);
  });

  test('the part of the map, by its names', () => {
    const [result] = sarif([findingAt(spanOf(sourceFile('x'), 0, 1), { within: ['stage find', 'step Asks'] })]).run
      .results;
    expect(result.locations[0].logicalLocations).toEqual([
      { name: 'step Asks', fullyQualifiedName: 'stage find / step Asks' },
    ]);
  });

  test('no link made by a map', () => {
    const [result] = sarif([findingAt(spanOf(sourceFile('x'), 0, 1), { message: '[a](http://x) [b]' })]).run.results;
    expect(result.message.text).toBe('[a\\](http://x) [b]');
  });
});

describe('fingerprints', () => {
  test('stay when lines move', () => {
    const prints = (text: string) =>
      sarif(check(text, { path: 'a.journey' })).run.results.map(
        (result: { partialFingerprints: unknown }) => result.partialFingerprints,
      );
    expect(prints(`# a comment\n\n${map}`)).toEqual(prints(map));
    const all = prints(map).map((one: Record<string, string>) => one['journeyFinding/v1']);
    expect(new Set(all).size).toBe(all.length);
  });

  test('of lines are those that GitHub computes', () => {
    // As github/codeql-action expects them in the tests of its fingerprints.
    expect(lineHashes(sourceFile(''))).toEqual(['c129715d7a2bc9a3:1']);
    expect(lineHashes(sourceFile(' a\nb\n  \tc\n d'))).toEqual([
      '271789c17abda88f:1',
      '54703d4cd895b18:1',
      '180aee12dab6264:1',
      'a23a3dc5e078b07b:1',
    ]);
  });
});
