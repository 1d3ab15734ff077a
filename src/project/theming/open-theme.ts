// The file of a team's theme with the fonts it names, or the findings that say why it is none.

import { dirname, resolve } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { report } from '../../diagnostics/problem.js';
import { wrongSetting } from '../../diagnostics/problems/configuration.js';
import type { OwnFont } from '../../fonts/own-font.js';
import type { Theme } from '../../themes/theme.js';
import type { NamedFile } from '../configuration/named-file.js';
import { themeNameOf } from '../configuration/names.js';
import { openFonts } from '../fonts/open-fonts.js';
import { labelOf } from '../paths.js';
import { staysBelow } from '../real-paths.js';

export interface OpenedTheme {
  /** `undefined`: it could not be read at all. */
  readonly theme?: Theme;
  /** The main family. */
  readonly fonts: readonly OwnFont[];
  readonly diagnostics: readonly Diagnostic[];
  /** Whole paths of all that was asked for, found or not. */
  readonly files: readonly string[];
}

/** `path` is whole; labels start from `workingFolder`. Loads the YAML library. Never throws. */
export async function openTheme(path: string, workingFolder: string): Promise<OpenedTheme> {
  const { readSettingsFile } = await import('../configuration/read-settings-file.js');
  const reading = readSettingsFile(path, labelOf(path, workingFolder), 'the theme');
  if (reading.kind === 'refused') return { fonts: [], diagnostics: [reading.finding], files: [path] };
  const { readTheme } = await import('./read-theme.js');
  const { theme, fonts: named, diagnostics } = readTheme(reading.file, themeNameOf(path));
  const fonts = await openNamedFonts(named, dirname(path), true, 'fonts');
  return {
    theme,
    fonts: fonts.fonts,
    diagnostics: [...diagnostics, ...fonts.diagnostics],
    files: [path, ...fonts.files],
  };
}

/** Fonts that a file names, which is not trusted: whatever links say, they lie below its folder. */
export async function openNamedFonts(
  named: readonly NamedFile[],
  folder: string,
  main: boolean,
  key: string,
): Promise<Omit<OpenedTheme, 'theme'>> {
  const paths = named.map(({ path }) => resolve(folder, path));
  const inside = paths.filter((path) => staysBelow(folder, path));
  const { fonts, refused } = await openFonts(inside, main);
  const diagnostics = named.flatMap(({ path, span }, index) => {
    const whole = paths[index] ?? '';
    const refusal = refused.find((one) => inside[one.index] === whole);
    const reason = inside.includes(whole) ? refusal?.reason : 'lies outside the folder';
    if (reason === undefined) return [];
    const details = { key, expected: 'a TTF or OTF font below this folder', found: `"${path}", which ${reason}` };
    return [report(wrongSetting, span, details)];
  });
  return { fonts, diagnostics, files: paths };
}
