// Which characters each font draws in a scene: what a picture that carries its fonts has to carry.

import { type FontName, fontRuns } from '../fonts/font-chain.js';
import type { FontWeight } from '../fonts/letters.js';
import { type OwnFont, ownRuns } from '../fonts/own-font.js';
import type { FontUse } from '../fonts/picture-fonts.js';
import type { Primitive } from './primitive.js';

/** In the order of their families and weights, so that the same scene gives the same list. */
export function fontUses(primitives: readonly Primitive[], own: readonly OwnFont[]): readonly FontUse[] {
  const texts: Texts = { 400: new Set(), 600: new Set() };
  collect(primitives, texts);
  const uses = new Map<string, Characters>();
  for (const weight of [400, 600] as const) {
    for (const text of texts[weight]) addText(text, weight, own, uses);
  }
  return [...uses]
    .sort(([one], [other]) => (one < other ? -1 : 1))
    .map(([, { characters, ...use }]) => ({
      ...use,
      characters: [...characters]
        .sort((one, other) => one - other)
        .map((codePoint) => String.fromCodePoint(codePoint))
        .join(''),
    }));
}

type Texts = Readonly<Record<FontWeight, Set<string>>>;

interface Characters extends Omit<FontUse, 'characters'> {
  readonly characters: Set<number>;
}

function collect(primitives: readonly Primitive[], texts: Texts): void {
  for (const primitive of primitives) {
    if (primitive.kind === 'group') collect(primitive.children, texts);
    if (primitive.kind !== 'text') continue;
    const known = texts[primitive.style.weight];
    for (const { text, superscript = '' } of primitive.lines) known.add(text + superscript);
    // Renderers join lines by spaces.
    known.add(' ');
  }
}

function addText(text: string, weight: FontWeight, own: readonly OwnFont[], uses: Map<string, Characters>): void {
  for (const { font, text: piece } of ownRuns(text, own)) {
    if (font !== undefined) add({ family: font.family, own: font, ...weighed(weight, font.weights) }, piece, uses);
    else {
      for (const run of fontRuns(piece)) {
        add({ family: run.font, ...weighed(weight, weightsOf(run.font)) }, run.text, uses);
      }
    }
  }
}

function add(use: Omit<FontUse, 'characters'>, text: string, uses: Map<string, Characters>): void {
  const key = `${use.own === undefined ? 'carried' : 'own'} ${use.family} ${use.weight}`;
  const known = uses.get(key) ?? { ...use, characters: new Set<number>() };
  uses.set(key, known);
  for (const character of text) known.characters.add(character.codePointAt(0) ?? 0);
}

/** Symbols are carried in one weight. */
const weightsOf = (family: FontName): readonly FontWeight[] => (family === 'Noto Sans' ? [400, 600] : [400]);

function weighed(weight: FontWeight, weights: readonly FontWeight[]): Pick<FontUse, 'weight' | 'weights'> {
  if (weights.length > 1) return { weight, weights: [weight] };
  return { weight: weights[0] ?? 400, weights: [400, 600] };
}
