// The JSON Schema of what `-f json` writes: journey.schema.json of the package is generated from here. A kind of value
// that has no schema does not compile.

import type { Declaration } from '../../model/journey.js';
import type { Value } from '../../model/value.js';
import { SCHEMA_ID, SCHEMA_VERSION } from './schema-identity.js';

type JsonSchema = Readonly<Record<string, unknown>>;

export function journeySchema(): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    $id: SCHEMA_ID,
    title: 'A customer journey map as JSON',
    description: `What "journey render MAP -f json" writes, version ${SCHEMA_VERSION}. Spans are there when they are asked for.`,
    ...object(
      { $schema: { const: SCHEMA_ID }, schemaVersion: { const: SCHEMA_VERSION }, ...journeyProperties },
      { name: string, baseline: ref('journey'), ...declaredSpans },
    ),
    definitions: {
      journey: object(journeyProperties, { name: string, baseline: ref('journey'), ...declaredSpans }),
      fact: object(factProperties, { id: string, name: string, textSpan: ref('span'), ...declaredSpans }),
      value: {
        oneOf: Object.entries(values).map(([kind, { required, optional }]) => schemaOfValue(kind, required, optional)),
      },
      moment: { oneOf: [ref('step'), ref('touchpoint')] },
      stage: declared('stage', { moments: listOf(ref('moment')) }),
      step: declared('step', { moments: listOf(ref('moment')) }),
      touchpoint: declared('touchpoint'),
      persona: declared('persona', {
        primary: { type: 'boolean', description: 'The map is first of all about them.' },
      }),
      actor: declared('actor'),
      lane: declared('lane'),
      label: declared('label', { states: listOf(ref('label-state')) }),
      'label-state': declared('label-state'),
      ...Object.fromEntries(declarations.map((kind) => [kind, declared(kind)])),
      reference: object({ text: string, inBaseline: boolean }, { id: string, span: ref('span') }),
      span: object({ file: string, start: ref('position'), end: ref('position') }),
      position: object({ line: count, column: count }),
    },
  };
}

const string: JsonSchema = { type: 'string' };
const number: JsonSchema = { type: 'number' };
const boolean: JsonSchema = { type: 'boolean' };
const count: JsonSchema = { type: 'integer', minimum: 1 };

const declarations: readonly Declaration['kind'][] = ['team', 'channel', 'source', 'metric', 'variant', 'view'];

const declaredSpans = { span: ref('span'), keywordSpan: ref('span'), placedBy: ref('span') };

const declaredProperties = {
  id: { ...string, description: "Unique in its namespace: the author's name for it, else made from the title." },
  title: string,
  facts: listOf(ref('fact')),
};

const journeyProperties = {
  kind: { const: 'journey' },
  ...declaredProperties,
  syntax: { ...number, description: 'The version of the language.' },
  library: { ...boolean, description: 'A file without "journey:", for other maps to include.' },
  scale: object({ lowest: number, highest: number, levels: listOf(object({ score: number, label: string })) }),
  personas: listOf(ref('persona')),
  actors: listOf(ref('actor')),
  teams: listOf(ref('team')),
  channels: listOf(ref('channel')),
  sources: listOf(ref('source')),
  metrics: listOf(ref('metric')),
  lanes: { ...listOf(ref('lane')), description: "The team's own rows." },
  labels: { ...listOf(ref('label')), description: "The team's own states." },
  variants: listOf(ref('variant')),
  views: listOf(ref('view')),
  stages: { ...listOf(ref('stage')), description: 'In order of time.' },
  moments: { ...listOf(ref('moment')), description: 'Of a library: what stands in no stage.' },
};

const factProperties = {
  word: { ...string, description: 'A word of the language, the name of a lane or label of the team, or x-...' },
  role: { enum: ['word', 'lane', 'label', 'extension'] },
  personas: { ...listOf(string), description: 'Ids of the personas or actors it belongs to.' },
  text: { ...string, description: "The author's words; line feeds part paragraphs." },
  value: ref('value'),
  facts: { ...listOf(ref('fact')), description: 'What is nested in it.' },
};

interface ValueSchema {
  readonly required: Readonly<Record<string, JsonSchema>>;
  readonly optional?: Readonly<Record<string, JsonSchema>>;
}

const integer: JsonSchema = { type: 'integer' };
const text: ValueSchema = { required: {} };

const values: Readonly<Record<Value['kind'], ValueSchema>> = {
  text,
  date: { required: { year: integer }, optional: { quarter: integer, month: integer, day: integer } },
  period: { required: { count: number, unit: { enum: ['day', 'week', 'month', 'quarter', 'year'] } } },
  duration: { required: { minimumMinutes: number, maximumMinutes: number } },
  time: { required: {}, optional: { from: number, to: number } },
  number: { required: { value: number } },
  percentage: { required: { value: number } },
  quantity: { required: { value: number, unit: string } },
  ratio: { required: { value: number, of: number } },
  colour: { required: { colour: string } },
  link: { required: { href: string } },
  path: { required: { path: string } },
  language: { required: { tag: string } },
  flag: { required: { value: boolean } },
  choice: { required: { value: string } },
  words: { required: { words: listOf(string) } },
  references: { required: { references: listOf(ref('reference')) } },
  scale: { required: { lowest: number, highest: number } },
  score: { required: { points: listOf(number), words: string } },
  label: { required: { label: string, state: string } },
  none: text,
  unreadable: text,
};

function schemaOfValue(
  kind: string,
  required: ValueSchema['required'],
  optional: ValueSchema['optional'] = {},
): JsonSchema {
  return object({ kind: { const: kind }, ...required }, optional);
}

function declared(kind: string, more: Readonly<Record<string, JsonSchema>> = {}): JsonSchema {
  return object({ kind: { const: kind }, ...declaredProperties, ...more }, { name: string, ...declaredSpans });
}

function object(
  required: Readonly<Record<string, JsonSchema>>,
  optional: Readonly<Record<string, JsonSchema>> = {},
): JsonSchema {
  return {
    type: 'object',
    additionalProperties: false,
    required: Object.keys(required),
    properties: { ...required, ...optional },
  };
}

function listOf(items: JsonSchema): JsonSchema {
  return { type: 'array', items };
}

function ref(name: string): JsonSchema {
  return { $ref: `#/definitions/${name}` };
}
