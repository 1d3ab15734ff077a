// What places are called when people are told about them.

import { insideDeclarations, insideFacts, moments, topLevel } from './place-groups.js';
import type { Place } from './word.js';

/** As it follows "in": `a stage`. */
const phrases: Readonly<Record<Place, string>> = {
  map: 'a map at the left margin',
  library: 'a library at the left margin',
  journey: 'a journey',
  persona: 'a persona',
  actor: 'an actor',
  team: 'a team',
  channel: 'a channel',
  source: 'a source',
  metric: 'a declared metric',
  lane: 'a lane',
  label: 'a label',
  variant: 'a variant',
  view: 'a view',
  stage: 'a stage',
  step: 'a step',
  touchpoint: 'a touchpoint',
  'nested-step': 'a step inside a step',
  use: 'a use',
  scale: 'a scale',
  objective: 'an objective',
  'metric-fact': 'a metric',
  trait: 'a trait',
  quote: 'a quote',
  image: 'an image',
  pain: 'a pain',
  opportunity: 'an opportunity',
  next: 'a next',
  'drop-off': 'a drop-off',
  'label-value': 'a value of a label',
  fact: 'any other fact',
};

const groups: readonly { readonly places: readonly Place[]; readonly phrase: string }[] = [
  { places: topLevel, phrase: 'at the left margin' },
  { places: moments, phrase: 'in a stage, step or touchpoint' },
  {
    places: moments.filter((place) => place !== 'nested-step'),
    phrase: 'in a stage, step or touchpoint, but no step inside a step',
  },
  { places: insideDeclarations, phrase: 'in every declaration' },
  { places: insideFacts, phrase: 'in every fact that may hold others' },
];

export function phraseOfPlace(place: Place): string {
  return phrases[place];
}

/** `at the left margin, in a stage and in a step`. */
export function phraseOfPlaces(places: readonly Place[]): string {
  return joinWith('and', partsOf(places));
}

/** Enough to tell one meaning of a word from its others: `in a stage`. */
export function briefPhraseOfPlaces(places: readonly Place[]): string {
  const parts = partsOf(places);
  return parts.length > 3 ? 'in many places' : (parts[0] ?? '');
}

function partsOf(places: readonly Place[]): readonly string[] {
  const parts: string[] = [];
  let rest = places;
  for (const group of groups) {
    if (!group.places.every((place) => rest.includes(place))) continue;
    parts.push(group.phrase);
    rest = rest.filter((place) => !group.places.includes(place));
  }
  return [...parts, ...rest.map((place) => `in ${phrases[place]}`)];
}

/** `a`, `a and b`, `a, b and c`. */
export function joinWith(conjunction: 'and' | 'or', parts: readonly string[]): string {
  const last = parts.at(-1) ?? '';
  return parts.length < 2 ? last : `${parts.slice(0, -1).join(', ')} ${conjunction} ${last}`;
}
