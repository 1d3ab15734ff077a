// Reads the text of a team's theme: its keys, its values, and whether its colours can be read. Opens no other file.

import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { report } from '../../diagnostics/problem.js';
import { weakContrast } from '../../diagnostics/problems/themes.js';
import type { SourceFile } from '../../source/source-file.js';
import type { Span } from '../../source/span.js';
import { type Shortfall, shortfalls } from '../../themes/colours/shortfalls.js';
import { themes } from '../../themes/index.js';
import type { Colours, Theme } from '../../themes/theme.js';
import type { NamedFile } from '../configuration/named-file.js';
import { readSettings } from '../configuration/read-settings.js';
import { type HalfSettings, type ThemeSettings, themeSetting } from './theme-settings.js';

export interface ReadTheme {
  readonly theme: Theme;
  /** Of the main family. */
  readonly fonts: readonly NamedFile[];
  readonly diagnostics: readonly Diagnostic[];
}

/** What could be read, however many findings there are. Never throws. */
export function readTheme(file: SourceFile, name: string): ReadTheme {
  const { value: settings, diagnostics } = readSettings<ThemeSettings>(file, themeSetting, 'the theme');
  const base = themeNamed(settings.extends ?? 'light');
  const light = halfOf(base, settings);
  const darkBase = base.dark ?? themeNamed('dark');
  const hasDark = base.dark !== undefined || settings.dark !== undefined;
  const dark = hasDark ? halfOf(darkBase, settings.dark ?? {}) : undefined;
  const theme: Theme = {
    ...base,
    ...light,
    name,
    documentation: `Of the team, after ${base.name}.`,
    ...(dark === undefined ? {} : { dark }),
    ...(settings.surfaces === undefined ? {} : { surfaces: settings.surfaces === 'outlined' ? 'outlined' : 'toned' }),
    ...(settings['author-colours'] === undefined
      ? {}
      : { authorColours: settings['author-colours'] === 'ink' ? 'ink' : 'kept' }),
  };
  const weak = [
    ...weakColours(light, settings, ''),
    ...(dark === undefined ? [] : weakColours(dark, settings.dark ?? {}, 'dark')),
  ];
  return { theme, fonts: settings.fonts ?? [], diagnostics: [...diagnostics, ...weak] };
}

type Half = Pick<Theme, 'colours' | 'washOpacity'>;

/** Every name that the settings let through is one of a theme; the tests hold the two lists together. */
function themeNamed(name: string): Theme {
  const [first] = themes;
  const found = themes.find((theme) => theme.name === name) ?? first;
  if (found === undefined) throw new RangeError('there is no theme');
  return found;
}

function halfOf(base: Half, { colours = {}, 'wash-opacity': wash }: Partial<HalfSettings>): Half {
  const own = Object.entries(colours).map(([token, located]) => [token, located?.value] as const);
  return { colours: overlaid(base.colours, own), washOpacity: wash?.value ?? base.washOpacity };
}

/** The settings let no key through that is not a role. */
function overlaid(base: Colours, own: readonly (readonly [string, `#${string}` | undefined])[]): Colours {
  const values = new Map(own);
  const entries = Object.entries(base).map(([token, colour]) => [token, values.get(token) ?? colour] as const);
  return Object.fromEntries(entries) as Colours;
}

/** A pair that the theme did not touch is not its fault. Several that one ground spoils are told once, the worst. */
function weakColours(half: Half, settings: Partial<HalfSettings>, name: '' | 'dark'): readonly Diagnostic[] {
  const told = new Map<number, { readonly finding: Diagnostic; readonly share: number }>();
  for (const shortfall of shortfalls(half.colours, half.washOpacity)) {
    const span = placeOf(shortfall, settings);
    if (span === undefined) continue;
    const share = shortfall.ratio / shortfall.least;
    if ((told.get(span.start)?.share ?? 1) > share)
      told.set(span.start, { finding: findingOf(shortfall, span, name), share });
  }
  return [...told.values()].map(({ finding }) => finding);
}

function placeOf(
  { token, ground }: Shortfall,
  { colours = {}, 'wash-opacity': wash }: Partial<HalfSettings>,
): Span | undefined {
  const own = colours[token]?.span;
  if (own !== undefined || ground !== 'wash') return own ?? (ground === 'wash' ? undefined : colours[ground]?.span);
  return wash?.span ?? colours['persona-1']?.span ?? colours.panel?.span;
}

function findingOf({ token, ground, ratio, least, nearest }: Shortfall, span: Span, half: string): Diagnostic {
  const shown = (Math.floor(ratio * 10) / 10).toFixed(1);
  return report(weakContrast, span, { token, ground, ratio: shown, least, half, nearest });
}
