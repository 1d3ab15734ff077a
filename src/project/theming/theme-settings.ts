// Every key of a team's theme, with its documentation. The reader and theme.schema.json both follow from here.

import type { ColourToken } from '../../scene/paint.js';
import { fontFile, type NamedFile } from '../configuration/named-file.js';
import { themeNames } from '../configuration/names.js';
import { spanOfNode } from '../configuration/reading.js';
import {
  choice,
  documented,
  group,
  type JsonSchema,
  type Located,
  listOf,
  located,
  numberBetween,
  type Setting,
  scalarOf,
} from '../configuration/setting.js';
import { wrong } from '../configuration/wrong-value.js';

export interface ThemeSettings extends HalfSettings {
  readonly extends: string;
  readonly dark: Partial<HalfSettings>;
  readonly surfaces: string;
  readonly 'author-colours': string;
  readonly fonts: readonly NamedFile[];
}

export interface HalfSettings {
  readonly colours: Partial<ColourSettings>;
  readonly 'wash-opacity': Located<number>;
}

export type ColourSettings = Readonly<Record<ColourToken, Located<`#${string}`>>>;

const colour: Setting<Located<`#${string}`>> = {
  schema: { type: 'string', pattern: '^#([0-9a-fA-F]{3}|[0-9a-fA-F]{6})$' },
  read: (node, key, reading) => {
    const value = scalarOf(node, reading);
    if (typeof value === 'string' && isColour(value)) {
      return { value: withSixDigits(value), span: spanOfNode(node, reading) };
    }
    // YAML reads an unquoted colour as a comment, which is the slip that everybody makes once.
    const { start } = spanOfNode(reading.anchor, reading);
    const [, comment] = /^[^\n#]*(#[0-9a-f]{3,8})\b/i.exec(reading.file.text.slice(start, start + 200)) ?? [];
    const quotes = value === null && comment !== undefined ? [`quote it: "${comment}"; bare, # begins a comment`] : [];
    return wrong(node, key, 'a colour in quotes, such as "#1d5c96"', reading, ...quotes);
  },
};

const half = {
  colours: documented(
    'The value of each role; those that are left out are those of the theme it extends.',
    group<ColourSettings>({
      page: documented('The ground of the sheet.', colour),
      panel: documented('The ground of the emotion curve.', colour),
      tile: documented('The ground of a touchpoint.', colour),
      ink: documented('Text, stage rules, ticks.', colour),
      ink2: documented('Labels, icons, filled bars.', colour),
      rule: documented('Outlines of steps and badges, the zero line: 3:1 to its grounds.', colour),
      line: documented('Hairlines, empty pips, tracks of bars: decoration, may be faint.', colour),
      pain: documented('Pain points.', colour),
      opportunity: documented('Opportunities.', colour),
      on: documented('What stands on a filled shape: faces, initials.', colour),
      'persona-1': documented('The first persona.', colour),
      'persona-2': documented('The second persona.', colour),
      'persona-3': documented('The third persona.', colour),
      'persona-4': documented('The fourth persona.', colour),
      'persona-5': documented('The fifth persona.', colour),
    }),
  ),
  'wash-opacity': documented(
    'How strong the area under the first persona’s curve is, from 0 (none) to 1. Default: as the theme it extends.',
    located(numberBetween(0, 1)),
  ),
} as const;

export const themeSetting: Setting<Partial<ThemeSettings>> = group<ThemeSettings>({
  extends: documented(
    `The theme that it starts from: ${themeNames.map((name) => `\`${name}\``).join(', ')}. Default: light.`,
    choice(themeNames),
  ),
  ...half,
  dark: documented(
    'What readers see whose system prefers dark. Starts from the dark half of the theme it extends, else from `dark`.',
    group<HalfSettings>(half),
  ),
  surfaces: documented(
    '`toned`: touchpoints are told apart by the tone of their ground. `outlined`: by a line of 2 units around them.',
    choice(['toned', 'outlined']),
  ),
  'author-colours': documented(
    '`kept`, or `ink`: colours that a map declares for personas and labels are drawn in ink.',
    choice(['kept', 'ink']),
  ),
  fonts: documented(
    'The main family, as TTF or OTF files: regular and semibold, or one variable font. Paths start from this file.',
    listOf(fontFile),
  ),
});

/** The JSON Schema of the file, for editors. */
export function themeSchema(): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'A theme of journey maps',
    description: 'The colours and fonts of a team: journey render --theme brand.theme.yaml.',
    ...themeSetting.schema,
  };
}

function isColour(words: string): boolean {
  return /^#(?:[0-9a-f]{3}|[0-9a-f]{6})$/i.test(words);
}

function withSixDigits(words: string): `#${string}` {
  const digits = words.slice(1);
  return `#${digits.length === 3 ? digits.replace(/./g, '$&$&') : digits}`;
}
