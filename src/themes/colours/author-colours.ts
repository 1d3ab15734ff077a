// How colours that an author declared fare on a theme's ground: text and what stands for it, 4.5:1.

import type { ColourShortfall } from '../../rules/shared/surroundings.js';
import { authorPaint } from '../../scene/paint.js';
import type { Theme } from '../theme.js';
import { contrast } from './contrast.js';
import { nearestReadable } from './shortfalls.js';

const least = 4.5;

/** Of a theme with two halves the light one: no fixed colour can be read on both. */
export function authorColourShortfalls({
  name,
  colours,
  authorColours,
}: Theme): (colour: string) => ColourShortfall | undefined {
  const ground = [{ colour: colours.page, least }];
  return (declared) => {
    const colour = authorPaint(declared);
    if (colour === undefined || authorColours === 'ink') return undefined;
    const ratio = contrast(colour, colours.page);
    if (ratio >= least) return undefined;
    const instead = nearestReadable(colour, ground);
    return { ratio, least, theme: name, ...(instead === undefined ? {} : { instead }) };
  };
}
