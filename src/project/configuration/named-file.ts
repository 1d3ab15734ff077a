// Settings that name files of the team's: themes and fonts. Reads words; opens nothing.

import type { Span } from '../../source/span.js';
import { isInside } from '../paths.js';
import { themeNames } from './names.js';
import { spanOfNode } from './reading.js';
import { inWords, nearestOf, type Setting, scalarOf, text } from './setting.js';
import { wrong } from './wrong-value.js';

/** A path from the folder of the file that names it, and where it does. */
export interface NamedFile {
  readonly path: string;
  readonly span: Span;
}

/** One of ours by its name, or the file of one of the team's. */
export const themeChoice: Setting<string | NamedFile> = {
  schema: { anyOf: [{ enum: themeNames }, { type: 'string', pattern: patternOf('ya?ml') }] },
  read: (node, key, reading) => {
    const value = scalarOf(node, reading);
    if (typeof value === 'string' && themeNames.includes(value)) return value;
    if (typeof value === 'string' && isThemeFile(value) && staysBelow(value)) {
      return { path: value, span: spanOfNode(node, reading) };
    }
    const expected = `${inWords(themeNames)}, or the path of a theme below this folder, such as "brand.theme.yaml"`;
    return wrong(node, key, expected, reading, ...nearestOf(value, themeNames));
  },
};

export const fontFile: Setting<NamedFile> = {
  schema: { type: 'string', pattern: patternOf('[tToO][tT][fF]') },
  read: (node, key, reading) => {
    const path = fontPath.read(node, key, reading);
    return path === undefined ? undefined : { path, span: spanOfNode(node, reading) };
  },
};

const fontPath = text(
  'the path of a TTF or OTF font below this folder, such as "fonts/Brand-Regular.ttf"',
  (path) => /\.[to]tf$/i.test(path) && staysBelow(path),
);

export function isThemeFile(words: string): boolean {
  return /\.ya?ml$/i.test(words);
}

function staysBelow(path: string): boolean {
  return !path.includes('\\') && !path.startsWith('/') && isInside('/project', path);
}

function patternOf(ending: string): string {
  return `^(?!/)(?!(.*/)?\\.\\.(/|$))[^\\\\]+\\.${ending}$`;
}
