// Words that a team adds: its lanes and labels become keywords. Checks their names; reads no fact.

import { report } from '../diagnostics/problem.js';
import { reservedWord, teamWordShape, teamWordTwice } from '../diagnostics/problems/declaring.js';
import { lazyPattern } from '../source/lazy-pattern.js';
import { defineWord } from '../vocabulary/define-word.js';
import { moments } from '../vocabulary/place-groups.js';
import { findWord, isBuiltInWord, isExtension } from '../vocabulary/vocabulary.js';
import type { Place, VocabularyWord } from '../vocabulary/word.js';
import { addFinding, type Findings } from './findings.js';
import { type NamedThing, type Names, spanOfThing } from './names.js';

export interface TeamWords {
  readonly byWord: ReadonlyMap<string, TeamWord>;
}

export interface TeamWord {
  readonly word: string;
  readonly role: 'lane' | 'label';
  readonly thing: NamedThing;
  /** Of a label: what it may say. */
  readonly states: readonly TeamState[];
}

export interface TeamState {
  readonly name: string;
  readonly title: string;
}

/** How a lane of the team is read: as a lane word of the language is. */
export const laneEntry: VocabularyWord = defineWord('lane', {
  places: moments,
  persona: 'many',
  repeats: true,
  holds: 'fact',
  lane: true,
  documentation: '',
  example: '',
  wrongExample: '',
  wrongReason: '',
});

/** How a label on a fact is read; its value is one of the label's states. */
export const labelEntry: VocabularyWord = defineWord('label', {
  places: [],
  documentation: '',
  example: '',
  wrongExample: '',
  wrongReason: '',
});

const lanePlaces: ReadonlySet<Place> = new Set(moments);
const topPlaces: ReadonlySet<Place> = new Set<Place>(['map', 'library']);

export function collectTeamWords(names: Names, findings: Findings): TeamWords {
  const byWord = new Map<string, TeamWord>();
  for (const role of ['lane', 'label'] as const) {
    for (const thing of names.spaces.get(role)?.things ?? []) addWord(role, thing, byWord, findings);
  }
  return { byWord };
}

/** The team's word, if it may stand in `place`: a lane in stages, steps and touchpoints, a label on anything. */
export function teamWordIn(teamWords: TeamWords, word: string, place: Place | undefined): TeamWord | undefined {
  const found = teamWords.byWord.get(word);
  if (found === undefined) return undefined;
  const fits =
    found.role === 'lane' ? place !== undefined && lanePlaces.has(place) : place === undefined || !topPlaces.has(place);
  return fits ? found : undefined;
}

function addWord(role: 'lane' | 'label', thing: NamedThing, byWord: Map<string, TeamWord>, findings: Findings): void {
  const word = thing.name;
  if (word === undefined || thing.misplaced) return;
  const span = spanOfThing(thing);
  if (isTaken(role, word)) {
    addFinding(findings, report(reservedWord, span, { kind: role, name: word }));
    return;
  }
  if (!LETTER_FIRST().test(word) || CAPITAL().test(word) || isExtension(word)) {
    const instead = word.toLowerCase().replaceAll('_', '-');
    const fix = { title: `call it "${instead}"`, safe: false, edits: [{ span, text: instead }] };
    const fixable = LETTER_FIRST().test(instead) && !isExtension(instead) && !isTaken(role, instead);
    addFinding(findings, report(teamWordShape, span, { kind: role, name: word }, fixable ? { fix } : {}));
    return;
  }
  const first = byWord.get(word);
  if (first === undefined) byWord.set(word, { word, role, thing, states: role === 'label' ? statesOf(thing) : [] });
  // Two of one kind in one file are a duplicate name, which is reported as such.
  else if (first.role !== role || first.thing.file !== thing.file) {
    const related = [{ span: spanOfThing(first.thing), message: `the ${first.role} of this name` }];
    addFinding(findings, report(teamWordTwice, span, { name: word }, { related }));
  }
}

const LETTER_FIRST = lazyPattern('^\\p{L}');
const CAPITAL = lazyPattern('[\\p{Lu}_]');

/** A label may stand on anything; a lane shares its places with the words of stages, steps and touchpoints alone. */
function isTaken(role: 'lane' | 'label', word: string): boolean {
  return role === 'label' ? isBuiltInWord(word) : moments.some((place) => findWord(word, place) !== undefined);
}

function statesOf(label: NamedThing): readonly TeamState[] {
  return label.statement.children.flatMap((child) => {
    if (child.keyword.text !== 'value' || child.name === undefined) return [];
    return [{ name: child.name.text, title: child.text?.value ?? child.name.text }];
  });
}
