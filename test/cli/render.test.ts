import { existsSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { temporaryFolder } from '../project/temporary-folder.js';
import { badMap, goodMap, library, runJourney } from './run-journey.js';

/** Every picture below, by path. */
function pictures(folder: string): readonly string[] {
  return readdirSync(folder, { recursive: true })
    .map(String)
    .filter((path) => path.endsWith('.svg') || path.endsWith('.tmp'))
    .sort();
}

describe('where pictures go', () => {
  test('beside the map', async () => {
    const folder = temporaryFolder({ 'maps/a.journey': goodMap });
    expect(await runJourney(folder, ['render', 'maps/a.journey'])).toEqual({
      exitCode: 0,
      data: '',
      messages: 'maps/a.journey -> maps/a.svg\n',
    });
    expect(readFileSync(join(folder, 'maps/a.svg'), 'utf8')).toContain('<svg');
  });

  test('into a file', async () => {
    const folder = temporaryFolder({ 'a.journey': goodMap });
    await runJourney(folder, ['render', 'a.journey', '-o', 'out/b.svg']);
    expect(pictures(folder)).toEqual(['out/b.svg']);
  });

  test('into a folder, where maps keep their own folders', async () => {
    const folder = temporaryFolder({ 'maps/a.journey': goodMap, 'maps/x/b.journey': goodMap, 'c.journey': goodMap });
    await runJourney(folder, ['render', 'maps', 'c.journey', '-o', 'out']);
    expect(pictures(folder)).toEqual(['out/a.svg', 'out/c.svg', 'out/x/b.svg']);
  });

  test('into a file whose ending has large letters', async () => {
    const folder = temporaryFolder({ 'a.journey': goodMap });
    await runJourney(folder, ['render', 'a.journey', '-o', 'B.SVG']);
    expect(readFileSync(join(folder, 'B.SVG'), 'utf8')).toContain('</svg>');
  });

  test('never out of the project through a link below it, and outside only by its own name', async () => {
    const outside = temporaryFolder();
    const folder = temporaryFolder({ 'a.journey': goodMap, inside: null });
    symlinkSync(outside, join(folder, 'lnd'));
    symlinkSync(join(folder, 'inside'), join(folder, 'near'));
    for (const output of ['lnd/z.svg', 'lnd/deep/er/', 'lnd']) {
      expect(await runJourney(folder, ['render', 'a.journey', '-o', output])).toMatchObject({
        exitCode: 2,
        messages: expect.stringContaining('lies behind a link that leads out of the project'),
      });
    }
    expect(readdirSync(outside)).toEqual([]);
    expect((await runJourney(folder, ['render', 'a.journey', '-o', 'near/z.svg'])).exitCode).toBe(0);
    expect((await runJourney(folder, ['render', 'a.journey', '-o', join(outside, 'z.svg')])).exitCode).toBe(0);
  });

  test('to standard output', async () => {
    const folder = temporaryFolder({ 'a.journey': goodMap });
    const { data, messages } = await runJourney(folder, ['render', 'a.journey', '-o', '-']);
    expect(data).toMatch(/^(?:<\?xml.*\?>\s*)?<svg/);
    expect(messages).toBe('');
    expect(pictures(folder)).toEqual([]);
  });

  test('from standard input to standard output', async () => {
    const { data } = await runJourney(temporaryFolder(), ['render', '-'], { standardInput: goodMap });
    expect(data).toContain('</svg>');
  });
});

describe('what cannot be', () => {
  const files = { 'a.journey': goodMap, 'b.journey': goodMap, 'x/a.journey': goodMap, Makefile: 'all:' };

  test.each([
    [['a.journey', 'b.journey', '-o', 'out.svg'], '2 maps cannot all go to one file'],
    [['a.journey', 'b.journey', '-o', '-'], '2 maps cannot all go to standard output'],
    [['a.journey', 'x/a.journey', '-o', 'out'], 'a.journey and x/a.journey would both be written to out/a.svg'],
    [['a.journey', '-o', 'out.gif'], 'no format has the ending .gif. Known: .svg, '],
    [['a.journey', '-f', 'svgg'], 'there is no format "svgg". Known: svg, '],
    [
      ['a.journey', '--theme', 'drak'],
      'there is no theme "drak". Known: light, dark, auto, high-contrast, mono. Did you mean "dark"?',
    ],
    [['a.journey', '-o', 'a.journey', '-f', 'svg'], '-f svg and the ending .journey contradict each other'],
    [['a.journey', '-o', 'b.JOURNEY', '-f', 'svg'], '-f svg and the ending .JOURNEY contradict each other'],
    [['a.journey', '-o', 'journey.config.yaml', '-f', 'svg'], '-f svg and the ending .yaml contradict each other'],
    [['a.journey', '-o', 'q.png', '-f', 'svg'], '-f svg and the ending .png contradict each other'],
    [['a.journey', '-o', 'Makefile'], 'Makefile is a file and no picture: name a folder'],
    [['a.journey', '-o', '/dev/null'], '/dev/null is a device or a pipe: write to it with -o - > /dev/null'],
    [['notes.svg', '-o', 'notes.svg'], 'would be written over the map notes.svg'],
    [[''], 'It is empty: is a variable of the shell not set?'],
    [['a.journey', '-o', ''], 'It is empty: is a variable of the shell not set?'],
    [['a.journey', '--stdin-filename', 'b.journey'], '--stdin-filename names what comes through standard input'],
    [['!a.journey'], '"!a.journey" takes away, and there is nothing to take it from'],
    [['-', '--watch'], 'standard input cannot be watched'],
    [['none/*'], '"none/*" matches no .journey file'],
  ])('%j', async (words, message) => {
    const folder = temporaryFolder(files);
    const { exitCode, messages, data } = await runJourney(folder, ['render', ...words]);
    expect(messages).toContain(message);
    expect({ exitCode, data, pictures: pictures(folder) }).toEqual({ exitCode: 2, data: '', pictures: [] });
    expect(readFileSync(join(folder, 'a.journey'), 'utf8')).toBe(goodMap);
  });

  test('a view that the map does not have', async () => {
    const folder = temporaryFolder({ 'a.journey': `view managers: For managers\n${goodMap}` });
    expect(await runJourney(folder, ['render', 'a.journey', '--view', 'manager'])).toMatchObject({
      exitCode: 2,
      messages: expect.stringContaining('a.journey has no view "manager". Known: managers. Did you mean "managers"?'),
    });
    expect((await runJourney(folder, ['render', 'a.journey', '--view', 'managers'])).exitCode).toBe(0);
  });
});

describe('the width of a sheet', () => {
  const widthOf = (folder: string, picture: string): string | undefined =>
    /<svg[^>]* width="(\d+)"/.exec(readFileSync(join(folder, picture), 'utf8'))?.[1];

  test.each(['200', '10001', 'wide', '12.5', '-800', '100%', ''])('%j is none', async (width) => {
    const folder = temporaryFolder({ 'a.journey': goodMap });
    expect(await runJourney(folder, ['render', 'a.journey', `--width=${width}`])).toMatchObject({
      exitCode: 2,
      messages: expect.stringContaining('It takes a whole number of pixels from 320 to 10000, such as 800.'),
    });
    expect(pictures(folder)).toEqual([]);
  });

  test('comes from the flag, else from the view, else from the output of the configuration', async () => {
    const folder = temporaryFolder({
      'a.journey': `view phone: On a phone [width: 360]\n${goodMap}`,
      'journey.config.yaml': 'outputs: [{ folder: page, width: 800 }]',
    });
    await runJourney(folder, ['render', 'a.journey', '--view', 'phone', '--width', '640px', '-o', 'flag.svg']);
    await runJourney(folder, ['render', 'a.journey', '--view', 'phone', '-o', 'view.svg']);
    await runJourney(folder, ['render']);
    expect(['flag.svg', 'view.svg', 'page/a.svg'].map((name) => widthOf(folder, name))).toEqual(['640', '360', '800']);
  });

  test('that a layout cannot keep is told, and the map is drawn', async () => {
    const folder = temporaryFolder({ 'a.journey': 'journey: Round\n  layout: circle\nstage: Begins\n' });
    expect(await runJourney(folder, ['render', 'a.journey', '--width', '400'])).toEqual({
      exitCode: 0,
      data: '',
      messages:
        'warning: a.journey: a sheet of the layout circle has a size of its own, and cannot wrap to 400; it is drawn as it is\na.journey -> a.svg\n',
    });
  });
});

describe('a map with an error', () => {
  test('is not drawn, its findings are shown, and the others are drawn', async () => {
    const folder = temporaryFolder({ 'a.journey': badMap, 'b.journey': goodMap });
    const { exitCode, data, messages } = await runJourney(folder, ['render', '.']);
    expect({ exitCode, data, pictures: pictures(folder) }).toEqual({ exitCode: 1, data: '', pictures: ['b.svg'] });
    expect(messages).toContain('--> a.journey:3:');
    expect(messages).toContain('a.journey is not drawn: 1 error');
  });

  test('leaves the picture that was there', async () => {
    const folder = temporaryFolder({ 'a.journey': badMap, 'a.svg': 'old' });
    await runJourney(folder, ['render', 'a.journey']);
    expect(readFileSync(join(folder, 'a.svg'), 'utf8')).toBe('old');
  });

  test('gives nothing to standard output', async () => {
    expect((await runJourney(temporaryFolder(), ['render', '-'], { standardInput: badMap })).data).toBe('');
  });
});

test.each([
  ['empty', '', 'says nothing yet'],
  ['not there', undefined, 'there is no file "a.journey"'],
  ['not UTF-8', new Uint8Array([0xff]), 'is not UTF-8'],
])('a map that is %s is told, and that it is not drawn', async (_what, content, message) => {
  const folder = temporaryFolder(content === undefined ? {} : { 'a.journey': content });
  const { messages } = await runJourney(folder, ['render', 'a.journey']);
  expect(messages).toContain(message);
  expect(messages).toContain('a.journey is not drawn: 1 error\n');
});

describe('a library', () => {
  test('is left out of a folder', async () => {
    const folder = temporaryFolder({ 'a.journey': goodMap, 'lib.journey': library });
    expect((await runJourney(folder, ['render', '.'])).exitCode).toBe(0);
    expect(pictures(folder)).toEqual(['a.svg']);
  });

  test('is an error when it is named', async () => {
    const folder = temporaryFolder({ 'lib.journey': library });
    expect(await runJourney(folder, ['render', 'lib.journey'])).toMatchObject({
      exitCode: 1,
      messages: expect.stringContaining('lib.journey has no "journey:" line, so it is a library'),
    });
  });
});

describe('trouble with files', () => {
  test('a missing map: 2, and the others are drawn', async () => {
    const folder = temporaryFolder({ 'b.journey': goodMap });
    expect((await runJourney(folder, ['render', 'a.journey', 'b.journey'])).exitCode).toBe(2);
    expect(pictures(folder)).toEqual(['b.svg']);
  });

  test('an output that is a link is not written through: 2, and the others are drawn', async () => {
    const folder = temporaryFolder({ 'a.journey': goodMap, 'b.journey': goodMap, 'precious.txt': 'precious' });
    symlinkSync('precious.txt', join(folder, 'a.svg'));
    const { exitCode, messages } = await runJourney(folder, ['render', '.']);
    expect(exitCode).toBe(2);
    expect(messages).toContain('a.svg cannot be written: it is a link');
    expect(readFileSync(join(folder, 'precious.txt'), 'utf8')).toBe('precious');
    expect(existsSync(join(folder, 'b.svg'))).toBe(true);
  });
});

describe('the configuration', () => {
  const outputs = `
outputs:
  - folder: pictures
    themes: [light, dark]
  - files: maps/a.journey
    folder: views
    views: [managers]
`;

  test('says what is drawn where when nothing is named', async () => {
    const folder = temporaryFolder({
      'journey.config.yaml': `files: maps/**\n${outputs}`,
      'maps/a.journey': `view managers: For managers\n${goodMap}`,
      'maps/b.journey': goodMap,
      'maps/lib.journey': library,
      'other.journey': badMap,
    });
    const { exitCode } = await runJourney(folder, ['render']);
    expect(exitCode).toBe(0);
    expect(pictures(folder)).toEqual([
      'pictures/maps/a.dark.svg',
      'pictures/maps/a.light.svg',
      'pictures/maps/b.dark.svg',
      'pictures/maps/b.light.svg',
      'views/maps/a.managers.svg',
    ]);
  });

  test('with an error draws nothing of that', async () => {
    const folder = temporaryFolder({ 'journey.config.yaml': `tehme: x\n${outputs}`, 'maps/a.journey': goodMap });
    const { exitCode, messages } = await runJourney(folder, ['render']);
    expect(exitCode).toBe(2);
    expect(messages).toContain('nothing is drawn while the configuration has errors');
    expect(pictures(folder)).toEqual([]);
  });

  test.each(['files: 3\n', 'fils: x\n', 'root: nope\n', 'files: *.journey\n'])(
    'with %j draws nothing at all',
    async (text) => {
      const folder = temporaryFolder({ 'journey.config.yaml': text, 'a.journey': goodMap });
      for (const words of [['render'], ['render', 'a.journey'], ['render', '-o', 'out']]) {
        const { exitCode, messages } = await runJourney(folder, words);
        expect({ exitCode, pictures: pictures(folder) }).toEqual({ exitCode: 2, pictures: [] });
        expect(messages).toMatch(
          /is not drawn: its configuration has errors|nothing is drawn while the configuration has/,
        );
      }
    },
  );

  test('whose entries clash is refused, and says which', async () => {
    const folder = temporaryFolder({
      'journey.config.yaml': 'outputs:\n  - files: a.journey\n  - files: "*.journey"\n',
      'a.journey': goodMap,
    });
    expect(await runJourney(folder, ['render'])).toMatchObject({
      exitCode: 2,
      messages: expect.stringContaining('two entries of "outputs" would both write a.svg'),
    });
  });

  test('never writes through a link in its folder', async () => {
    const outside = temporaryFolder();
    const folder = temporaryFolder({ 'journey.config.yaml': 'outputs: [{ folder: pictures }]', 'a.journey': goodMap });
    symlinkSync(outside, join(folder, 'pictures'));
    expect((await runJourney(folder, ['render'])).exitCode).toBe(2);
    expect(pictures(outside)).toEqual([]);
  });

  test('gives the theme of maps that name none; the flag wins', async () => {
    const themed = goodMap.replace('Dinner\n', 'Dinner\n  theme: light\n');
    const folder = temporaryFolder({ 'journey.config.yaml': 'theme: dark', 'a.journey': goodMap, 'b.journey': themed });
    const draw = async (...words: string[]) => (await runJourney(folder, ['render', ...words, '-o', '-'])).data;
    const dark = await draw('a.journey');
    expect(dark).toBe(await draw('a.journey', '--theme', 'dark'));
    expect(dark).not.toBe(await draw('a.journey', '--theme', 'light'));
    expect(await draw('b.journey')).toBe(await draw('b.journey', '--theme', 'light'));
  });
});

describe('--watch', () => {
  test('draws again when the map, a file it includes or a file it misses changes; ends with 0', async () => {
    const folder = temporaryFolder({ 'a.journey': `include: lib.journey\n${goodMap}`, 'b.journey': goodMap });
    const path = (name: string) => join(folder, name);
    let stop = () => {};
    const stopped = new Promise<void>((resolve) => {
      stop = resolve;
    });
    const steps: readonly (readonly [seen: RegExp, then: () => void])[] = [
      [/a\.journey is not drawn[\s\S]*watching/, () => writeFileSync(path('lib.journey'), library)],
      [/a\.journey -> a\.svg\n$/, () => rmSync(path('a.svg'))],
      [/a\.journey -> a\.svg\n$/, () => writeFileSync(path('lib.journey'), `${library}channel phone: Phone\n`)],
      [/(a\.journey -> a\.svg\n){2}$/, () => writeFileSync(path('b.journey'), goodMap.replace('pizza', 'soup'))],
      [/b\.journey -> b\.svg\n$/, () => stop()],
    ];
    let step = 0;
    const onMessage = (messages: string) => {
      for (let next = steps[step]; next?.[0].test(messages); next = steps[step]) {
        step += 1;
        next[1]();
      }
    };
    const run = await runJourney(folder, ['render', '.', '--watch'], { interrupted: () => stopped, onMessage });
    expect(run.exitCode).toBe(0);
    expect(step).toBe(steps.length);
    expect(run.messages.match(/b\.journey -> b\.svg/g)).toHaveLength(2);
  }, 20_000);
});
