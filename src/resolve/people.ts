// The personas of the map: its own, and those of its libraries that it mentions. Reports nothing.

import type { Span } from '../source/span.js';
import type { Statement } from '../syntax/ast.js';
import type { LoadedFile } from './loaded-file.js';
import { derivedName, type NamedThing, type Names } from './names.js';

export interface People {
  /** Of the map: its own, and those of its libraries that it mentions (all of them when it mentions none). */
  readonly personas: readonly NamedThing[];
  readonly everyId: readonly string[];
  readonly primaryId: string | undefined;
  /** Personal facts of which nobody can tell whose they are: reported once, at the end. */
  readonly unclear: { first: { readonly word: string; readonly span: Span } | undefined; count: number };
}

export function gatherPeople(main: LoadedFile, names: Names): People {
  const declared = (names.spaces.get('person')?.things ?? []).filter(({ kind }) => kind === 'persona');
  const included = declared.some(({ file }) => file !== main);
  const mentioned = included ? mentionsOf(main.ast.statements) : new Set<string>();
  const used = declared.filter((thing) => thing.file === main || isMentioned(thing, mentioned));
  const personas = used.length > 0 ? used : declared;
  return {
    personas,
    everyId: personas.map(({ id }) => id),
    primaryId: personas.find(({ statement }) => isPrimary(statement))?.id,
    unclear: { first: undefined, count: 0 },
  };
}

export function isPrimary(statement: Statement): boolean {
  const says = (value: string | undefined) => value?.toLowerCase() === 'yes';
  if (statement.children.some(({ keyword, text }) => keyword.text === 'primary' && says(text?.value))) return true;
  return (statement.list?.items ?? []).some(({ keyword, value }) =>
    keyword === undefined ? value?.value === 'primary' : keyword.text === 'primary' && says(value?.value),
  );
}

function isMentioned(thing: NamedThing, mentioned: ReadonlySet<string>): boolean {
  return mentioned.has(thing.id) || mentioned.has(derivedName(thing.title));
}

/** Everything after `@`, and in lists of `personas`. */
function mentionsOf(statements: readonly Statement[], found = new Set<string>()): ReadonlySet<string> {
  for (const { keyword, personas, text, list, children } of statements) {
    for (const persona of personas) found.add(persona.text).add(derivedName(persona.text));
    if (keyword.text === 'personas' && text !== undefined) addListed(text.value, found);
    for (const item of list?.items ?? []) {
      if (item.keyword === undefined || item.keyword.text === 'personas') addListed(item.value?.value ?? '', found);
    }
    mentionsOf(children, found);
  }
  return found;
}

function addListed(value: string, found: Set<string>): void {
  for (const name of value.split(',')) found.add(name.trim()).add(derivedName(name));
}
