// Colours: `#0a7`, `#00aa77`, or the name of one of the theme's. Knows no theme.

import { report } from '../../diagnostics/problem.js';
import { notAColour } from '../../diagnostics/problems/values.js';
import { note } from '../resolution.js';
import { unreadable, type ValueReader, writeInstead } from './value-reader.js';

const SHORT = /^#([0-9a-f])([0-9a-f])([0-9a-f])$/;
const LONG = /^#[0-9a-f]{6}$/;
const NAME = /^[a-z][a-z0-9-]{0,39}$/;
const BARE = /^(?=.*\d)(?:[0-9a-f]{3}|[0-9a-f]{6})$/;

export const colourReader: ValueReader = {
  kind: 'colour',
  read: ({ word, text }, resolution) => {
    const written = text.value.toLowerCase();
    const [, red, green, blue] = SHORT.exec(written) ?? [];
    if (red !== undefined) return { kind: 'colour', colour: `#${red}${red}${green}${green}${blue}${blue}` };
    const bare = BARE.test(written);
    if (LONG.test(written) || (NAME.test(written) && !bare)) return { kind: 'colour', colour: written };
    const fix = bare ? writeInstead(text.span, `#${written}`) : {};
    note(resolution, report(notAColour, text.span, { word, text: text.value }, fix));
    return unreadable;
  },
};
