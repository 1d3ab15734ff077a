// Marks are defined once in `<defs>` and used by reference, in the paint of the place (`currentColor`).

import { type MarkDrawing, markDrawings } from '../../scene/marks/index.js';
import type { Mark } from '../../scene/primitive.js';
import type { Attributes } from './allowlist.js';
import { paintAttributes } from './colouring.js';
import type { Drawing } from './drawing.js';
import { claimId } from './identifiers.js';
import { attribute, element, elementOf, numberAttribute, write, writeEnd, writeStart } from './markup.js';
import { number, pathData } from './numbers.js';
import type { Drawn } from './style-runs.js';
import { styleFor } from './styles.js';

/** Nothing for a mark that nobody defined. */
export function drawMark(mark: Mark, { marks, ids, definitionPrefix, colouring, styles }: Drawing): Drawn | undefined {
  if (!markDrawings.has(mark.mark)) return undefined;
  const id = marks.get(mark.mark) ?? claimId(ids, definitionPrefix, mark.mark);
  marks.set(mark.mark, id);
  const style = styleFor(styles, `mark ${mark.paint}`, () =>
    mark.paint === usualMarkPaint ? {} : paintAttributes(colouring, [['color', mark.paint]]),
  );
  return { element: elementOf('use', attribute('href', `#${id}`) + placement(mark)), style };
}

/** Of most icons: the sheet says it once for all of them. */
export const usualMarkPaint = 'ink2';

function placement({ x, y, scale }: Mark): string {
  if (scale === 1) return numberAttribute('x', x) + numberAttribute('y', y);
  return attribute('transform', `translate(${number(x)} ${number(y)})scale(${number(scale)})`);
}

/** The definitions of all marks that were drawn, in the order of the registry. */
export function defineMarks(lines: string[], { marks }: Drawing): void {
  for (const [name, drawing] of markDrawings) {
    const id = marks.get(name);
    if (id !== undefined) define(lines, drawing, id);
  }
}

function define(lines: string[], { parts }: MarkDrawing, id: string): void {
  const shared = { fill: 'none', 'stroke-linecap': 'round' } as const;
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) {
    write(lines, element('path', { id, ...shared, ...partAttributes(only) }));
    return;
  }
  const group = element('g', { id, ...shared });
  writeStart(lines, group);
  for (const part of parts) write(lines, element('path', partAttributes(part)));
  writeEnd(lines, group);
}

function partAttributes({ d, strokeWidth, filled }: MarkDrawing['parts'][number]): Attributes {
  return {
    d: pathData(d),
    ...(filled ? { fill: 'currentColor' } : {}),
    ...(strokeWidth === undefined ? {} : { stroke: 'currentColor', 'stroke-width': number(strokeWidth) }),
  };
}
