// From statements to facts: each with its word, its owner, its value and what is nested in it. Knows no stage or step.

import type { Fact } from '../model/fact.js';
import type { Value } from '../model/value.js';
import type { Span } from '../source/span.js';
import type { Statement, Text } from '../syntax/ast.js';
import type { VocabularyWord } from '../vocabulary/word.js';
import { checkStatement, refers } from './check-statement.js';
import { addFact, createFactBag, type FactBag, type MutableFact } from './fact-bag.js';
import { standing } from './ids.js';
import { readListItems } from './lists.js';
import { derivedName } from './names.js';
import { reportNoWord } from './no-word.js';
import { ownersOf } from './owners.js';
import { resolveReference } from './references.js';
import type { Resolution } from './resolution.js';
import { readState } from './states.js';
import { readValue } from './values/index.js';
import { textValue, unreadable } from './values/value-reader.js';
import { type Holder, type KnownWord, knownWord } from './words.js';

/** What stands in the list of a statement and below it. */
export function readFacts(statement: Statement, holder: Holder, resolution: Resolution): readonly Fact[] {
  if (statement.list === undefined && statement.children.length === 0) return NO_FACTS;
  const bag = createFactBag();
  if (statement.list !== undefined) readListItems(statement.list, holder, bag, resolution);
  let above: Statement | undefined;
  for (const child of statement.children) {
    readFactInto(bag, child, above, holder, resolution);
    above = child;
  }
  return bag.facts;
}

const NO_FACTS: readonly Fact[] = [];

/** `above` is the sibling before it. */
export function readFactInto(
  bag: FactBag,
  statement: Statement,
  above: Statement | undefined,
  holder: Holder,
  resolution: Resolution,
): void {
  const known = knownWord(statement.keyword.text, holder, resolution);
  if (known === undefined) reportNoWord({ statement, above }, holder, resolution);
  else addFact(bag, readFact(statement, known, holder, resolution), known, resolution);
}

function readFact(statement: Statement, known: KnownWord, outer: Holder, resolution: Resolution): Fact {
  const { building } = resolution;
  if (building.placement !== undefined) building.placedLines += 1;
  if (known.role === 'extension') return readExtension(statement, resolution);
  const { entry } = known;
  const { keyword, text, name, span } = statement;
  checkStatement(statement, entry, entry.holds, resolution);
  const clears = building.clearing && text?.value === 'none';
  const personas = clears && statement.personas.length === 0 ? [] : ownersOf(statement, entry, resolution);
  const id = factId(statement, entry, resolution);
  const value = clears ? CLEARED : text === undefined ? textValue : meaningOf(statement, text, known, resolution);
  const { clearing } = building;
  building.clearing = false;
  const isBare = statement.list === undefined && statement.children.length === 0;
  const holder = isBare ? undefined : { place: entry.holds, word: keyword.text, statement, outer };
  const facts = holder === undefined ? NO_FACTS : readFacts(statement, holder, resolution);
  building.clearing = clearing;
  // Assigned one by one: a map holds tens of thousands of facts, and spreading optional properties costs most of all.
  const fact: MutableFact = {
    kind: 'fact',
    word: keyword.text,
    role: known.role,
    id,
    personas,
    text: text?.value ?? '',
    value,
    facts,
    span,
    keywordSpan: keyword.span,
  };
  if (name !== undefined && entry.name !== 'never') fact.name = name.text;
  if (text !== undefined) fact.textSpan = text.span;
  if (building.placement !== undefined) fact.placedBy = building.placement.span;
  return fact;
}

const CLEARED: Value = { kind: 'none' };

function meaningOf(statement: Statement, text: Text, known: KnownWord, resolution: Resolution): Value {
  const { entry, team } = known;
  if (team?.role === 'label') return readState(text, team, resolution);
  // Where a name stands on a word that refers, the text is no reference, and the name has its finding.
  if (statement.name !== undefined && refers(entry)) return unreadable;
  if (entry.word === 'metric' && !resolution.names.byStatement.has(statement)) {
    const type = { of: ['metric'] as const, free: false };
    return { kind: 'references', references: [resolveReference(text.value, text.span, type, resolution)] };
  }
  return readValue({ word: statement.keyword.text, entry, text }, resolution);
}

/** Only what can be referred to has an id; it is given where the fact stands on the map. */
function factId(statement: Statement, entry: VocabularyWord, resolution: Resolution): string {
  if (entry.namespace === undefined) return '';
  const thing = resolution.names.byStatement.get(statement);
  if (thing === undefined) return '';
  if (resolution.building.detached) return thing.name ?? derivedName(thing.title);
  const id = standing(resolution.names, thing);
  thing.instances.push({ id, placement: resolution.building.placement });
  return id;
}

/** Kept as written, with all below it, and not looked into. */
function readExtension(statement: Statement, resolution: Resolution): Fact {
  const { keyword, name, text, span, list, children } = statement;
  const items = (list?.items ?? []).map((item): Fact => {
    const itemWord = item.keyword?.text ?? '';
    return bareFact(itemWord, item.value, item.span, item.keyword?.span ?? item.span, []);
  });
  const nested = children.map((child) => readExtension(child, resolution));
  const personas = statement.personas.map((persona) => persona.text);
  const fact = bareFact(keyword.text, text, span, keyword.span, [...items, ...nested]);
  return { ...fact, personas, ...(name === undefined ? {} : { name: name.text }) };
}

function bareFact(word: string, text: Text | undefined, span: Span, keywordSpan: Span, facts: readonly Fact[]): Fact {
  return {
    kind: 'fact',
    word,
    role: 'extension',
    id: '',
    personas: [],
    text: text?.value ?? '',
    value: textValue,
    facts,
    span,
    keywordSpan,
    ...(text === undefined ? {} : { textSpan: text.span }),
  };
}
