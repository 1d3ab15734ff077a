import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { configurationProblems } from '../../src/diagnostics/problems/configuration.js';
import { formatNames, themeNames } from '../../src/project/configuration/names.js';
import { readConfiguration } from '../../src/project/configuration/read-configuration.js';
import { configurationSchema } from '../../src/project/configuration/settings.js';
import { createSourceFile, positionAt } from '../../src/source/source-file.js';

function read(text: string) {
  return readConfiguration(createSourceFile('journey.config.yaml', text));
}

/** `line:column code message (help)`. */
function findings(text: string): readonly string[] {
  return read(text).diagnostics.map(({ code, span, message, help }) => {
    const { line, column } = positionAt(span.file, span.start);
    return `${line}:${column} ${code} ${message}${help.map((words) => ` (${words})`).join('')}`;
  });
}

const whole = `# what a team may write
root: maps
files: ["maps/**/*.journey", "!maps/drafts/**"]
theme: light
scale: -3..3
limits:
  statements: 200000
  fileBytes: 4000000
outputs:
  - folder: docs/maps
    formats: [svg]
    themes: [light, dark]
  - files: maps/dinner.journey
    views: [managers]
    width: 800
`;

describe('what may be said', () => {
  test('everything', () => {
    expect(findings(whole)).toEqual([]);
    expect(read(whole).value).toEqual({
      root: expect.objectContaining({ value: 'maps' }),
      files: ['maps/**/*.journey', '!maps/drafts/**'],
      theme: 'light',
      scale: { lowest: -3, highest: 3 },
      limits: { statements: 200000, fileBytes: 4000000 },
      outputs: [
        { folder: 'docs/maps', formats: ['svg'], themes: ['light', 'dark'] },
        { files: ['maps/dinner.journey'], views: ['managers'], width: 800 },
      ],
    });
  });

  test('nothing', () => {
    expect(read('')).toEqual({ value: {}, diagnostics: [] });
    expect(read('# later\n')).toEqual({ value: {}, diagnostics: [] });
    expect(read('theme: ~\noutputs:\n  # later\n')).toEqual({ value: {}, diagnostics: [] });
  });

  test('something twice, by an alias', () => {
    expect(read('files: &all "**/*.journey"\noutputs:\n  - files: *all\n').value.outputs).toEqual([
      { files: ['**/*.journey'] },
    ]);
  });
});

describe('findings', () => {
  test.each([
    ['an unknown key', 'tehme: dark\n', ['1:1 J096 there is no setting "tehme" (did you mean "theme"?)']],
    [
      'an unknown key further in',
      'theme: dark\noutputs:\n  - folders: docs\n',
      ['3:5 J096 there is no setting "folders" in "outputs" (did you mean "folder"?)'],
    ],
    [
      'a key that is like no other',
      'colour: red\n',
      [
        '1:1 J096 there is no setting "colour" (the settings are "root", "files", "theme", "fonts", "plugins", "outputs", "scale", "extends", "preset", "rules", "overrides", "ignores", "require-reason", "baseline" and "limits")',
      ],
    ],
    ['__proto__', '__proto__: 1\n', [expect.stringContaining('1:1 J096 there is no setting "__proto__"')]],
    [
      'an unknown choice',
      'theme: drak\n',
      [
        '1:8 J097 "theme" takes "light", "dark", "auto", "high-contrast" or "mono", or the path of a theme below this folder, such as "brand.theme.yaml", not "drak" (did you mean "dark"?)',
      ],
    ],
    [
      'a number for a word',
      'theme: 7\n',
      [
        '1:8 J097 "theme" takes "light", "dark", "auto", "high-contrast" or "mono", or the path of a theme below this folder, such as "brand.theme.yaml", not the number 7',
      ],
    ],
    [
      'nothing in a group',
      'limits:\n  depth:\n',
      ['2:9 J097 "limits.depth" takes a whole number from 1 to 200, not nothing'],
    ],
    [
      'a star without quotes',
      'files: *.journey\n',
      [
        '1:8 J097 "files" takes a path or glob inside this folder, such as "maps/**/*.journey", not an alias that stands for nothing (YAML reads a leading "*" as an alias: put the value in quotes: "*.journey")',
      ],
    ],
    ['a long text, which is cut', `theme: ${'x'.repeat(500)}\n`, [expect.stringMatching(/not "x{37}\.\.\."$/)]],
    ['a long key', `${'x'.repeat(500)}: 1\n`, [expect.stringContaining(`no setting "${'x'.repeat(37)}..."`)]],
    [
      'an exclamation mark without quotes',
      'files: !drafts/**\n',
      [
        '1:8 J095 the configuration is not YAML: a leading "!" means something else here (put the value in quotes: "!drafts/**")',
      ],
    ],
    [
      'a missing colon',
      'theme:dark\nfiles: x\n',
      [
        '1:1 J095 the configuration is not YAML: a setting needs a colon and a blank after its key (write "key: value")',
      ],
    ],
    [
      'a number that is too large',
      'limits:\n  depth: 4000\n',
      ['2:10 J097 "limits.depth" takes a whole number from 1 to 200, not the number 4000'],
    ],
    ['a list for settings', 'limits: [1]\n', ['1:9 J097 "limits" takes settings as lines "key: value", not a list']],
    ['a text for the whole', 'dark\n', ['1:1 J097 the configuration takes settings as lines "key: value", not "dark"']],
    [
      'a folder outside',
      'outputs:\n  - folder: ../../etc\n',
      ['2:13 J097 "outputs.folder" takes a path below this folder, such as "docs/maps", not "../../etc"'],
    ],
    [
      'a theme outside',
      'theme: ../brand.yaml\n',
      [expect.stringMatching(/^1:8 J097 "theme" takes .* the path of a theme below this folder/)],
    ],
    [
      'a font that is none by its name',
      'fonts: [brand.woff2]\n',
      [expect.stringMatching(/^1:9 J097 "fonts" takes the path of a TTF or OTF font below this folder/)],
    ],
    ['a font outside', 'fonts: /usr/share/fonts/a.ttf\n', [expect.stringContaining('1:8 J097 "fonts" takes')]],
    [
      'a scale that runs downwards',
      'scale: 2..-2\n',
      ['1:8 J097 "scale" takes two numbers, the worst first, such as "-2..2", not "2..-2"'],
    ],
    ['a root outside', 'root: /\n', ['1:7 J097 "root" takes a path below this folder, such as "maps", not "/"']],
    [
      'a glob outside',
      'files:\n  - a.journey\n  - ../*.journey\n',
      ['3:5 J097 "files" takes a path or glob inside this folder, such as "maps/**/*.journey", not "../*.journey"'],
    ],
    ['a key twice', 'theme: dark\ntheme: light\n', ['2:1 J095 the configuration is not YAML: this key stands twice']],
    ['a tab', 'limits:\n\tdepth: 3\n', ['2:1 J095 the configuration is not YAML: a tab stands where only blanks may']],
    ['a list that is not closed', 'files: [a\n', [expect.stringMatching(/^2:1 J095 the configuration is not YAML: /)]],
    [
      'two documents',
      'theme: dark\n---\ntheme: dark\n',
      ['2:1 J095 the configuration is not YAML: a second document begins here'],
    ],
    [
      'a type of its own',
      'theme: !!js/function "x"\n',
      [expect.stringContaining('J095'), expect.anything()].slice(0, 1),
    ],
  ])('%s', (_what, text, expected) => {
    expect(findings(text)).toEqual(expected);
  });

  test('a key that stands twice is shown where it stands first', () => {
    const [finding] = read('theme: dark\nlimits:\n  depth: 3\ntheme: light\n').diagnostics;
    expect(finding).toMatchObject({ code: 'J095', span: { start: 31 }, related: [{ span: { start: 0, end: 5 } }] });
  });

  test('all of a file at once, and the rest is still read', () => {
    const { value, diagnostics } = read('tehme: dark\nscale: wide\nroot: maps\n');
    expect(diagnostics.map(({ code }) => code)).toEqual(['J096', 'J097']);
    expect(value).toMatchObject({ root: { value: 'maps' } });
  });

  test('each problem has an example that shows it and one that does not', () => {
    for (const { code, badExample, goodExample } of configurationProblems) {
      // Its example is a command.
      if (code === 'J094') continue;
      expect(read(badExample).diagnostics.map((finding) => finding.code)).toEqual([code]);
      expect(findings(goodExample)).toEqual([]);
    }
  });
});

describe('hostile files', () => {
  test('aliases of aliases end', () => {
    const laughs = Array.from(
      { length: 20 },
      (_, level) => `a${level + 1}: &a${level + 1} [${`*a${level}, `.repeat(9)}*a${level}]`,
    );
    const text = `a0: &a0 [x]\n${laughs.join('\n')}\nfiles: *a20\n`;
    expect(findings(text).length).toBeGreaterThan(0);
  });

  test.each(['[', '[\n', '{a: ', '- ', '? ', 'a: ', ': '])('%j by the thousand', (piece) => {
    expect(findings(piece.repeat(8000))).toEqual(['1:1 J095 the configuration is nested too deeply']);
  });

  test('an alias of itself ends', () => {
    expect(findings('files: &a [*a]\n').length).toBeGreaterThan(0);
  });
});

describe('config.schema.json', () => {
  const file = new URL('../../config.schema.json', import.meta.url);
  const validate = new Ajv().compile(configurationSchema());

  test('is current', () => {
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(configurationSchema());
  });

  test.each([
    ['', {}],
    ['all settings', parse(whole)],
    ['a single file', { files: 'a.journey' }],
    ['files of the team', { theme: 'styles/brand.theme.yaml', fonts: ['fonts/Brand.otf', 'B.TTF'] }],
  ])('takes what the reader takes: %s', (_what, value) => {
    expect(validate(value)).toBe(true);
  });

  test.each([
    { tehme: 'dark' },
    { theme: 'drak' },
    { theme: '../brand.yaml' },
    { fonts: ['a.woff2'] },
    { limits: { depth: 4000 } },
    { outputs: [{ folder: '../x' }] },
    { outputs: [{ folder: '/x' }] },
    { scale: 'wide' },
    { files: [] },
    { outputs: [{ views: ['a/b'] }] },
  ])('refuses what the reader refuses: %j', (value) => {
    expect(validate(value)).toBe(false);
  });

  test('names the themes and formats that there are', async () => {
    const { renderers } = await import('../../src/renderers/index.js');
    const { themes } = await import('../../src/themes/index.js');
    expect(renderers.map(({ name }) => name)).toEqual(formatNames);
    expect(themes.map(({ name }) => name)).toEqual(themeNames);
  });
});
