// Lines of one style as one `<text>`: each in its place, a `<tspan>` for all but the first. Nothing wraps and nothing is measured.

import type { PlacedLine, TextBlockPrimitive } from '../../scene/primitive.js';
import type { Attributes } from './allowlist.js';
import { fillAttributes, paintAttributes } from './colouring.js';
import type { Drawing } from './drawing.js';
import { elementOf, escaped, markupOf, numberAttribute } from './markup.js';
import { withoutForbiddenCharacters } from './safe-text.js';
import type { Drawn } from './style-runs.js';
import { type Style, styleFor } from './styles.js';

export function drawText(block: TextBlockPrimitive, drawing: Drawing): Drawn | undefined {
  const first = block.lines[0];
  if (first === undefined) return undefined;
  let content = shown(first, block, 0);
  for (let index = 1; index < block.lines.length; index += 1) {
    const line = block.lines[index] ?? first;
    content += spaceAlone(block, index - 1) + markupOf(elementOf('tspan', placeOf(line), shown(line, block, index)));
  }
  return { element: elementOf('text', placeOf(first), content), style: styleOf(block, drawing) };
}

// Lines are broken at spaces, which search and copying need back: where it moves nothing, since some readers count the
// space when they align a line and others do not. So it hangs over the free edge of a line, and beside a centred line,
// which has none, it is placed on its own.
function shown(line: PlacedLine, { anchor, lines }: TextBlockPrimitive, index: number): string {
  if (anchor === 'middle') return escaped(glyphs(line));
  if (anchor === 'end') return escaped(spaceBetween(lines[index - 1], line) + glyphs(line));
  return escaped(glyphs(line) + spaceBetween(line, lines[index + 1]));
}

/** Behind the line `index`. */
function spaceAlone({ anchor, lines }: TextBlockPrimitive, index: number): string {
  const line = lines[index];
  if (anchor !== 'middle' || line === undefined || spaceBetween(line, lines[index + 1]) === '') return '';
  return markupOf(elementOf('tspan', numberAttribute('x', line.x), ' '));
}

/** What most texts are: the sheet says it once for all of them. */
export const usualText = { size: 12, paint: 'ink2' } as const;

function styleOf(block: TextBlockPrimitive, drawing: Drawing): Style {
  const { style, paint, anchor, direction, halo, language } = block;
  const spaced = block.lines.some(({ text }) => /^\s|\s\s|\s$/.test(text));
  const size = style.size + style.weight;
  const question = `${size} ${paint} ${anchor} ${direction} ${spaced} ${halo ?? ''} ${language ?? ''}`;
  return styleFor(drawing.styles, question, () => blockStyle(block, spaced, drawing));
}

function blockStyle(block: TextBlockPrimitive, spaced: boolean, drawing: Drawing): Attributes {
  const { style, paint, anchor, direction, halo, language } = block;
  return {
    ...(style.size === usualText.size ? {} : { 'font-size': String(style.size) }),
    ...(style.size === 40 ? { 'letter-spacing': '-0.4' } : {}),
    ...(style.weight === 400 ? {} : { 'font-weight': '600' }),
    ...(anchor === 'start' ? {} : { 'text-anchor': anchor }),
    ...(direction === drawing.direction ? {} : { direction }),
    ...(language === undefined || language === drawing.language ? {} : { lang: withoutForbiddenCharacters(language) }),
    ...(spaced ? { 'xml:space': 'preserve' } : {}),
    ...textPaint(paint, halo, drawing),
  };
}

function textPaint(
  paint: TextBlockPrimitive['paint'],
  halo: TextBlockPrimitive['halo'],
  { colouring }: Drawing,
): Attributes {
  if (halo === undefined) return paint === usualText.paint ? {} : fillAttributes(colouring, paint);
  return {
    ...paintAttributes(colouring, [
      ['fill', paint],
      ['stroke', halo],
    ]),
    'stroke-width': '4',
    'paint-order': 'stroke',
  };
}

function placeOf({ x, y }: PlacedLine): string {
  return numberAttribute('x', x) + numberAttribute('y', y);
}

function glyphs(line: PlacedLine): string {
  return withoutForbiddenCharacters(line.text + (line.superscript ?? ''));
}

/** Most lines: their last character alone tells. */
const endsSpaced = /[!-,.-~]$/;

/** Scripts that break a line without a space: none may appear when the text is copied. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}\u3000-\u303F\uFF00-\uFFEF\s-]/u;

function spaceBetween(line: PlacedLine | undefined, next: PlacedLine | undefined): '' | ' ' {
  if (line === undefined || next === undefined) return '';
  if (endsSpaced.test(line.text)) return ' ';
  const last = [...line.text.slice(-2)].at(-1) ?? '';
  const first = [...next.text.slice(0, 2)][0] ?? '';
  return unspaced.test(last) && unspaced.test(first) ? '' : ' ';
}
