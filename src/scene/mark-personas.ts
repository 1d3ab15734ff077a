// Gives every persona its colour, shape, dash and letters, by its place among the personas of the whole map.

import { graphemeSegments } from 'unicode-segmenter/grapheme';
import type { Persona } from '../model/journey.js';
import { valueOfFact } from '../model/queries.js';
import type { PersonaMark, PersonaShape } from './map-plan.js';
import { authorPaint, type ColourToken } from './paint.js';

export function markPersonas(personas: readonly Persona[], whole: readonly Persona[]): readonly PersonaMark[] {
  // A persona keeps colour, shape and letters in every view of one map.
  const places = new Map(whole.map(({ id }, index) => [id, index]));
  const initials = initialsOf(whole);
  return personas.map((persona, shownIndex) => {
    const place = places.get(persona.id) ?? shownIndex;
    const look = looks[place % looks.length] ?? firstLook;
    const letters = lettersOf(persona.title);
    return {
      persona,
      index: shownIndex,
      paint: authorPaint(valueOfFact(persona, 'colour', 'colour')?.colour) ?? look.paint,
      shape: look.shape,
      hollow: place >= looks.length,
      dash: look.dash,
      monogram: letters.slice(0, 2).join(''),
      initial: initials[place] ?? letters[0] ?? '?',
    };
  });
}

interface PersonaLook {
  readonly paint: ColourToken;
  readonly shape: PersonaShape;
  readonly dash: readonly number[];
}

const firstLook: PersonaLook = { paint: 'persona-1', shape: 'circle', dash: [] };

const looks: readonly PersonaLook[] = [
  firstLook,
  { paint: 'persona-2', shape: 'rounded-square', dash: [9, 7] },
  { paint: 'persona-3', shape: 'hexagon', dash: [18, 7, 0.1, 7] },
  { paint: 'persona-4', shape: 'diamond', dash: [2, 7] },
  { paint: 'persona-5', shape: 'shield', dash: [26, 8] },
];

/** The first letter of the first and of the last word of the name proper: what stands before a comma or bracket. */
function lettersOf(title: string): readonly string[] {
  const name = title.split(/[,(（、،–—]/u)[0]?.trim() || title.trim();
  const words = name.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
  const ends = words.length > 1 && !unspaced.test(name) ? [words[0], words.at(-1)] : [words[0] ?? name];
  return ends.flatMap((word) => firstGrapheme(word ?? ''));
}

/** The first letter of each name; where another has it already, that of a later word, else a later letter, so that tags differ. */
function initialsOf(personas: readonly Persona[]): readonly string[] {
  const taken = new Set<string>();
  return personas.map(({ title }) => {
    const letters = [
      ...lettersOf(title).slice(0, 1),
      ...title.split(/[^\p{L}\p{M}\p{N}]+/u).flatMap(firstGrapheme),
      ...lettersIn(title),
    ];
    const initial = letters.find((letter) => !taken.has(letter)) ?? letters[0] ?? '?';
    taken.add(initial);
    return initial;
  });
}

/** One letter is enough where a second would join it or crowd the portrait. */
const unspaced = /[\p{Script=Arabic}\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

function lettersIn(word: string): readonly string[] {
  return [...graphemeSegments(word)].flatMap(({ segment }) => firstGrapheme(segment));
}

function firstGrapheme(word: string): readonly string[] {
  for (const { segment } of graphemeSegments(word)) {
    if (/[\p{L}\p{N}]/u.test(segment)) return [segment.toLocaleUpperCase('en')];
  }
  return [];
}
