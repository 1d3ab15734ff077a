// The colour of a persona, a stage or a label that an author declared, in a theme that the author did not choose it for.

import type { Theme } from '../theme.js';
import { contrast, type HexColour, mixed } from './contrast.js';
import { nearestReadable } from './shortfalls.js';

/** The colour itself where its words can be read on page, panel and wash, and its outline be seen on a tile. */
export function authorsShade(
  colour: HexColour,
  { colours, washOpacity }: Pick<Theme, 'colours' | 'washOpacity'>,
): HexColour {
  const needs = [
    { colour: colours.page, least: 4.5 },
    { colour: colours.panel, least: 4.5 },
    // The strongest wash there can be: whose it is, nobody knows here.
    { colour: mixed(colours.ink, colours.panel, washOpacity), least: 4.5 },
    { colour: colours.tile, least: 3 },
  ];
  if (needs.every((need) => contrast(colour, need.colour) >= need.least)) return colour;
  return nearestReadable(colour, needs) ?? colours.ink;
}
