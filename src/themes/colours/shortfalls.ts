// Which colours of a theme cannot be read on what they stand on, and what would be: text 4.5:1, graphics 3:1.
// Tiles, hairlines and the wash are decoration: a word or a number beside them says the same.

import type { ColourToken } from '../../scene/paint.js';
import type { Colours } from '../theme.js';
import { contrast, type HexColour, mixed } from './contrast.js';

export interface Shortfall {
  readonly token: ColourToken;
  /** Where it is worst. */
  readonly ground: Ground;
  readonly ratio: number;
  readonly least: number;
  /** The same colour, darkened or lightened just enough for all of its grounds; none where no shade would do. */
  readonly nearest?: HexColour;
}

/** `wash`: the panel under the primary persona's curve. `on` is what stands on a filled shape. */
export type Ground = 'page' | 'panel' | 'tile' | 'wash' | 'on';

/** One a token, in the order of the rules. */
export function shortfalls(colours: Colours, washOpacity: number): readonly Shortfall[] {
  return rules.flatMap((rule): readonly Shortfall[] => {
    const token = rule.token;
    const needs = needsOf(rule, colours, washOpacity);
    const misses = needs
      .map((need) => ({ ...need, ratio: contrast(colours[token], need.colour) }))
      .filter(({ ratio, least }) => ratio < least)
      .sort((one, other) => one.ratio / one.least - other.ratio / other.least);
    const [worst] = misses;
    if (worst === undefined) return [];
    const nearest = nearestReadable(colours[token], needs);
    const { ground, ratio, least } = worst;
    return [{ token, ground, ratio, least, ...(nearest === undefined ? {} : { nearest }) }];
  });
}

interface Rule {
  readonly token: ColourToken;
  readonly grounds: readonly (readonly [Ground, least: number])[];
}

interface Need {
  readonly ground: Ground;
  readonly colour: HexColour;
  readonly least: number;
}

const text = 4.5;
const graphic = 3;
const asText: Rule['grounds'] = [
  ['page', text],
  ['panel', text],
  ['tile', text],
  ['wash', text],
];
const asGraphic: Rule['grounds'] = asText.map(([ground]) => [ground, graphic] as const);

const rules: readonly Rule[] = [
  { token: 'ink', grounds: asText },
  { token: 'ink2', grounds: asText },
  { token: 'rule', grounds: asGraphic },
  { token: 'pain', grounds: [...asText, ['on', text]] },
  { token: 'opportunity', grounds: asText },
  { token: 'persona-1', grounds: [...asText, ['on', text]] },
  // Never text on a tile.
  {
    token: 'persona-2',
    grounds: [
      ['page', text],
      ['panel', text],
      ['tile', graphic],
      ['wash', text],
      ['on', text],
    ],
  },
  { token: 'persona-3', grounds: [...asText, ['on', text]] },
  { token: 'persona-4', grounds: [...asText, ['on', text]] },
  { token: 'persona-5', grounds: [...asText, ['on', text]] },
];

function needsOf({ grounds }: Rule, colours: Colours, washOpacity: number): readonly Need[] {
  return grounds.map(([ground, least]) => ({
    ground,
    least,
    colour: ground === 'wash' ? mixed(colours['persona-1'], colours.panel, washOpacity) : colours[ground],
  }));
}

/** The shortest way towards black or white. */
export function nearestReadable(
  colour: HexColour,
  needs: readonly Pick<Need, 'colour' | 'least'>[],
): HexColour | undefined {
  for (let step = 1; step <= 256; step += 1) {
    for (const end of ['#000000', '#ffffff'] as const) {
      const shade = mixed(end, colour, step / 256);
      if (needs.every((need) => contrast(shade, need.colour) >= need.least)) return shade;
    }
  }
  return undefined;
}
