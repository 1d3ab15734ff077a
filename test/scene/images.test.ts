// Images on the sheet: where they stand, how large, what is said of them.

import { describe, expect, test } from 'vitest';
import { compile } from '../../src/compile.js';
import { draw } from '../../src/draw.js';
import { lowerLanes } from '../../src/lanes/index.js';
import { layoutNamed, layouts } from '../../src/layouts/index.js';
import { planMap } from '../../src/scene/plan-map.js';
import type { Image, Primitive } from '../../src/scene/primitive.js';
import type { Scene } from '../../src/scene/scene.js';
import { createTypesetter } from '../../src/scene/typesetting/create-typesetter.js';
import { exif, jpeg, png, svg } from '../image/small-images.js';
import { drawnLines, hasWords, outside, overlaps, wordsOf } from './drawn-texts.js';

const files: ReadonlyMap<string, Uint8Array> = new Map([
  ['wide.png', png(800, 200)],
  ['small.png', png(40, 40)],
  ['tall.jpg', jpeg(2000, 1000, [exif(6)])],
  ['face.svg', svg('<g/>', 'viewBox="0 0 10 20"')],
  ['hostile.svg', svg('<script/>')],
]);

const map = `journey: Dinner
  image: wide.png [caption: The place]
persona eva: Eva Moline
  primary: yes
  image: face.svg
persona ben: Ben
  image: tall.jpg [caption: Ben in his kitchen]
persona cy: Cyrus Doe
stage: Arrive
  image: wide.png
  step: Enters
    image: wide.png [caption: The entrance at dusk]
    image: small.png
    emotion: +1
    touchpoint: Is greeted
      image: tall.jpg
  step: Sits down
    action: Looks round
`;

function sceneOf(text: string, layout = 'grid', withImages = true): Scene {
  const plan = planMap(compile(text).value, {
    typesetter: createTypesetter(),
    ...(withImages ? { images: (path: string) => files.get(path) } : {}),
  });
  return layoutNamed(layout).arrange(plan, lowerLanes(plan));
}

function imagesIn(primitives: readonly Primitive[]): readonly Image[] {
  return primitives.flatMap((primitive) => {
    if (primitive.kind === 'group') return imagesIn(primitive.children);
    return primitive.kind === 'image' ? [primitive] : [];
  });
}

const described = (scene: Scene) => imagesIn(scene.children).map(({ description }) => description);

describe('on a grid', () => {
  const scene = sceneOf(map);
  const images = imagesIn(scene.children);
  const named = (description: string) => {
    const image = images.find((one) => one.description === description);
    if (image === undefined) throw new Error(`${description} is not drawn`);
    return image;
  };

  test('each is told by its caption, else by what it shows', () => {
    expect(described(scene)).toEqual([
      'The place',
      'Eva Moline',
      'Ben in his kitchen',
      'Image: wide.png',
      'The entrance at dusk',
      'Image: Enters',
      'Image: Is greeted',
    ]);
  });

  test('they keep their proportions, within the column and no higher than 200', () => {
    for (const { width, height, image, description } of images) {
      expect(width / height, description).toBeCloseTo(image.width / image.height, 1);
    }
    expect(named('Image: Is greeted')).toMatchObject({ width: 100, height: 200 });
    expect(named('The place').height).toBeLessThanOrEqual(160);
  });

  test('pixels are not blown up', () => {
    expect(named('Image: Enters')).toMatchObject({ width: 40, height: 40 });
  });

  test('a portrait fills the shape of its persona, and what juts out is cut off alike', () => {
    const { x, y, width, height, clip } = named('Eva Moline');
    expect(clip?.d).toMatch(/^M0-29A29 29 /);
    expect([width, height]).toEqual([58, 116]);
    expect([x + width / 2, y + height / 2]).toEqual([clip?.x, clip?.y]);
    expect(named('Ben in his kitchen').clip?.d).not.toBe(clip?.d);
  });

  test('a persona without an image keeps the letters of the name', () => {
    const letters = drawnLines(scene).map(({ text }) => text);
    expect(['CD', 'EM'].filter((monogram) => letters.includes(monogram))).toEqual(['CD']);
  });

  test('captions stand beneath, once', () => {
    const words = wordsOf(scene);
    expect(words.split('Theentranceatdusk')).toHaveLength(2);
    const caption = drawnLines(scene).find(({ text }) => text.startsWith('The entrance'));
    const picture = named('The entrance at dusk');
    expect(caption?.top).toBeGreaterThan(picture.y + picture.height);
    expect(hasWords(words, 'wide.png')).toBe(false);
  });
});

test('without a reader, captions and paths stand for them', () => {
  const scene = sceneOf(map, 'grid', false);
  expect(described(scene)).toEqual([]);
  for (const text of ['The entrance at dusk', 'small.png', 'Ben in his kitchen'])
    expect(hasWords(wordsOf(scene), text)).toBe(true);
});

test('an image that is not safe, or not there, is told by its caption', () => {
  const scene = sceneOf(
    'journey: J\nstage: S\n  step: A\n    image: hostile.svg [caption: Harmful]\n    image: gone.png',
  );
  expect(described(scene)).toEqual([]);
  expect(hasWords(wordsOf(scene), 'Harmful')).toBe(true);
  expect(hasWords(wordsOf(scene), 'gone.png')).toBe(true);
});

describe.each(layouts.map(({ name }) => name))('on %s', (layout) => {
  test.each(['ltr', 'rtl'])('%s: all are drawn, on the sheet and apart from all text', (direction) => {
    const scene = sceneOf(map.replace('Dinner\n', `Dinner\n  direction: ${direction}\n`), layout);
    expect(new Set(described(scene)).size).toBe(7);
    expect(overlaps(drawnLines(scene))).toEqual([]);
    expect(outside(scene)).toEqual([]);
    for (const { x, y, width, height, clip, description } of imagesIn(scene.children)) {
      const box = clip === undefined ? { x, y, width, height } : moved(clip);
      expect(box.x, description).toBeGreaterThanOrEqual(0);
      expect(box.x + box.width, description).toBeLessThanOrEqual(scene.width);
      expect(box.y + box.height, description).toBeLessThanOrEqual(scene.height);
      const covered = drawnLines(scene).filter(
        (line) =>
          line.left < box.x + box.width - 1 &&
          line.right > box.x + 1 &&
          line.top < box.y + box.height - 1 &&
          line.bottom > box.y + 1,
      );
      expect(
        covered.map(({ text }) => text),
        description,
      ).toEqual([]);
    }
  });
});

test('a view may hide them', () => {
  const hidden = `${map}view plain: Plain\n  hide: image\n`;
  const plan = planMap(compile(hidden).value, {
    typesetter: createTypesetter(),
    view: 'plain',
    images: (path) => files.get(path),
  });
  expect(lowerLanes(plan).some(({ name }) => name === 'images')).toBe(false);
});

test('the same images give the same bytes, and an image that is seen twice is carried once', async () => {
  const journey = compile(map).value;
  const images = (path: string) => files.get(path);
  const picture = String(await draw(journey, { images }));
  expect(String(await draw(journey, { images }))).toBe(picture);
  expect(picture.match(/<image /g)).toHaveLength(4);
});

function moved({ x, y, box }: NonNullable<Image['clip']>) {
  return { x: x + box.x, y: y + box.y, width: box.width, height: box.height };
}
