// JSON says every fact of the model, as journey.schema.json promises.

import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { compile, render } from '../../../src/compile.js';
import type { Fact } from '../../../src/model/fact.js';
import type { Journey } from '../../../src/model/journey.js';
import type { FormatOptions } from '../../../src/renderers/renderer.js';
import { compileExample, exampleNames } from '../../example-maps.js';
import { everyWord } from '../../lanes/every-word.js';

const schema: unknown = JSON.parse(readFileSync('journey.schema.json', 'utf8'));
const validate = new Ajv({ strict: true, allErrors: true }).compile(Object(schema));

async function told(journey: Journey, options: FormatOptions & { readonly view?: string } = {}): Promise<unknown> {
  return JSON.parse(String(await render(journey, { ...options, format: 'json' })));
}

const all = `${everyWord}
  x-crm-id: 17
  step: Last of all
    x-team_note: a word of the team [x-deep: deeper]
`;

describe.each(exampleNames)('%s', (name) => {
  test.each([false, true])('fits the schema, with spans: %s', async (spans) => {
    const { value } = await compileExample(name);
    validate(await told(value, { json: { spans } }));
    expect(validate.errors ?? []).toEqual([]);
  });
});

test('a map that says every word fits the schema and says it again', async () => {
  const { value } = compile(all);
  const document = await told(value);
  validate(document);
  expect(validate.errors ?? []).toEqual([]);
  const texts = new Set(stringsIn(document));
  const facts = factsIn(value);
  expect(facts.length).toBeGreaterThan(190);
  expect(facts.filter(({ word, text }) => !texts.has(word) || !texts.has(text)).map(({ word }) => word)).toEqual([]);
  for (const word of ['x-crm-id', '17', 'x-team_note', 'a word of the team', 'x-deep', 'deeper']) {
    expect(texts).toContain(word);
  }
});

test('each fact has its word, whose it is, its text and what the text means', async () => {
  const { value } = compile(
    'journey: Tea\npersona ana: Ana\nstage one: Make\n  step: Boils water\n    emotion @ana: -1 Calm\n',
  );
  expect(await told(value)).toMatchObject({
    $schema: 'urn:journeymap:schema:journey:1',
    schemaVersion: 1,
    kind: 'journey',
    title: 'Tea',
    personas: [{ kind: 'persona', id: 'ana', name: 'ana', title: 'Ana', primary: false }],
    stages: [
      {
        id: 'one',
        moments: [
          {
            kind: 'step',
            title: 'Boils water',
            facts: [
              {
                word: 'emotion',
                role: 'word',
                personas: ['ana'],
                text: '-1 Calm',
                value: { kind: 'score', points: [-1], words: 'Calm' },
                facts: [],
              },
            ],
          },
        ],
      },
    ],
  });
});

test('spans, when asked for, count lines and columns from 1', async () => {
  const { value } = compile('journey: Tea\nstage one: Make\n  pain: Burnt [severity: high]\n', { path: 'tea.journey' });
  expect(await told(value)).not.toHaveProperty('span');
  const document = await told(value, { json: { spans: true } });
  expect(document).toMatchObject({
    stages: [
      {
        span: { file: 'tea.journey', start: { line: 2, column: 1 } },
        facts: [{ textSpan: { start: { line: 3, column: 9 }, end: { line: 3, column: 14 } } }],
      },
    ],
  });
});

test('a view tells what it shows and no more', async () => {
  const map =
    'journey: Tea\nview short: In short\n  hide: pain\n  title: Tea, in short\nstage one: Make\n  step: Boils\n    pain: Secret\n    note: Open\n';
  const text = JSON.stringify((await told(compile(map).value, { view: 'short' })) ?? '');
  expect(text).toContain('Tea, in short');
  expect(text).toContain('Open');
  expect(text).not.toContain('Secret');
});

test.each(['__proto__', 'constructor', 'toString'])('"%s" is an ordinary name', async (name) => {
  const { value } = compile(`journey: Tea\npersona: ${name}\nstage: ${name}\n  x-${name.toLowerCase()}: yes\n`);
  validate(await told(value));
  expect(validate.errors ?? []).toEqual([]);
});

test('half of a surrogate pair is an escape, so that the file is UTF-8', async () => {
  const text = String(await render(compile('journey: Tea \ud800 cup\n').value, { format: 'json' }));
  expect(text).toContain('\\ud800');
  expect(Buffer.from(text).toString()).toBe(text);
});

test('the schema is strict: what it does not know it refuses', async () => {
  const document = await told(compile('journey: Tea\n').value);
  expect(validate({ ...Object(document), more: 1 })).toBe(false);
  expect(validate({ ...Object(document), schemaVersion: 2 })).toBe(false);
});

function factsIn(thing: unknown): readonly Fact[] {
  return objectsIn(thing).filter((object): object is Fact => 'kind' in object && object.kind === 'fact');
}

function objectsIn(thing: unknown): readonly object[] {
  if (typeof thing !== 'object' || thing === null) return [];
  if ('lineStarts' in thing) return [];
  return [...(Array.isArray(thing) ? [] : [thing]), ...Object.values(thing).flatMap(objectsIn)];
}

function stringsIn(thing: unknown): readonly string[] {
  if (typeof thing === 'string') return [thing];
  return typeof thing === 'object' && thing !== null ? Object.values(thing).flatMap(stringsIn) : [];
}
