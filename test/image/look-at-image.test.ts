// What an image file is, whether it is sound, and what of it a picture carries.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { carriedImage } from '../../src/image/carried-image.js';
import { lookAtImage } from '../../src/image/look-at-image.js';
import { chunk, exif, jpeg, png, segment, svg } from './small-images.js';

const bytes = (text: string) => new TextEncoder().encode(text);
const reasonOf = (image: Uint8Array) => {
  const look = lookAtImage(image, true);
  return look.kind === 'unusable' ? look.reason : look.kind;
};

describe('the size', () => {
  test.each<[string, Uint8Array, number, number]>([
    ['of a PNG', png(640, 400), 640, 400],
    ['of a JPEG', jpeg(640, 400), 640, 400],
    ['of a progressive JPEG', jpeg(640, 400, [], 0xc2), 640, 400],
    ['of a JPEG behind a long preview', jpeg(640, 400, [segment(0xe1, new Uint8Array(60_000))]), 640, 400],
    ['of a JPEG with filled markers', jpeg(640, 400, [Uint8Array.from([0xff, 0xff])]), 640, 400],
    ['of an SVG by its viewBox', svg('<g/>', 'viewBox="0,0 64 40"'), 64, 40],
    ['of an SVG by width and height', svg('<g/>', 'width="1in" height="48px"'), 96, 48],
    ['of an SVG by its width and viewBox', svg('<g/>', 'width="50" viewBox="0 0 10 20"'), 50, 100],
    ['of an SVG whose width is a share', svg('<g/>', 'width="100%" height="100%" viewBox="0 0 10 20"'), 10, 20],
    ['of an SVG with a prefix', bytes('<s:svg xmlns:s="http://www.w3.org/2000/svg" viewBox="0 0 3 4"/>'), 3, 4],
  ])('%s', (_, image, width, height) => {
    expect(lookAtImage(image, true)).toMatchObject({ kind: 'image', width, height });
  });

  test.each([1, 3, 6, 8])('of a photo whose camera was held as EXIF calls %i', (orientation) => {
    for (const order of ['II', 'MM'] as const) {
      const carried = carriedImage(jpeg(640, 400, [exif(orientation, order)]));
      const [width, height] = orientation >= 5 ? [400, 640] : [640, 400];
      expect(carried).toMatchObject({ width, height, orientation });
    }
  });

  test('is known from the beginning of a PNG or JPEG', () => {
    expect(lookAtImage(png(640, 400).subarray(0, 40), false)).toMatchObject({ width: 640 });
    expect(lookAtImage(jpeg(640, 400).subarray(0, -9), false)).toMatchObject({ width: 640 });
    expect(lookAtImage(jpeg(640, 400, [segment(0xe1, new Uint8Array(60_000))]).subarray(0, 900), false)).toEqual({
      kind: 'more',
    });
  });
});

describe('refused', () => {
  const cutPng = png(9, 9).subarray(0, -3);
  const wrongSum = png(9, 9).map((byte, index) => (index === 45 ? byte ^ 1 : byte));

  test.each<[string, Uint8Array, string | RegExp]>([
    ['nothing', new Uint8Array(), 'is empty'],
    ['a page', bytes('<!doctype html><p>hello'), 'is no image: neither PNG, JPEG nor SVG'],
    ['a GIF', bytes('GIF89a'), /^is a GIF,/],
    ['a WebP', bytes('RIFF0000WEBPVP8 '), /^is a WebP,/],
    ['a PNG that is cut off', cutPng, 'is cut off: the end of the PNG is missing'],
    ['a PNG of its signature', png(9, 9).subarray(0, 8), 'is cut off: the end of the PNG is missing'],
    ['a PNG with a wrong byte', wrongSum, 'is damaged: the check sum at byte 34 is wrong'],
    ['a PNG that is no wider than nothing', png(0, 9), 'has no size: its width or height is 0'],
    ['a PNG without end', png(1e9, 1e9), /^is 1000000000 by 1000000000 pixels, more than the 100 million/],
    ['a thread', png(20_000, 1), 'is 20000 by 1 pixels, too thin to be seen'],
    ['a JPEG that is cut off', jpeg(9, 9).subarray(0, -2), 'is cut off: the end of the JPEG is missing'],
    ['a JPEG without a size', jpeg(9, 9).subarray(0, 4), 'is cut off: the end of the JPEG is missing'],
    ['a lossless JPEG', jpeg(9, 9, [], 0xc3), 'is a kind of JPEG that browsers do not draw'],
    ['a JPEG of no height', jpeg(9, 0), 'has no size: its width or height is 0'],
    ['an SVG without a size', svg('<g/>', ''), /^says no size/],
    ['an SVG without its namespace', bytes('<svg viewBox="0 0 1 1"/>'), /^lacks xmlns=/],
    ['an SVG of an endless size', svg('', 'width="1e30" height="1"'), /pixels/],
    ['an SVG that is cut off', bytes('<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 1 1"><g>'), /never closed/],
    ['an SVG in UTF-16', Uint8Array.from(Buffer.from('\ufeff<svg/>', 'utf16le')), 'is UTF-16, and an SVG is UTF-8'],
    ['an SVG in Latin 1', Uint8Array.from([...svg('<text>'), 0xe9]), 'is no UTF-8 text, as an SVG must be'],
    [
      'an SVG that says another encoding',
      bytes('<?xml version="1.0" encoding="utf-7"?><svg/>'),
      'says that it is in another encoding than UTF-8',
    ],
  ])('%s', (_, image, reason) => {
    if (typeof reason === 'string') expect(reasonOf(image)).toBe(reason);
    else expect(reasonOf(image)).toMatch(reason);
    expect(carriedImage(image)).toBeUndefined();
  });

  test('nothing throws, whatever the bytes, and wherever a sound image is cut or bent', () => {
    const sound = [png(9, 9), jpeg(9, 9, [exif(6)]), svg('<style>a{fill:url(#b)}</style><use href="#a"/>')];
    for (const image of sound) {
      for (let length = 0; length < image.length; length += 1) {
        expect(lookAtImage(image.subarray(0, length), true).kind).toBe('unusable');
        lookAtImage(image.subarray(0, length), false);
      }
    }
    fc.assert(
      fc.property(fc.constantFrom(...sound), fc.nat(), fc.integer({ min: 0, max: 255 }), (image, at, byte) => {
        const bent = Uint8Array.from(image);
        bent[at % bent.length] = byte;
        expect(['image', 'unusable']).toContain(lookAtImage(bent, true).kind);
      }),
      { numRuns: 300, seed: 5 },
    );
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 200 }), (random) => {
        lookAtImage(random, true);
      }),
      { numRuns: 200, seed: 5 },
    );
  });
});

describe('a picture carries', () => {
  const inside = (image: Uint8Array) => {
    const [head, base64 = ''] = (carriedImage(image)?.data ?? '').split(',');
    return { head, bytes: Uint8Array.from(Buffer.from(base64, 'base64')) };
  };

  test('the file as it is, when it holds nothing but the image', () => {
    for (const [image, type] of [
      [png(9, 9), 'image/png'],
      [jpeg(9, 9), 'image/jpeg'],
      [svg('<g/>'), 'image/svg+xml'],
    ] as const) {
      expect(inside(image)).toEqual({ head: `data:${type};base64`, bytes: image });
    }
  });

  test('no place, no date, no comment, no preview of a photo', () => {
    const photo = jpeg(9, 9, [
      exif(6),
      segment(0xfe, Buffer.from('a comment')),
      segment(0xed, Buffer.from('Photoshop 3.0')),
    ]);
    const behind = Uint8Array.from([...photo, ...jpeg(2, 2)]);
    expect(inside(behind).bytes).toEqual(jpeg(9, 9));
  });

  test('its colours', () => {
    const profile = segment(0xe2, Buffer.from('ICC_PROFILE\0 and more'));
    expect(inside(jpeg(9, 9, [profile])).bytes).toEqual(jpeg(9, 9, [profile]));
  });

  test('no texts, EXIF or further frames of a PNG', () => {
    const extra = ['tEXt', 'eXIf', 'tIME', 'acTL', 'fdAT'].map((type) => chunk(type, Buffer.from('Turin')));
    expect(inside(png(9, 9, extra)).bytes).toEqual(png(9, 9));
  });
});
