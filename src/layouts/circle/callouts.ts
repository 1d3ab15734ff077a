// The words around the ring: for each column its number and title, marks of what the lists tell, and how each persona
// feels there. The ring grows until they keep clear of one another.

import type { Emotions, FeltPoint } from '../../scene/emotions/collect-emotions.js';
import type { Column, MapPlan, PersonaMark } from '../../scene/map-plan.js';
import { personaTag } from '../../scene/pieces/fact-item.js';
import { flow } from '../../scene/pieces/flow.js';
import { paragraph, small, smallStrong, strong, textLine } from '../../scene/pieces/paragraph.js';
import { indented, type Piece, type PlacedPiece, stacked } from '../../scene/pieces/piece.js';
import type { Primitive } from '../../scene/primitive.js';
import { shortened } from '../../scene/shortened.js';
import { columnMarks } from './column-marks.js';

export interface Callout {
  readonly width: number;
  readonly placed: PlacedPiece;
}

const widest = 200;
/** Longer words would push the ring apart: they are shortened here, and whole in the lists. */
const longestTitle = 560;
const longestWords = 80;

export function calloutsOf(
  plan: MapPlan,
  emotions: Emotions,
  keys: readonly string[],
  indent: number,
): readonly Callout[] {
  const felt = wordsByColumn(emotions);
  return plan.columns.map((column) => {
    const words = felt.get(column.index) ?? [];
    const piece = calloutPiece(plan, column, keys[column.index] ?? '', indent, words);
    const width = Math.min(widest, naturalWidth(plan, column, words) + indent);
    return { width, placed: piece.place(width) };
  });
}

interface FeltWords {
  readonly mark: PersonaMark;
  readonly point: FeltPoint;
}

function wordsByColumn({ lines }: Emotions): ReadonlyMap<number, readonly FeltWords[]> {
  const byColumn = new Map<number, FeltWords[]>();
  for (const { mark, points } of lines) {
    for (const point of points) {
      if (!isInCallout(point)) continue;
      const known = byColumn.get(point.slot.index);
      if (known === undefined) byColumn.set(point.slot.index, [{ mark, point }]);
      else known.push({ mark, point });
    }
  }
  return byColumn;
}

/** Other words stand in the lists. */
export function isInCallout({ slot, words }: FeltPoint): boolean {
  return slot.kind === 'column' && words !== '' && words.length <= longestWords;
}

function calloutPiece(plan: MapPlan, column: Column, key: string, indent: number, felt: readonly FeltWords[]): Piece {
  const marks = columnMarks(plan, column);
  const number = (x: number, y: number): readonly Primitive[] => [textLine(plan, key, smallStrong, 'ink2', x, y + 3)];
  return indented(
    stacked(
      [
        ...titlesOf(plan, column).map((title) => paragraph(plan, title, strong, 'ink')),
        ...felt.map(({ mark, point }) => feltPiece(plan, mark, point)),
        ...(marks.length === 0 ? [] : [flow(marks, 12, 4)]),
      ],
      4,
    ),
    indent,
    number,
  );
}

function titlesOf(plan: MapPlan, { moments }: Column): readonly string[] {
  return moments
    .map(({ title }) => title)
    .filter((title) => title !== '')
    .map((title) => shortened(plan.typesetter, title, strong, longestTitle));
}

/** Whose words they are: by tag, where there is more than one persona, and by colour. */
function feltPiece(plan: MapPlan, mark: PersonaMark, { words, superscript }: FeltPoint): Piece {
  const text = paragraph(plan, words, small, mark.index < 0 ? 'ink2' : mark.paint, { superscript });
  return tagged(plan, mark) ? indented(text, 22, (x, y) => personaTag(plan, mark, x, y - 2)) : text;
}

function tagged(plan: MapPlan, mark: PersonaMark): boolean {
  return plan.personas.length > 1 && mark.index >= 0;
}

/** As wide as its widest line, so that boxes left of the ring end near it. */
function naturalWidth(plan: MapPlan, column: Column, felt: readonly FeltWords[]): number {
  const { typesetter } = plan;
  const room = widest - 40;
  const titles = titlesOf(plan, column).map((title) => typesetter.set(title, strong, room).width);
  const words = felt.map(
    ({ mark, point: { words, superscript } }) =>
      typesetter.set(words, small, room - 24, superscript === undefined ? {} : { superscript }).width +
      (tagged(plan, mark) ? 22 : 0),
  );
  const marks = columnMarks(plan, column);
  const line = marks.reduce((width, { naturalWidth }) => width + naturalWidth + 12, -12);
  return Math.ceil(Math.max(48, ...titles, ...words, Math.min(line, room))) + 1;
}
