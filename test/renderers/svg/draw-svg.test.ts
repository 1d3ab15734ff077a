// What holds for every SVG: it is well-formed, holds nothing but listed elements and attributes, keeps every word, and
// is the same bytes each time.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { CarriedImage } from '../../../src/image/image.js';
import { allowedAttributes, allowedElements } from '../../../src/renderers/svg/allowlist.js';
import { drawSvg } from '../../../src/renderers/svg/draw-svg.js';
import type { Image, Primitive, TextBlockPrimitive } from '../../../src/scene/primitive.js';
import type { Scene } from '../../../src/scene/scene.js';
import { autoTheme } from '../../../src/themes/auto.js';
import { darkTheme } from '../../../src/themes/dark.js';
import { lightTheme } from '../../../src/themes/light.js';
import type { Theme } from '../../../src/themes/theme.js';
import { allElements, readXml, textOf, type XmlElement } from './read-xml.js';

const auto = autoTheme(lightTheme, darkTheme);

const hostile = [
  ']]>',
  '<script>alert(1)</script>',
  '</text></svg><svg onload="x()">',
  'Fish & chips &amp; &#x41;',
  `"double" 'single' \`back\``,
  '--> <!-- <![CDATA[',
  '\u0000\u0001\u0008\u000B\u001F\uFFFE\uFFFF',
  'lone \uD800 and \uDC00 surrogates, whole 🍕',
  '  two leading,  two inner, two trailing  ',
  'url(https://example.com/x.png) javascript:alert(1)',
  ': , # ; $ % { } \\ *',
  '東京 مرحبا שלום ไทย',
];

describe('a picture', () => {
  test('is well-formed and keeps hostile words wherever a primitive carries some', () => {
    for (const words of hostile) {
      const root = draw(sceneOf(everyPrimitive(words), { title: words, description: words, language: words }));
      expect(textOf(find(root, 'title'))).toBe(legal(words));
      expect(textOf(find(root, 'desc'))).toBe(legal(words));
      for (const text of elements(root, 'text')) expect(textOf(text)).toContain(legal(words));
      expect(elements(root, 'a').some((group) => group.attributes.get('aria-label') === legal(words))).toBe(true);
      expect(elements(root, 'use').map((use) => use.attributes.get('aria-label'))).toContain(legal(words));
      expectAllowed(root);
    }
  });

  test('is well-formed for any words at all', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 30 }), (words) => {
        expectAllowed(draw(sceneOf(everyPrimitive(words), { title: words, idPrefix: words })));
      }),
      { numRuns: 100 },
    );
  });

  test('has the same bytes the second time, and after another picture', () => {
    const scene = sceneOf(everyPrimitive('words'));
    const first = drawSvg(scene, lightTheme);
    drawSvg(sceneOf(everyPrimitive('others'), { idPrefix: 'other' }), auto);
    expect(drawSvg(scene, lightTheme)).toBe(first);
  });

  test('names its root, title and description after the map, and says how it is read', () => {
    const root = draw(sceneOf([], { idPrefix: 'dinner', language: 'de', title: 'Abend', width: 640, height: 320 }));
    expect(Object.fromEntries(root.attributes)).toEqual({
      xmlns: 'http://www.w3.org/2000/svg',
      id: 'dinner',
      viewBox: '0 0 640 320',
      width: '640',
      height: '320',
      style: 'max-width:100%;height:auto',
      role: 'graphics-document document',
      'aria-labelledby': 'dinner-title',
      'aria-describedby': 'dinner-description',
      lang: 'de',
    });
    expect(find(root, 'title').attributes.get('id')).toBe('dinner-title');
  });

  test('gives every id once, even when two groups ask for the same', () => {
    const group: Primitive = { kind: 'group', id: 'stage-eat', children: [{ ...line('words') }] };
    const ids = allElements(draw(sceneOf([group, group, ...everyPrimitive('w')]))).flatMap(
      (element) => element.attributes.get('id') ?? [],
    );
    expect(ids).toContain('map-stage-eat');
    expect(ids).toContain('map-stage-eat-2');
    expect(new Set(ids).size).toBe(ids.length);
  });

  test.each([
    ['Dinner at Bella Pizza', 'Dinner-at-Bella-Pizza'],
    ['晩ごはん', '晩ごはん'],
    ['2026 plan', 'j-2026-plan'],
    ['"><script>', 'script'],
    ['', 'journey'],
    ['__proto__', '__proto__'],
  ])('makes an id of %j: %j', (idPrefix, id) => {
    expect(draw(sceneOf([], { idPrefix })).attributes.get('id')).toBe(id);
  });

  test('draws a mark once and uses it by reference, in the paint of the place', () => {
    const face = (x: number): Primitive => ({ kind: 'mark', mark: 'face-high', x, y: 20, scale: 1, paint: 'on' });
    const root = draw(sceneOf([face(10), face(40)]));
    const uses = elements(root, 'use').map((use) => [use.attributes.get('href'), use.attributes.get('color')]);
    expect(uses).toEqual([
      ['#map-face-high', '#FFFFFF'],
      ['#map-face-high', '#FFFFFF'],
    ]);
    expect(allElements(find(root, 'defs')).filter((one) => one.attributes.get('id') === 'map-face-high')).toHaveLength(
      1,
    );
  });

  test('defines a shape once that comes again and again', () => {
    const d = `M0 0${'L1.5 2.5L3.5 4.5'.repeat(4)}Z`;
    const shape = (x: number, fill: 'pain' | 'ink'): Primitive => ({
      kind: 'path',
      d,
      x,
      y: 5,
      fill,
      box: { x: 0, y: 0, width: 4, height: 5 },
    });
    const root = draw(sceneOf([shape(1, 'pain'), shape(2, 'ink'), shape(3, 'ink'), shape(4, 'ink')]));
    expect(elements(root, 'path').map((path) => path.attributes.get('d'))).toEqual([d]);
    expect(elements(root, 'use').map((use) => use.attributes.get('x'))).toEqual(['1', '2', '3', '4']);
  });

  test('draws lines of one stroke that follow each other as one path', () => {
    const lineAt = (y: number, width: number): Primitive => {
      return { kind: 'line', x1: 0, y1: y, x2: 9, y2: y, stroke: { paint: 'line', width } };
    };
    const drawn = elements(draw(sceneOf([lineAt(1, 1), lineAt(2, 1), lineAt(3, 2)])), 'path');
    expect(drawn.map((path) => path.attributes.get('d'))).toEqual(['M0 1H9M0 2H9', 'M0 3H9']);
  });

  test('draws nothing for a mark that nobody defined', () => {
    expect(
      elements(draw(sceneOf([{ kind: 'mark', mark: '__proto__', x: 0, y: 0, scale: 1, paint: 'ink' }])), 'use'),
    ).toEqual([]);
  });
});

describe('text', () => {
  test('of one line is one element, of several a tspan a line, with the spaces that were broken at', () => {
    const [one, several] = elements(draw(sceneOf([line('one'), lines(['first line', 'second line'])])), 'text');
    expect(one?.children).toEqual(['one']);
    expect(several?.children.map((part) => (typeof part === 'string' ? part : textOf(part)))).toEqual([
      'first line ',
      'second line',
    ]);
  });

  test('keeps the space behind a centred line out of it, since half of it would move the line', () => {
    const centred: Primitive = { ...lines(['first line', 'second line']), anchor: 'middle' };
    const text = find(draw(sceneOf([centred])), 'text');
    expect(text.children.map((part) => (typeof part === 'string' ? part : textOf(part)))).toEqual([
      'first line',
      ' ',
      'second line',
    ]);
    expect(elements(text, 'tspan').map(({ attributes }) => [...attributes.keys()])).toEqual([['x'], ['x', 'y']]);
  });

  test('gets no space where a script breaks without one', () => {
    expect(textOf(find(draw(sceneOf([lines(['東京', '駅'])])), 'text'))).toBe('東京駅');
  });

  test('keeps figures of sources and spaces that would be swallowed', () => {
    const figures: Primitive = { ...line('menu'), lines: [{ text: 'menu', x: 0, y: 0, width: 9, superscript: '¹ ²' }] };
    const [cited, spaced] = elements(draw(sceneOf([figures, line('a  b')])), 'text');
    expect(cited && textOf(cited)).toBe('menu¹ ²');
    expect(spaced?.attributes.get('xml:space')).toBe('preserve');
  });

  test('says its direction only where it differs from the sheet', () => {
    const arabic: Primitive = { ...line('مرحبا'), direction: 'rtl' };
    const onLatinSheet = elements(draw(sceneOf([line('hello'), arabic])), 'text');
    expect(onLatinSheet.map((text) => text.attributes.get('direction'))).toEqual([undefined, 'rtl']);
    const onArabicSheet = elements(draw(sceneOf([line('hello'), arabic], { direction: 'rtl' })), 'text');
    expect(onArabicSheet.map((text) => text.attributes.get('direction'))).toEqual(['ltr', undefined]);
  });
});

describe('styles', () => {
  test('that follow each other are said once, by a group around their elements', () => {
    const one = (y: number): Primitive => ({
      ...line(`line ${y}`),
      paint: 'pain',
      lines: [{ text: 'x', x: 0, y, width: 5 }],
    });
    const sheet = find(draw(sceneOf([one(1), one(2), one(3), line('other')])), 'g');
    const [, run, other] = sheet.children.filter((child) => typeof child !== 'string');
    expect(run && Object.fromEntries(run.attributes)).toEqual({ 'font-weight': '600', fill: lightTheme.colours.pain });
    expect(run && elements(run, 'text').map((text) => Object.fromEntries(text.attributes))).toEqual([
      { x: '0', y: '1' },
      { x: '0', y: '2' },
      { x: '0', y: '3' },
    ]);
    expect(other?.attributes.get('font-weight')).toBe('600');
  });
});

describe('numbers', () => {
  test.each([
    [1 / 3, '0.33'],
    [-0.001, '0'],
    [1e-9, '0'],
    [1e300, '10000000'],
    [Number.NaN, '0'],
    [12, '12'],
  ])('%d is written %s', (x, written) => {
    const circle: Primitive = { kind: 'circle', x, y: 0, radius: 1, fill: 'ink' };
    expect(find(draw(sceneOf([circle])), 'circle').attributes.get('cx')).toBe(written);
  });

  test('in path data are as short, and anything but path data is dropped', () => {
    const path = (d: string): Primitive => ({ kind: 'path', d, x: 0, y: 0, box: { x: 0, y: 0, width: 1, height: 1 } });
    const drawn = elements(draw(sceneOf([path('M1.23456 2L-0.0001 4Z'), path('M0 0"/><script/>')])), 'path');
    expect(drawn.map((element) => element.attributes.get('d'))).toEqual(['M1.23 2L0 4Z', '']);
  });
});

describe('links', () => {
  test.each([
    'https://example.com/a?b=c&d=e#f',
    'http://example.com',
    'mailto:a@example.com',
    'next.svg',
    './a/b#c',
    '#map-stage-eat',
    '?q=a:b',
  ])('%s is kept', (href) => {
    expect(find(draw(linked(href)), 'a').attributes.get('href')).toBe(href);
  });

  test.each([
    'javascript:alert(1)',
    'JavaScript:alert(1)',
    ' javascript:alert(1)',
    'java\tscript:alert(1)',
    'java\nscript:alert(1)',
    '\u0001javascript:alert(1)',
    '&#106;avascript:alert(1)',
    '&#x6A;avascript&colon;alert(1)',
    '&amp;#106;avascript:alert(1)',
    'javascript%3Aalert(1)',
    'java\u200Bscript:alert(1)',
    'vbscript:x',
    'data:text/html,<script>',
    'file:///etc/passwd',
    '//example.com/x',
    '\\\\example.com\\x',
    'http:javascript',
    '',
  ])('%j is refused, its words are kept', (href) => {
    const root = draw(linked(href));
    expect(elements(root, 'a')).toEqual([]);
    expect(textOf(find(root, 'text'))).toBe('words');
  });
});

describe('images', () => {
  const image = (data: string, more: Partial<Image> = {}, stored: Partial<CarriedImage> = {}): Image => ({
    ...{ kind: 'image', x: 4, y: 5, width: 18, height: 18, description: 'A face' },
    image: { data, width: 9, height: 9, orientation: 1, ...stored },
    ...more,
  });
  const pixels = 'data:image/png;base64,AAAA';

  test('are carried in the file', () => {
    expect(find(draw(sceneOf([image(pixels)])), 'image').attributes.get('href')).toBe(pixels);
  });

  test('are carried once, however often they are seen', () => {
    const root = draw(sceneOf([image(pixels), image(pixels, { x: 40 }), image('data:image/png;base64,BBBB')]));
    expect(elements(root, 'image')).toHaveLength(2);
    const [first, second] = elements(root, 'use');
    expect(second?.attributes.get('href')).toBe(first?.attributes.get('href'));
    expect(find(root, 'symbol').attributes.get('viewBox')).toBe('0 0 9 9');
  });

  test('are cut out along a shape, and named', () => {
    const clip = { d: 'M0-9A9 9 0 1 1 0 9Z', x: 13, y: 14, box: { x: -9, y: -9, width: 18, height: 18 } };
    const root = draw(sceneOf([image(pixels, { clip })]));
    const group = elements(root, 'g').find((one) => one.attributes.has('clip-path'));
    const id = find(root, 'clipPath').attributes.get('id');
    expect(group?.attributes).toMatchObject(
      new Map([
        ['role', 'img'],
        ['aria-label', 'A face'],
        ['transform', 'translate(13 14)'],
        ['clip-path', `url(#${id})`],
      ]),
    );
    expect(find(root, 'use').attributes.get('x')).toBe('-9');
  });

  /** Where the upper left corner of the stored image, 30 by 20, comes to stand. */
  test.each([
    [1, undefined, '0 0 30 20'],
    [2, 'matrix(-1 0 0 1 30 0)', '0 0 30 20'],
    [3, 'matrix(-1 0 0 -1 30 20)', '0 0 30 20'],
    [4, 'matrix(1 0 0 -1 0 20)', '0 0 30 20'],
    [5, 'matrix(0 1 1 0 0 0)', '0 0 20 30'],
    [6, 'matrix(0 1 -1 0 20 0)', '0 0 20 30'],
    [7, 'matrix(0 -1 -1 0 20 30)', '0 0 20 30'],
    [8, 'matrix(0 -1 1 0 0 30)', '0 0 20 30'],
  ] as const)('held as %i, stand upright', (orientation, transform, viewBox) => {
    const [seenWidth, seenHeight] = orientation >= 5 ? [20, 30] : [30, 20];
    const root = draw(sceneOf([image(pixels, {}, { width: seenWidth, height: seenHeight, orientation })]));
    const stored = find(root, 'image').attributes;
    expect([stored.get('width'), stored.get('height'), stored.get('transform')]).toEqual(['30', '20', transform]);
    expect(find(root, 'symbol').attributes.get('viewBox')).toBe(viewBox);
  });

  test('of the same pixels that are turned are two', () => {
    const turned = image(pixels, {}, { orientation: 6 });
    expect(elements(draw(sceneOf([image(pixels), turned])), 'image')).toHaveLength(2);
  });

  test.each([
    'https://example.com/x.png',
    'data:text/html;base64,AAAA',
    'data:image/png;base64,"onload=',
    '/etc/passwd',
  ])('%s is never fetched', (data) => {
    const root = draw(sceneOf([image(data)]));
    expect([...elements(root, 'image'), ...elements(root, 'use')]).toEqual([]);
  });
});

describe('colours', () => {
  test('stand in attributes, so that nothing is lost where styles are stripped', () => {
    for (const theme of [lightTheme, darkTheme]) {
      const root = draw(sceneOf(everyPrimitive('words')), theme);
      expect(elements(root, 'style')).toEqual([]);
      expect(find(root, 'rect').attributes.get('fill')).toBe(theme.colours.page);
    }
  });

  test('of the dark half of `auto` are rules of this picture alone, one for each paint', () => {
    const root = draw(sceneOf(everyPrimitive('words')), auto);
    const style = textOf(find(root, 'style'));
    expect(style).toMatch(
      /^@media \(prefers-color-scheme:dark\)\{(\.map \[[a-z-]+='[#\w(),. ]+'\]\{[a-z-]+:[#\d.a-f]+\})+\}$/i,
    );
    for (const element of allElements(root)) {
      for (const property of ['fill', 'stroke', 'color']) {
        const value = element.attributes.get(property);
        const authors = value === undefined || value === 'none' || value === '#123456' || value === 'currentColor';
        if (!authors) expect(style).toContain(`.map [${property}='${value}']{${property}:`);
      }
    }
    expect(find(root, 'rect').attributes.get('fill')).toBe(lightTheme.colours.page);
  });

  test('of two roles that are alike in light and differ in the dark are told apart', () => {
    const [panel, on] = (['panel', 'on'] as const).map((fill): Primitive => {
      return { kind: 'rectangle', x: 0, y: 0, width: 1, height: 1, radius: 0, fill };
    });
    expect(lightTheme.colours.panel).toBe(lightTheme.colours.on);
    const root = draw(sceneOf([panel, on].flatMap((one) => one ?? [])), auto);
    const fills = elements(root, 'rect').map((rect) => rect.attributes.get('fill'));
    expect(fills.slice(1)).toEqual(['#FFFFFF', 'rgb(255,255,255)']);
    expect(textOf(find(root, 'style'))).toContain(`[fill='rgb(255,255,255)']{fill:${darkTheme.colours.on}}`);
  });

  test('of an author are kept where they can be read, else drawn in the nearest shade that can', () => {
    const paints = ['#1d5c96', '#ffd700'] as const;
    const shapes = paints.map((fill): Primitive => {
      return { kind: 'rectangle', x: 0, y: 0, width: 1, height: 1, radius: 0, fill };
    });
    const root = draw(sceneOf(shapes), auto);
    const [, blue, yellow] = elements(root, 'rect').map((rect) => rect.attributes.get('fill'));
    expect(blue).toBe('#1d5c96');
    expect(yellow).toBe('#7f6b00');
    const style = textOf(find(root, 'style'));
    expect(style).toMatch(/\[fill='#1d5c96'\]\{fill:#[\da-f]{6}\}/);
    expect(style).toContain("[fill='#7f6b00']{fill:#ffd700}");
  });

  test('of an author cannot carry anything else', () => {
    const bad = '#fff;}</style>' as `#${string}`;
    const rectangle: Primitive = { kind: 'rectangle', x: 0, y: 0, width: 1, height: 1, radius: 0, fill: bad };
    expect(
      elements(draw(sceneOf([rectangle])), 'rect')
        .at(-1)
        ?.attributes.get('fill'),
    ).toMatch(/^#[\da-f]{6}$/);
  });

  test('of a wash are as faint as the theme says', () => {
    const wash: Primitive = {
      kind: 'path',
      d: 'M0 0L1 1Z',
      x: 0,
      y: 0,
      fill: 'persona-1',
      fillOpacity: 'wash',
      box: { x: 0, y: 0, width: 1, height: 1 },
    };
    expect(find(draw(sceneOf([wash]), darkTheme), 'path').attributes.get('fill-opacity')).toBe(
      String(darkTheme.washOpacity),
    );
  });
});

/** One of each kind, with these words wherever words can stand. */
function everyPrimitive(words: string): readonly Primitive[] {
  return [
    {
      kind: 'group',
      id: words,
      label: words,
      href: 'https://example.com',
      children: [line(words), lines([`${words} `, words]), { ...line(words), halo: 'panel', language: words }],
    },
    { kind: 'rectangle', x: 0, y: 0, width: 9, height: 9, radius: 3, fill: 'tile', fillOpacity: 0.5 },
    { kind: 'circle', x: 0, y: 0, radius: 9, stroke: { paint: 'rule', width: 2, dash: [1, 4], dashOffset: 2 } },
    { kind: 'line', x1: 0, y1: 0, x2: 9, y2: 4, stroke: { paint: 'line', width: 1, cap: 'round', join: 'round' } },
    { kind: 'path', d: 'M0 0L9 9', x: 4, y: 4, fill: 'pain', box: { x: 0, y: 0, width: 9, height: 9 } },
    { kind: 'mark', mark: 'chat', x: 0, y: 0, scale: 0.75, paint: '#123456' },
    { kind: 'image', x: 0, y: 0, width: 9, height: 9, image: carried, description: words },
  ];
}

const carried: CarriedImage = { data: 'data:image/jpeg;base64,AAAA', width: 9, height: 9, orientation: 1 };

function line(text: string): TextBlockPrimitive {
  return lines([text]);
}

function lines(texts: readonly string[]): TextBlockPrimitive {
  return {
    kind: 'text',
    style: { size: 12, weight: 600 },
    paint: 'ink2',
    anchor: 'start',
    direction: 'ltr',
    lines: texts.map((text, index) => ({ text, x: 8, y: 20 + 16 * index, width: 40 })),
  };
}

function linked(href: string): Scene {
  return sceneOf([{ kind: 'group', href, children: [line('words')] }]);
}

function sceneOf(children: readonly Primitive[], more: Partial<Scene> = {}): Scene {
  const plain = {
    width: 100,
    height: 50,
    title: 'Map',
    description: 'A map',
    language: 'en',
    direction: 'ltr',
  } as const;
  return { ...plain, idPrefix: 'map', children, ...more };
}

function draw(scene: Scene, theme: Theme = lightTheme): XmlElement {
  return readXml(drawSvg(scene, theme));
}

function elements(root: XmlElement, name: string): readonly XmlElement[] {
  return allElements(root).filter((element) => element.name === name);
}

function find(root: XmlElement, name: string): XmlElement {
  const [found] = elements(root, name);
  if (found === undefined) throw new Error(`no <${name}>`);
  return found;
}

function expectAllowed(root: XmlElement): void {
  for (const element of allElements(root)) {
    expect(allowedElements).toContain(element.name);
    for (const name of element.attributes.keys()) expect(allowedAttributes).toContain(name);
  }
}

/** What XML can say of these words, as the picture shows them. */
function legal(words: string): string {
  return words.replace(/[\t\n\r]/g, ' ').replace(/[\u0000-\u001F\uFFFE\uFFFF]|\p{Surrogate}/gu, '\uFFFD');
}
