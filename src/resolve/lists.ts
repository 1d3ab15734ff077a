// The trailing list of a statement: each item is the same as a nested line. Lists hold no names, personas or lists.

import { report } from '../diagnostics/problem.js';
import { missingText, ownLine, strayListItem } from '../diagnostics/problems/structure.js';
import type { Fact } from '../model/fact.js';
import type { Value } from '../model/value.js';
import { textOf } from '../source/span.js';
import type { FactItem, FactList, Text } from '../syntax/ast.js';
import { findWord } from '../vocabulary/vocabulary.js';
import { addFact, type FactBag, type MutableFact } from './fact-bag.js';
import { reportNoListWord } from './no-word.js';
import { ownersByNature } from './owners.js';
import { resolveReference } from './references.js';
import { note, type Resolution } from './resolution.js';
import { readState } from './states.js';
import { readValue } from './values/index.js';
import { textValue } from './values/value-reader.js';
import { type Holder, type KnownWord, knownWord } from './words.js';

export function readListItems(list: FactList, holder: Holder, bag: FactBag, resolution: Resolution): void {
  let before: FactItem | undefined;
  let decimals: FactItem | undefined;
  for (let index = 0; index < list.items.length; index += 1) {
    const item = list.items[index];
    if (item === undefined || item === decimals) continue;
    if (item.keyword !== undefined) {
      before = item;
      const next = list.items[index + 1];
      const whole = withDecimals(item, next, holder, resolution);
      if (whole !== item) decimals = next;
      readItem(whole, continuationsOf(list, index, holder), holder, bag, resolution);
    } else if (isFlag(item, holder)) {
      before = item;
      addFlag(item, holder, bag, resolution);
    } else if (!takesMore(before, holder, resolution)) {
      note(resolution, report(strayListItem, item.span, { item: item.value?.value ?? '' }));
    }
  }
}

/** `[share: 8,5 %]`: the comma of a number parts no items, and the number says so as a whole. */
function withDecimals(item: FactItem, next: FactItem | undefined, holder: Holder, resolution: Resolution): FactItem {
  const { keyword, value } = item;
  const rest = next?.keyword === undefined && next?.quoted === false ? next.value : undefined;
  if (keyword === undefined || value === undefined || rest === undefined) return item;
  const { file, end } = value.span;
  const parted = file.text.slice(end - 1, rest.span.start + 1);
  if (rest.span.start !== end + 1 || !/^\d,\d$/.test(parted)) return item;
  const kind = knownWord(keyword.text, holder, resolution)?.entry.type.kind ?? 'text';
  if (!takingDecimals.includes(kind)) return item;
  const span = { ...value.span, end: rest.span.end };
  return { ...item, span: { ...item.span, end: span.end }, value: { value: textOf(span), span } };
}

const takingDecimals: readonly string[] = ['percentage', 'number', 'quantity', 'duration'];

/** `phone` in `[channel: web, phone]`: items without a word that go on with the names before them. */
function continuationsOf(list: FactList, index: number, holder: Holder): readonly Text[] {
  const more: Text[] = [];
  for (let next = index + 1; next < list.items.length; next += 1) {
    const item = list.items[next];
    if (item?.value === undefined || item.keyword !== undefined || isFlag(item, holder)) break;
    more.push(item.value);
  }
  return more;
}

function isFlag({ keyword, value, quoted }: FactItem, { place }: Holder): boolean {
  if (keyword !== undefined || value === undefined || quoted || place === undefined) return false;
  return findWord(value.value, place)?.type.kind === 'flag';
}

/** After an unknown word nothing is said of what may have been its names. */
function takesMore(before: FactItem | undefined, holder: Holder, resolution: Resolution): boolean {
  if (before?.keyword === undefined) return false;
  if (isOpenQuote(before)) return true;
  const known = knownWord(before.keyword.text, holder, resolution);
  return known === undefined || known.role === 'extension' || isNameList(known);
}

/** A quote that is not closed has its finding, and may have been meant to hold what follows. */
function isOpenQuote({ quoted, value }: FactItem): boolean {
  if (value === undefined) return false;
  return quoted && value.span.file.text[value.span.start - 1] === '"' && value.span.file.text[value.span.end] !== '"';
}

function isNameList({ entry, role }: KnownWord): boolean {
  return role === 'word' && (entry.type.kind === 'names' || entry.type.kind === 'words');
}

function readItem(item: FactItem, more: readonly Text[], holder: Holder, bag: FactBag, resolution: Resolution): void {
  const { keyword, value } = item;
  if (keyword === undefined) return;
  const known = knownWord(keyword.text, holder, resolution);
  if (known === undefined) {
    reportNoListWord(keyword, holder, resolution);
    return;
  }
  if (!known.entry.inline) note(resolution, report(ownLine, keyword.span, { word: keyword.text }));
  if (value === undefined) {
    note(resolution, report(missingText, keyword.span, { word: keyword.text, example: `[${keyword.text}: ...]` }));
  }
  const isList = isNameList(known);
  const written = value === undefined ? undefined : valueOfItem(keyword.text, value, known, resolution);
  const rest = isList ? more.map((text) => valueOfItem(keyword.text, text, known, resolution)) : [];
  const joined = written === undefined ? textValue : joinValues(written, rest);
  const text =
    isList && more.length > 0 ? [value, ...more].flatMap((part) => part?.value ?? []).join(', ') : (value?.value ?? '');
  addFact(bag, factOf(item, known, text, joined, resolution), known, resolution);
}

function valueOfItem(word: string, text: Text, { entry, team }: KnownWord, resolution: Resolution): Value {
  if (resolution.building.clearing && text.value === 'none') return { kind: 'none' };
  if (team?.role === 'label') return readState(text, team, resolution);
  if (entry.word === 'metric') {
    const type = { of: ['metric'] as const, free: false };
    return { kind: 'references', references: [resolveReference(text.value, text.span, type, resolution)] };
  }
  return readValue({ word, entry, text }, resolution);
}

function joinValues(first: Value, rest: readonly Value[]): Value {
  if (first.kind === 'references') {
    const more = rest.flatMap((value) => (value.kind === 'references' ? value.references : []));
    return { kind: 'references', references: [...first.references, ...more] };
  }
  if (first.kind !== 'words') return first;
  return {
    kind: 'words',
    words: [...first.words, ...rest.flatMap((value) => (value.kind === 'words' ? value.words : []))],
  };
}

function addFlag(item: FactItem, holder: Holder, bag: FactBag, resolution: Resolution): void {
  const word = item.value?.value ?? '';
  const known = knownWord(word, holder, resolution);
  if (known === undefined) return;
  const flag: Fact = { ...factOf(item, known, 'yes', { kind: 'flag', value: true }, resolution), word };
  addFact(bag, flag, known, resolution);
}

function factOf(item: FactItem, known: KnownWord, text: string, value: Value, resolution: Resolution): Fact {
  const { building } = resolution;
  if (building.placement !== undefined) building.placedLines += 1;
  const { keyword, span } = item;
  const fact: MutableFact = {
    kind: 'fact',
    word: keyword?.text ?? '',
    role: known.role,
    id: '',
    personas: keyword === undefined ? [] : ownersByNature(keyword, known.entry, resolution),
    text,
    value,
    facts: [],
    span,
    keywordSpan: keyword?.span ?? span,
  };
  if (item.value !== undefined) fact.textSpan = item.value.span;
  if (building.placement !== undefined) fact.placedBy = building.placement.span;
  return fact;
}
