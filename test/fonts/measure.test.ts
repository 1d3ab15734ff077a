import fc from 'fast-check';
import * as fontkit from 'fontkit';
import { describe, expect, it } from 'vitest';
import { advanceOf, measureText } from '../../src/fonts/measure.js';

interface LaidOutFont {
  readonly layout: (text: string, features: object) => { readonly advanceWidth: number };
}
const open = (file: string): LaidOutFont => fontkit.openSync(`src/fonts/files/${file}`);

const carried = { 400: open('NotoSans-Regular.ttf'), 600: open('NotoSans-SemiBold.ttf') };
/** Placing marks moves no advance, and fontkit trips over some anchors. */
const laidOut = (text: string, weight: 400 | 600) =>
  carried[weight].layout(text, { mark: false, mkmk: false }).advanceWidth;

const kernedTexts = [
  'AVATAR To We. LT “Tj” Yo! P. f) r, 11 4/7',
  'The quick brown fox jumps over the lazy dog: 85 % of 1,250.00 €',
  'Österreichische Straßenbahn, naïve façade, Île-de-France, Žluťoučký kůň',
  'Hành trình khách hàng, Đường, Nguyễn — “họ nói”',
  'Ταξίδι πελάτη: Αθήνα, Πάτρα, «Γεια σου»',
  'Карта пути клиента: Грузия, Телефон, Футбол, подъезд',
  'Office waffle, fjord: sources ¹²³ ⁴ ₂',
];

describe('the advance of letters', () => {
  it.each(kernedTexts.flatMap((text) => [[text, 400] as const, [text, 600] as const]))(
    'is what fontkit lays out: %s (%i)',
    (text, weight) => {
      expect(Math.abs(advanceOf(text, weight) / laidOut(text, weight) - 1)).toBeLessThan(0.001);
    },
  );

  it('stays within 1 % on any words of Latin, Greek and Cyrillic', () => {
    const letters = fc.constantFrom(
      ...'ABCFLOPTVWYabcefgorstuvwyáčďğłñőřşťžßΑΓΔΛΤαγλοςАГДРТУЬагдруф0179 .,;:!?-–(/)"\'“”«»',
    );
    fc.assert(
      fc.property(
        fc.string({ unit: letters, minLength: 4, maxLength: 30 }),
        fc.constantFrom(400, 600),
        (text, weight) => {
          const expected = laidOut(text, weight as 400 | 600);
          expect(Math.abs(advanceOf(text, weight as 400 | 600) - expected)).toBeLessThanOrEqual(expected * 0.01 + 1);
        },
      ),
      { numRuns: 400 },
    );
  });

  it('is kerned: a pair is narrower than its letters', () => {
    expect(advanceOf('AV', 400)).toBeLessThan(advanceOf('A', 400) + advanceOf('V', 400));
  });

  it('scales with the size', () => {
    expect(measureText('Dinner', { size: 20, weight: 600 })).toBeCloseTo(
      2 * measureText('Dinner', { size: 10, weight: 600 }),
      9,
    );
    expect(measureText('', { size: 14, weight: 400 })).toBe(0);
  });
});

// As fontkit lays them out in Noto Sans Arabic, Hebrew, Thai and Devanagari 400, which are not carried.
describe('the advance of other scripts stays within 3 %', () => {
  it.each([
    ['مرحبا بكم في رحلة العميل', 10068],
    ['التسوق عبر الإنترنت ودفع الفاتورة', 13128],
    ['لا إله إلا الله والأسئلة', 7884],
    ['پشتیبانی مشتری و گفتگو با کارشناس', 14672],
    ['خریداری اور ادائیگی کی تصدیق', 12117],
    ['דף הבית של הלקוח והזמנה', 11266],
    ['שָׁלוֹם עוֹלָם', 4597],
    ['การเดินทางของลูกค้าในร้านค้าออนไลน์', 15071],
    ['น้ำหนักและค่าจัดส่ง', 7563],
    ['ग्राहक यात्रा का नक्शा', 7656],
    ['स्त्री शक्ति विद्यार्थी प्रार्थना राष्ट्र', 10420],
    ['ज़रूरत पड़ने पर ग्राहक सेवा से संपर्क करें', 14431],
  ])('%s', (text, expected) => {
    expect(Math.abs(advanceOf(text, 400) / expected - 1)).toBeLessThan(0.03);
  });

  it('joined letters of Arabic are narrower than the same letters alone', () => {
    expect(advanceOf('سلام', 400)).toBeLessThan([...'سلام'].reduce((sum, letter) => sum + advanceOf(letter, 400), 0));
  });
});

describe('the advance of wide characters and pictures, in ems', () => {
  it.each([
    ['旅', 1],
    ['、', 1],
    ['カ', 1],
    ['ｶ', 0.5],
    ['한', 0.92],
    ['🙂', 1.25],
    ['👩‍👩‍👧', 1.25],
    ['🇩🇪', 1.25],
    ['1️⃣', 1.25],
    ['❤️', 1.25],
    ['👋🏽', 1.25],
  ])('%s', (text, expected) => {
    expect(advanceOf(text, 400)).toBe(expected * 1000);
  });

  it.each(['\u0301', '\u200d', '\u200b', '\u00ad', '\u200f', '\0', ''])(
    'nothing for what cannot be seen: %j',
    (text) => {
      expect(advanceOf(text, 400)).toBe(0);
    },
  );

  it('gives any text a finite advance', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (text) => {
        const advance = advanceOf(text, 600);
        expect(Number.isInteger(advance)).toBe(true);
        expect(advance).toBeGreaterThanOrEqual(-200 * text.length);
        expect(advance).toBeLessThanOrEqual(2000 * text.length);
      }),
    );
  });
});
