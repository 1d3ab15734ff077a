// The fonts of a picture as a style sheet names them. Carried fonts get names of this picture's alone: on one page with
// others, no picture takes the fonts of another or of the page. Nothing foreign comes through: names are cleaned, and
// bytes are written as Base64.

import type { EmbeddedFont, PictureFonts } from '../../fonts/picture-fonts.js';
import { familiesWith } from '../../fonts/picture-fonts.js';
import { base64 } from '../../image/base64.js';

/** The families in order, each after its carried subset. */
export function fontStack({ own, embedded }: PictureFonts, prefix: string): string {
  const families = familiesWith(own);
  return families
    .flatMap((family) => {
      const place = familiesOf(embedded).indexOf(family);
      return place < 0 ? [quoted(family)] : [quoted(carriedName(prefix, place)), quoted(family)];
    })
    .join(',');
}

/** One rule a carried font; empty when there is none. */
export function fontFaces({ embedded }: PictureFonts, prefix: string): string {
  const families = familiesOf(embedded);
  return embedded
    .map(({ family, weights, bytes }) => {
      const name = quoted(carriedName(prefix, families.indexOf(family)));
      const source = `url(data:font/woff2;base64,${base64([bytes])}) format('woff2')`;
      return `@font-face{font-family:${name};font-weight:${weights.join(' ')};src:${source}}`;
    })
    .join('');
}

const familiesOf = (embedded: readonly EmbeddedFont[]) => [...new Set(embedded.map(({ family }) => family))];

const carriedName = (prefix: string, place: number) => `${prefix}-font-${place + 1}`;

/** Generic families (`sans-serif`) are keywords and lose their meaning in quotes. */
function quoted(family: string): string {
  return family === 'sans-serif' ? family : `'${family.replace(/[^\p{L}\p{N} ._-]/gu, '')}'`;
}
