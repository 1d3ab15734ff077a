import { readFileSync } from 'node:fs';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { weakContrast } from '../../src/diagnostics/problems/themes.js';
import { readTheme } from '../../src/project/theming/read-theme.js';
import { themeSchema } from '../../src/project/theming/theme-settings.js';
import { createSourceFile, positionAt } from '../../src/source/source-file.js';
import { themes } from '../../src/themes/index.js';

function read(text: string) {
  return readTheme(createSourceFile('brand.theme.yaml', text), 'brand');
}

/** `line:column code message (help)`. */
function findings(text: string): readonly string[] {
  return read(text).diagnostics.map(({ code, span, message, help }) => {
    const { line, column } = positionAt(span.file, span.start);
    return `${line}:${column} ${code} ${message}${help.map((words) => ` (${words})`).join('')}`;
  });
}

const named = (name: string) => themes.find((theme) => theme.name === name);

const whole = `# what a team may write
extends: light
colours:
  page: "#fffdf8"
  persona-1: "#7a00b8"
  pain: "#a20"
wash-opacity: 0.05
dark:
  colours: { persona-1: "#d9a6ff" }
  wash-opacity: 0.12
surfaces: outlined
author-colours: ink
fonts: [fonts/Brand-Regular.ttf, fonts/Brand-SemiBold.otf]
`;

describe('what may be said', () => {
  test('everything, over the theme that it extends', () => {
    const { theme, fonts, diagnostics } = read(whole);
    const [light, dark] = [named('light')?.colours, named('dark')?.colours];
    expect(diagnostics).toEqual([]);
    expect(theme).toMatchObject({ name: 'brand', washOpacity: 0.05, surfaces: 'outlined', authorColours: 'ink' });
    expect(theme.colours).toEqual({ ...light, page: '#fffdf8', 'persona-1': '#7a00b8', pain: '#aa2200' });
    expect(theme.dark).toEqual({ colours: { ...dark, 'persona-1': '#d9a6ff' }, washOpacity: 0.12 });
    expect(fonts.map(({ path }) => path)).toEqual(['fonts/Brand-Regular.ttf', 'fonts/Brand-SemiBold.otf']);
  });

  test.each(themes.map(({ name }) => name))('nothing but "extends: %s" is that theme', (name) => {
    const { theme, diagnostics } = read(`extends: ${name}\n`);
    expect(diagnostics).toEqual([]);
    const base = named(name);
    expect(theme).toEqual({ ...base, name: 'brand', documentation: theme.documentation });
  });

  test('nothing at all is the light theme', () => {
    expect(read('').theme.colours).toEqual(named('light')?.colours);
  });
});

describe('findings', () => {
  test.each([
    ['an unknown key', 'colors:\n  ink: "#000"\n', ['1:1 J096 there is no setting "colors" (did you mean "colours"?)']],
    [
      'an unknown role',
      'colours:\n  persona1: "#000"\n',
      ['2:3 J096 there is no setting "persona1" in "colours" (did you mean "persona-1"?)'],
    ],
    [
      'an unknown base',
      'extends: lihgt\n',
      [
        '1:10 J097 "extends" takes "light", "dark", "auto", "high-contrast" or "mono", not "lihgt" (did you mean "light"?)',
      ],
    ],
    [
      'a colour without quotes, which YAML takes for a comment',
      'colours:\n  page: "#fff"\n  ink: #123456\n',
      [
        '3:8 J097 "colours.ink" takes a colour in quotes, such as "#1d5c96", not nothing (quote it: "#123456"; bare, # begins a comment)',
      ],
    ],
    [
      'five digits',
      'colours:\n  ink: "#12345"\n',
      ['2:8 J097 "colours.ink" takes a colour in quotes, such as "#1d5c96", not "#12345"'],
    ],
    [
      'a name of CSS',
      'colours: { ink: rebeccapurple }\n',
      ['1:17 J097 "colours.ink" takes a colour in quotes, such as "#1d5c96", not "rebeccapurple"'],
    ],
    ['a sheet of style', 'colours: { ink: "#000;}</style>" }\n', [expect.stringContaining('1:17 J097')]],
    [
      'too strong a wash',
      'wash-opacity: 7\n',
      ['1:15 J097 "wash-opacity" takes a number from 0 to 1, not the number 7'],
    ],
    ['a font outside', 'fonts: ../a.ttf\n', [expect.stringContaining('1:8 J097 "fonts" takes')]],
    ['a list for the whole', '- 1\n', ['1:1 J097 the theme takes settings as lines "key: value", not a list']],
    ['a key twice', 'extends: dark\nextends: dark\n', ['2:1 J095 the theme is not YAML: this key stands twice']],
    ['__proto__', '__proto__: 1\n', [expect.stringContaining('1:1 J096 there is no setting "__proto__"')]],
    ['too deep', '['.repeat(8000), ['1:1 J095 the theme is nested too deeply']],
  ])('%s', (_what, text, expected) => {
    expect(findings(text)).toEqual(expected);
  });

  test('weak contrast at the colour that the theme sets, with the ratio and the nearest shade', () => {
    expect(findings('colours:\n  pain: "#c40"\n')).toEqual([
      '2:9 J098 "pain" has a contrast of 3.6:1 to "tile", and text needs 4.5:1 (the nearest readable shade for "pain" is "#b43c00")',
    ]);
  });

  test('weak contrast at the ground, when that is what the theme sets: once, for the worst', () => {
    expect(findings('colours:\n  tile: "#888888"\n')).toEqual([
      expect.stringMatching(/^2:9 J098 "[a-z0-9-]+" has a contrast of \d\.\d:1 to "tile"/),
    ]);
  });

  test('weak contrast in the dark half', () => {
    expect(findings('extends: auto\ndark:\n  colours: { ink: "#777777" }\n')).toEqual([
      expect.stringMatching(/^3:19 J098 "ink" has a contrast of 3\.0:1 to "tile" in the dark half/),
    ]);
  });

  test('the problem has an example that shows it and one that does not', () => {
    expect(read(weakContrast.badExample).diagnostics.map(({ code }) => code)).toEqual(['J098']);
    expect(findings(weakContrast.goodExample)).toEqual([]);
  });
});

describe('theme.schema.json', () => {
  const file = new URL('../../theme.schema.json', import.meta.url);
  const validate = new Ajv().compile(themeSchema());

  test('is current', () => {
    expect(JSON.parse(readFileSync(file, 'utf8'))).toEqual(themeSchema());
  });

  test.each([[{}], [parse(whole)], [{ extends: 'mono', fonts: 'a.ttf' }]])(
    'takes what the reader takes: %j',
    (value) => {
      expect(validate(value)).toBe(true);
    },
  );

  test.each([
    { colors: {} },
    { colours: { ink: 'red' } },
    { colours: { ink: null } },
    { extends: 'brand' },
    { 'wash-opacity': 7 },
    { fonts: ['../a.ttf'] },
  ])('refuses what the reader refuses: %j', (value) => {
    expect(validate(value)).toBe(false);
  });
});
