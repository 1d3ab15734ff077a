// The look of a picture: its theme and its fonts, from the flags, the view, the map and the configuration, in this order.
// Files of themes and fonts are opened once a run, and only when something names them.

import { dirname, resolve } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { report } from '../../diagnostics/problem.js';
import { wrongSetting } from '../../diagnostics/problems/configuration.js';
import { unknownTheme } from '../../diagnostics/problems/themes.js';
import { suggest } from '../../diagnostics/suggest.js';
import type { OwnFont } from '../../fonts/own-font.js';
import type { FontSubsetter } from '../../fonts/picture-fonts.js';
import type { Fact } from '../../model/fact.js';
import type { Journey } from '../../model/journey.js';
import { themeOf } from '../../model/queries.js';
import type { NamedFile } from '../../project/configuration/named-file.js';
import { themeNames } from '../../project/configuration/names.js';
import type { OpenedMap } from '../../project/open-map.js';
import type { Project } from '../../project/project.js';
import { staysBelow } from '../../project/real-paths.js';
import type { OpenedTheme } from '../../project/theming/open-theme.js';
import type { Theme } from '../../themes/theme.js';
import { looksLikeThemeFile } from '../option-values.js';
import type { RenderJob } from './job.js';

export interface Look {
  /** `undefined`: what the map says, or the usual. */
  readonly theme?: string | Theme;
  readonly fonts: readonly OwnFont[];
  readonly embedFonts?: FontSubsetter;
  readonly findings: readonly Diagnostic[];
  /** Whole paths: what a watcher must watch. */
  readonly files: readonly string[];
}

export interface LookWishes {
  /** Fonts of the flags, opened. */
  readonly fonts: readonly OwnFont[];
  readonly embedFonts?: FontSubsetter;
}

export type LookFinder = (job: RenderJob, journey: Journey, map: OpenedMap) => Promise<Look>;

export function createLookFinder(wishes: LookWishes, folder: string): LookFinder {
  const opened = new Map<string, Promise<OpenedTheme>>();
  const open = (path: string): Promise<OpenedTheme> => {
    const theme = opened.get(path) ?? openThemeFile(path, folder);
    opened.set(path, theme);
    return theme;
  };
  const configured = rememberedFonts();
  return async (job, journey, map) => {
    const choice = chooseTheme(job, journey, map, folder);
    const fonts = await configured(map.project);
    const shared = {
      ...(wishes.embedFonts === undefined ? {} : { embedFonts: wishes.embedFonts }),
      fonts: [...wishes.fonts, ...fonts.fonts],
      findings: fonts.diagnostics,
      files: fonts.files,
    };
    if (choice.kind === 'name') return { ...shared, ...(choice.name === undefined ? {} : { theme: choice.name }) };
    if (choice.kind === 'refused') return { ...shared, findings: [...shared.findings, choice.finding] };
    const theme = await open(choice.path);
    return {
      ...shared,
      ...(theme.theme === undefined ? {} : { theme: theme.theme }),
      fonts: [...theme.fonts, ...shared.fonts],
      findings: [...shared.findings, ...theme.diagnostics],
      files: [...shared.files, ...theme.files],
    };
  };
}

export type ThemeChoice =
  | { readonly kind: 'name'; readonly name: string | undefined }
  /** Whole path. */
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'refused'; readonly finding: Diagnostic };

function chooseTheme(job: RenderJob, journey: Journey, map: OpenedMap, folder: string): ThemeChoice {
  const { theme } = job;
  if (typeof theme === 'string') {
    return themeNames.includes(theme) ? named(theme) : { kind: 'file', path: resolve(folder, theme) };
  }
  if (theme !== undefined) return configuredFile(theme, map.project);
  const fact = themeOf(journey, job.view);
  if (fact !== undefined) return themeOfMap(fact, map, folder);
  const configured = map.project.configuration.theme;
  return configured === undefined || typeof configured === 'string'
    ? named(configured)
    : configuredFile(configured, map.project);
}

const named = (name: string | undefined): ThemeChoice => ({ kind: 'name', name });

/** The configuration is not trusted: its files lie below its folder, whatever links say. */
function configuredFile({ path, span }: NamedFile, project: Project): ThemeChoice {
  const whole = resolve(project.folder, path);
  if (staysBelow(project.folder, whole)) return { kind: 'file', path: whole };
  const found = `"${path}", which is a link that leads out of it`;
  const details = { key: 'theme', expected: 'a theme below this folder', found };
  return { kind: 'refused', finding: report(wrongSetting, span, details) };
}

/** What a map names. It is not trusted either. */
export function themeOfMap(
  { text, span: line, textSpan: span = line }: Fact,
  { project }: OpenedMap,
  folder: string,
): ThemeChoice {
  if (themeNames.includes(text)) return named(text);
  if (!looksLikeThemeFile(text)) {
    const [nearest] = suggest(text, themeNames);
    const help = nearest === undefined ? `the themes are ${themeNames.join(', ')}` : `did you mean "${nearest}"?`;
    return { kind: 'refused', finding: report(unknownTheme, span, { theme: text, reason: '' }, { help: [help] }) };
  }
  const path = resolve(folder, dirname(span.file.path), text);
  if (staysBelow(project.root, path)) return { kind: 'file', path };
  const reason = 'its path leads out of the project';
  return { kind: 'refused', finding: report(unknownTheme, span, { theme: text, reason }) };
}

async function openThemeFile(path: string, folder: string): Promise<OpenedTheme> {
  const { openTheme } = await import('../../project/theming/open-theme.js');
  return openTheme(path, folder);
}

/** The fonts of each configuration, opened when its first map is drawn. */
function rememberedFonts(): (project: Project) => Promise<Omit<OpenedTheme, 'theme'>> {
  const opened = new Map<string, Promise<Omit<OpenedTheme, 'theme'>>>();
  return (project) => {
    const fonts = opened.get(project.folder) ?? openConfiguredFonts(project);
    opened.set(project.folder, fonts);
    return fonts;
  };
}

async function openConfiguredFonts({ folder, configuration }: Project): Promise<Omit<OpenedTheme, 'theme'>> {
  const { fonts = [] } = configuration;
  if (fonts.length === 0) return { fonts: [], diagnostics: [], files: [] };
  const { openNamedFonts } = await import('../../project/theming/open-theme.js');
  return openNamedFonts(fonts, folder, false, 'fonts');
}
