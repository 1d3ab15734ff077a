// What a setting of the configuration may hold: how it is read from YAML, with findings at their place, and its JSON
// Schema, from one definition. Knows none of the settings there are.

import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import { report } from '../../diagnostics/problem.js';
import { unknownSetting } from '../../diagnostics/problems/configuration.js';
import { suggest } from '../../diagnostics/suggest.js';
import type { Span } from '../../source/span.js';
import { isInside } from '../paths.js';
import { type Reading, resolveAlias, spanOfNode } from './reading.js';
import { wrong } from './wrong-value.js';

export interface Setting<Value> {
  readonly schema: JsonSchema;
  /** `undefined` after a finding. `key` is the setting's path: `outputs.folder`. */
  readonly read: (node: Node | null, key: string, reading: Reading) => Value | undefined;
}

export type JsonSchema = Readonly<Record<string, unknown>>;

/** Words that `accepts`, a check that is never slow. */
export function text(expected: string, accepts: (words: string) => boolean, schema: JsonSchema = {}): Setting<string> {
  return {
    schema: { type: 'string', ...schema },
    read: (node, key, reading) => {
      const value = scalarOf(node, reading);
      return typeof value === 'string' && accepts(value) ? value : wrong(node, key, expected, reading);
    },
  };
}

/** What `setting` holds, as something else. */
export function readAs<From, To>(setting: Setting<From>, turn: (value: From) => To | undefined): Setting<To> {
  return {
    schema: setting.schema,
    read: (node, key, reading) => {
      const value = setting.read(node, key, reading);
      return value === undefined ? undefined : turn(value);
    },
  };
}

/** A path that does not lead out of the folder of the configuration. */
export function innerPath(expected: string): Setting<string> {
  return text(
    expected,
    (path) => path !== '' && !path.includes('\\') && isInside('/project', path) && !path.startsWith('/'),
    {
      pattern: '^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+$',
    },
  );
}

export function choice(values: readonly string[]): Setting<string> {
  const expected = inWords(values);
  return {
    schema: { enum: values },
    read: (node, key, reading) => {
      const value = scalarOf(node, reading);
      if (typeof value === 'string' && values.includes(value)) return value;
      return wrong(node, key, expected, reading, ...nearestOf(value, values));
    },
  };
}

/** `yes` and `no` as maps write them, and what YAML has for it. */
export const yesOrNo: Setting<boolean> = {
  schema: { enum: [true, false, 'yes', 'no'] },
  read: (node, key, reading) => {
    const value = scalarOf(node, reading);
    if (value === true || value === 'yes') return true;
    return value === false || value === 'no' ? false : wrong(node, key, '"yes" or "no"', reading);
  },
};

/** One of `values`, or where the file says `key` at its top, any name that `other` fits: what that brings is known later. */
export function choiceOrOther(values: readonly string[], other: RegExp, opener: string): Setting<string> {
  const known = choice(values);
  return {
    schema: { anyOf: [known.schema, { type: 'string', pattern: other.source }] },
    read: (node, key, reading) => {
      const value = scalarOf(node, reading);
      const { contents } = reading.document;
      const isOpen = isMap(contents) && contents.has(opener);
      return isOpen && typeof value === 'string' && other.test(value) ? value : known.read(node, key, reading);
    },
  };
}

export function wholeNumber(minimum: number, maximum: number): Setting<number> {
  return {
    schema: { type: 'integer', minimum, maximum },
    read: (node, key, reading) => {
      const value = scalarOf(node, reading);
      const fits = typeof value === 'number' && Number.isInteger(value) && value >= minimum && value <= maximum;
      return fits ? value : wrong(node, key, `a whole number from ${minimum} to ${maximum}`, reading);
    },
  };
}

export function numberBetween(minimum: number, maximum: number): Setting<number> {
  return {
    schema: { type: 'number', minimum, maximum },
    read: (node, key, reading) => {
      const value = scalarOf(node, reading);
      const fits = typeof value === 'number' && value >= minimum && value <= maximum;
      return fits ? value : wrong(node, key, `a number from ${minimum} to ${maximum}`, reading);
    },
  };
}

/** The same, with its place in the file. */
export function located<Value>(setting: Setting<Value>): Setting<Located<Value>> {
  return {
    schema: setting.schema,
    read: (node, key, reading) => {
      const value = setting.read(node, key, reading);
      return value === undefined ? undefined : { value, span: spanOfNode(node, reading) };
    },
  };
}

export interface Located<Value> {
  readonly value: Value;
  readonly span: Span;
}

/** A single value stands for a list of one. */
export function listOf<Value>(item: Setting<Value>): Setting<readonly Value[]> {
  return {
    schema: { anyOf: [item.schema, { type: 'array', items: item.schema, minItems: 1 }] },
    read: (node, key, reading) => {
      const resolved = resolveAlias(node, reading);
      const items = isSeq<Node | null>(resolved) ? resolved.items : [node];
      const values = items.map((each) => item.read(each, key, reading));
      return values.filter((value) => value !== undefined);
    },
  };
}

/** Settings by their keys, each optional. */
export function group<Values extends object>(settings: SettingsOf<Values>): Setting<Partial<Values>> {
  const known = new Map<string, Setting<unknown>>(Object.entries(settings));
  const properties = Object.fromEntries([...known].map(([key, setting]) => [key, setting.schema]));
  return {
    schema: { type: 'object', additionalProperties: false, properties },
    read: (node, key, reading) => {
      const resolved = resolveAlias(node, reading);
      if (!isMap<Node, Node | null>(resolved)) return wrong(node, key, 'settings as lines "key: value"', reading);
      const values = resolved.items.flatMap((pair) => readPair(pair, key, known, reading));
      return checkedGroup<Values>(values);
    },
  };
}

export type SettingsOf<Values> = { readonly [Key in keyof Values]-?: Setting<Values[Key]> };

/** The same setting with a sentence for the schema. */
export function documented<Value>(documentation: string, setting: Setting<Value>): Setting<Value> {
  return { ...setting, schema: { description: documentation, ...setting.schema } };
}

type Entry = readonly [key: string, value: unknown];

function readPair(
  { key: keyNode, value }: Pair<Node, Node | null>,
  place: string,
  known: ReadonlyMap<string, Setting<unknown>>,
  reading: Reading,
): readonly Entry[] {
  const key = String(isScalar(keyNode) ? keyNode.value : keyNode);
  const setting = known.get(key);
  if (setting === undefined) {
    const [nearest] = suggest(key, known.keys());
    const help =
      nearest === undefined ? `the settings are ${inWords([...known.keys()], 'and')}` : `did you mean "${nearest}"?`;
    reading.add(report(unknownSetting, spanOfNode(keyNode, reading), { key, place }, { help: [help] }));
    return [];
  }
  // A setting whose lines are all comments says nothing: the default holds.
  if (place === '' && (value === null || (isScalar(value) && value.value === null))) return [];
  const path = place === '' ? key : `${place}.${key}`;
  const before = reading.anchor;
  const read = setting.read(value, path, { ...reading, anchor: value ?? keyNode ?? before });
  return read === undefined ? [] : [[key, read]];
}

/** Holds only keys of ours, each with what its own setting has read: the type says no more than that. */
function checkedGroup<Values extends object>(entries: readonly Entry[]): Partial<Values> {
  return Object.fromEntries(entries) as Partial<Values>;
}

/** A piece of advice, or none. */
export function nearestOf(value: unknown, values: Iterable<string>): readonly string[] {
  const [nearest] = typeof value === 'string' ? suggest(value, values) : [];
  return nearest === undefined ? [] : [`did you mean "${nearest}"?`];
}

export function scalarOf(node: Node | null, reading: Reading): unknown {
  const resolved = resolveAlias(node, reading);
  return isScalar(resolved) ? resolved.value : resolved;
}

/** `a, b or c`. */
export function inWords(values: readonly string[], last = 'or'): string {
  const quoted = values.map((value) => `"${value}"`);
  return quoted.length < 2 ? quoted.join('') : `${quoted.slice(0, -1).join(', ')} ${last} ${quoted.at(-1)}`;
}
