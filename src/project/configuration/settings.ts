// Every setting of journey.config.yaml, with its documentation. The reader and config.schema.json both follow from here.

import type { ScaleEnds } from '../../resolve/scale.js';
import { leastSheetWidth, mostSheetWidth } from '../../vocabulary/sheet-width.js';
import { defaultReadingLimits } from '../reading-limits.js';
import type { Configuration, LimitSettings, OutputSettings } from './configuration.js';
import { fontFile, themeChoice } from './named-file.js';
import { formatNames } from './names.js';
import { ignoresSetting, overridesSetting, presetSetting, reasonSetting, rulesSetting } from './rule-settings.js';
import {
  choiceOrOther,
  documented,
  group,
  innerPath,
  type JsonSchema,
  listOf,
  located,
  readAs,
  type Setting,
  text,
  wholeNumber,
} from './setting.js';

const glob = text('a path or glob inside this folder, such as "maps/**/*.journey"', staysInside, { minLength: 1 });
const viewName = text('the name of a view', (words) => /^[^\s/\\.]+$/u.test(words), { pattern: '^[^\\s/\\\\.]+$' });
const scale: Setting<ScaleEnds> = readAs(
  text('two numbers, the worst first, such as "-2..2"', (words) => scaleEnds(words) !== undefined, {
    pattern: '^[-+]?\\d{1,9}(\\.\\d{1,9})?\\.\\.[-+]?\\d{1,9}(\\.\\d{1,9})?$',
  }),
  scaleEnds,
);

const format = choiceOrOther(formatNames, /^[a-z][a-z0-9-]{0,31}$/, 'plugins');
const plugin = text(
  'the path of a JavaScript file below this folder, such as "./formats/wiki.js", or the name of an npm package',
  (words) => !/[\s\\]|^\/|^\.\.\/|\/\.\.\//.test(words) && words !== '',
  { minLength: 1 },
);
const outputs = group<OutputSettings>({
  files: documented('Which maps, as globs. Default: the `files` of the configuration.', listOf(glob)),
  formats: documented('By name; a plugin brings more. Default: svg.', listOf(format)),
  folder: documented(
    'Where to write, below this folder; maps keep their own folders there. Default: beside each map.',
    innerPath('a path below this folder, such as "docs/maps"'),
  ),
  themes: documented(
    'One picture each; with several, the name of the theme is added: dinner.dark.svg. Default: `theme`.',
    listOf(themeChoice),
  ),
  views: documented(
    'Views of the maps, one picture each: dinner.managers.svg. A map without such a view is left out. Default: the whole map.',
    listOf(viewName),
  ),
  width: documented(
    'In pixels: the stages wrap into bands, so that text stays readable in a page or on a phone this wide. Default: one wide sheet.',
    wholeNumber(leastSheetWidth, mostSheetWidth),
  ),
});

const defaults = defaultReadingLimits;

const limits = group<LimitSettings>({
  fileBytes: limit('Bytes of one file.', defaults.fileBytes, 64 * 1024 * 1024),
  lineLength: limit('Characters of one line.', defaults.lineLength, 1_000_000),
  depth: limit('Levels of nesting.', defaults.depth, 200),
  statements: limit('Statements of one file.', defaults.statements, 1_000_000),
  placedLines: limit('Lines that `use` may bring to a map.', defaults.placedLines, 1_000_000),
  includedFiles: limit('Files that a map includes, directly or through others.', defaults.includedFiles, 10_000),
  includedBytes: limit('Bytes of all included files together.', defaults.includedBytes, 1024 * 1024 * 1024),
  images: limit('Image files that a map names.', defaults.images, 10_000),
  imageBytes: limit('Bytes of one image; the picture carries a third more.', defaults.imageBytes, 64 * 1024 * 1024),
  allImageBytes: limit('Bytes of all images of a map together.', defaults.allImageBytes, 256 * 1024 * 1024),
});

/** What the file as a whole is. */
export const configurationSetting: Setting<Configuration> = group<Configuration>({
  root: documented(
    'The folder that `include`, `image`, `baseline` and other paths of a map must not leave, below this one. Default: this folder.',
    located(innerPath('a path below this folder, such as "maps"')),
  ),
  files: documented(
    'Globs from this folder: what `journey check` and `journey render` take when no file is named. Default: every .journey below.',
    listOf(glob),
  ),
  theme: documented(
    'The colours of maps that name no theme: `light`, `dark`, `auto` for both in one picture, `high-contrast`, `mono` for print, or the file of your own. Default: auto.',
    themeChoice,
  ),
  fonts: documented(
    'TTF or OTF files for characters that the carried fonts lack, such as Chinese. The main family is set in a theme.',
    listOf(fontFile),
  ),
  plugins: documented(
    'Files below this folder or npm packages with formats of your own. They run only when this file is named: `--config journey.config.yaml`.',
    listOf(plugin),
  ),
  outputs: documented('What `journey render` writes when no file is named.', listOf(outputs)),
  scale: documented('The emotion scale of maps that declare none. Default: "-2..2".', scale),
  extends: documented(
    'Files whose rules hold here too: paths from this folder, which stay inside the repository. What stands here wins. Only `preset`, `rules`, `overrides`, `ignores` and `require-reason` are taken from them.',
    listOf(
      located(text('the path of a YAML file, such as "../journey.config.yaml"', isYamlPath, { pattern: '\\.ya?ml$' })),
    ),
  ),
  preset: presetSetting,
  rules: rulesSetting,
  overrides: overridesSetting,
  ignores: ignoresSetting,
  'require-reason': reasonSetting,
  baseline: documented(
    'The file of findings that are accepted for now, below this folder: `journey check --write-baseline` writes it, and checks leave out what stands in it.',
    innerPath('a path below this folder, such as "journey.baseline.json"'),
  ),
  limits: documented('Sizes beyond which a map is refused. Raise them for a map that needs it.', limits),
});

/** The JSON Schema of the file, for editors. */
export function configurationSchema(): JsonSchema {
  return {
    $schema: 'http://json-schema.org/draft-07/schema#',
    title: 'journey.config.yaml',
    description: 'Settings of a project of customer journey maps. Paths start from the folder of this file.',
    ...configurationSetting.schema,
  };
}

/** `most` keeps a configuration that nobody looked at from switching a limit off. */
function limit(documentation: string, usual: number, most: number): Setting<number> {
  return documented(`${documentation} Default: ${usual}.`, wholeNumber(1, most));
}

function scaleEnds(words: string): ScaleEnds | undefined {
  const [, lowest, highest] = /^([-+]?\d{1,9}(?:\.\d{1,9})?)\.\.([-+]?\d{1,9}(?:\.\d{1,9})?)$/.exec(words) ?? [];
  const ends = { lowest: Number(lowest), highest: Number(highest) };
  return ends.lowest < ends.highest ? ends : undefined;
}

/** A path of this machine's root is nobody's project. */
function isYamlPath(words: string): boolean {
  return /\.ya?ml$/i.test(words) && !words.startsWith('/') && !words.includes('\\');
}

/** `!glob` takes away. */
function staysInside(words: string): boolean {
  const path = words.replace(/^!/, '');
  return path !== '' && !path.startsWith('/') && !path.split(/[\\/]/).includes('..');
}
