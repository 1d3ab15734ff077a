// What is declared under which name, in all files of a map, and how a name or text is looked up. Reports nothing.

import { lazyPattern } from '../source/lazy-pattern.js';
import type { Span } from '../source/span.js';
import type { Statement } from '../syntax/ast.js';
import type { Namespace } from '../vocabulary/word.js';
import type { LoadedFile } from './loaded-file.js';
import type { Placement } from './placement.js';

/** Something that other lines may refer to. */
export interface NamedThing {
  readonly namespace: Namespace;
  /** The word that declares it: `stage`, `persona`, `use`. */
  readonly kind: string;
  readonly statement: Statement;
  readonly file: LoadedFile;
  readonly name: string | undefined;
  readonly title: string;
  /** For what stands once: its id, given when all names are known. What `use` may place has one for each standing. */
  id: string;
  /** Where it stands on the map. */
  readonly instances: ThingInstance[];
  /** It stands where it may not, which a finding says already. */
  readonly misplaced: boolean;
}

export interface ThingInstance {
  readonly id: string;
  readonly placement: Placement | undefined;
}

export interface Names {
  readonly spaces: ReadonlyMap<Namespace, Namespaced>;
  readonly byStatement: Map<Statement, NamedThing>;
  /** Names given with words that nobody knows: references to them are a consequence, not a cause. */
  readonly lost: Set<string>;
}

export interface Namespaced {
  readonly things: NamedThing[];
  /** By name, in NFC. Several only when several files declare it. */
  readonly byName: Map<string, NamedThing[]>;
  /** By name without regard to case, for the first of each file. */
  readonly byFolded: Map<string, NamedThing[]>;
  /** By text, derived; made when first asked for. */
  byText: Map<string, NamedThing[]> | undefined;
  /** Ids already given. */
  readonly taken: Set<string>;
  readonly suffixes: Map<string, number>;
}

const namespaces: readonly Namespace[] = [
  'person',
  'team',
  'channel',
  'source',
  'metric',
  'lane',
  'label',
  'variant',
  'view',
  'moment',
  'pain',
  'opportunity',
];

export function createNames(): Names {
  const spaces = new Map(namespaces.map((namespace) => [namespace, createNamespaced()]));
  return { spaces, byStatement: new Map(), lost: new Set() };
}

function createNamespaced(): Namespaced {
  return {
    things: [],
    byName: new Map(),
    byFolded: new Map(),
    byText: undefined,
    taken: new Set(),
    suffixes: new Map(),
  };
}

/** What `text` may stand for as seen from `from`: by name, else by text. Its own files come before all others. */
export function findThings(
  names: Names,
  of: readonly Namespace[],
  text: string,
  from: LoadedFile,
): readonly NamedThing[] {
  const found = findByName(names, of, text.normalize('NFC')) ?? findByText(names, of, text);
  // More than there are files: several stand in one of them, whichever is looked at first.
  if (found.length < 2 || found.length > mostFiles) return found;
  const within = found.filter((thing) => reaches(from, thing.file));
  return within.length > 0 ? within : found;
}

const mostFiles = 257;

function findByName(names: Names, of: readonly Namespace[], name: string): readonly NamedThing[] | undefined {
  for (const namespace of of) {
    const found = names.spaces.get(namespace)?.byName.get(name);
    if (found !== undefined) return found;
  }
  return undefined;
}

function findByText(names: Names, of: readonly Namespace[], text: string): readonly NamedThing[] {
  const derived = derivedName(text);
  if (derived === '') return [];
  const [namespace] = of;
  if (namespace !== undefined && of.length === 1) return thingsByText(names, namespace, derived);
  return of.flatMap((space) => thingsByText(names, space, derived));
}

/** Names and derived names that a reference could have meant. */
export function* referableNames(names: Names, of: readonly Namespace[]): Generator<string> {
  for (const namespace of of) {
    for (const thing of names.spaces.get(namespace)?.things ?? []) {
      const name = thing.name ?? derivedName(thing.title);
      if (name !== '') yield name;
    }
  }
}

/** The first declaration of the namespace, by name, that `from` can see: the one that closed its list. */
export function firstDeclaration(names: Names, of: readonly Namespace[], from: LoadedFile): NamedThing | undefined {
  for (const namespace of of) {
    const things = names.spaces.get(namespace)?.things ?? [];
    let checked: LoadedFile | undefined;
    for (const thing of things) {
      // Things of a file follow one another, so each file is asked for once.
      if (thing.file === checked || thing.misplaced || thing.name === undefined) continue;
      checked = thing.file;
      if (reaches(from, thing.file)) return thing;
    }
  }
  return undefined;
}

/**
 * A text as a name: in small letters, every run of other characters a hyphen. `Asks friends in the chat` is
 * `asks-friends-in-the-chat`; empty when the text has no letter or digit.
 */
export function derivedName(text: string): string {
  const isPlain = PLAIN.test(text);
  const hyphened = isPlain
    ? text.toLowerCase().replace(/[^a-z0-9_]+/g, '-')
    : text.normalize('NFC').toLowerCase().replace(NO_NAME(), '-');
  const start = hyphened.startsWith('-') ? 1 : 0;
  return hyphened.slice(start, hyphened.length > start && hyphened.endsWith('-') ? -1 : undefined);
}

/** ASCII only: most texts, and far cheaper to read. */
const PLAIN = /^[\x00-\x7f]*$/;
const NO_NAME = lazyPattern('[^\\p{L}\\p{M}\\p{N}_]+', 'g');

/** The place to show for a thing: its name, else its text, else its word. */
export function spanOfThing({ statement }: NamedThing): Span {
  return statement.name?.span ?? statement.text?.span ?? statement.keyword.span;
}

function thingsByText(names: Names, namespace: Namespace, derived: string): readonly NamedThing[] {
  const space = names.spaces.get(namespace);
  if (space === undefined) return [];
  space.byText ??= indexByText(space.things);
  return space.byText.get(derived) ?? [];
}

/** What has no name of its own comes before what has one and happens to have the same text. */
function indexByText(things: readonly NamedThing[]): Map<string, NamedThing[]> {
  const byText = new Map<string, NamedThing[]>();
  for (const thing of things) {
    // The text of a `use` is the name of something else.
    if (thing.kind === 'use') continue;
    const derived = derivedName(thing.title);
    const same = byText.get(derived);
    if (same === undefined || (same[0]?.name !== undefined && thing.name === undefined)) byText.set(derived, [thing]);
    else if (thing.name === undefined || same[0]?.name !== undefined) same.push(thing);
  }
  return byText;
}

function reaches(from: LoadedFile, to: LoadedFile): boolean {
  if (from === to) return true;
  const seen = new Set([from]);
  for (const file of seen) {
    for (const included of file.includes) {
      if (included === to) return true;
      seen.add(included);
    }
  }
  return false;
}
