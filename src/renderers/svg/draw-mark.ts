// Marks are defined once in `<defs>` and used by reference, in the paint of the place (`currentColor`).

import { type MarkDrawing, markDrawings } from '../../scene/marks/index.js';
import type { Mark } from '../../scene/primitive.js';
import type { Attributes } from './allowlist.js';
import { append, element, type SvgNode } from './canvas.js';
import { paintAttributes } from './colouring.js';
import type { Drawing } from './drawing.js';
import type { Drawn } from './drawn.js';
import { claimId } from './identifiers.js';
import { number, pathData } from './numbers.js';

export function drawMark(mark: Mark, { marks, ids, definitionPrefix, colouring }: Drawing): readonly Drawn[] {
  if (!markDrawings.has(mark.mark)) return [];
  const id = marks.get(mark.mark) ?? claimId(ids, definitionPrefix, mark.mark);
  marks.set(mark.mark, id);
  const node = element('use', { href: `#${id}`, ...placement(mark) });
  return [{ node, style: paintAttributes(colouring, [['color', mark.paint]]) }];
}

function placement({ x, y, scale }: Mark): Attributes {
  if (scale === 1) return { x: number(x), y: number(y) };
  return { transform: `translate(${number(x)} ${number(y)})scale(${number(scale)})` };
}

/** The definitions of all marks that were drawn, in the order of the registry. */
export function defineMarks(definitions: SvgNode, { marks }: Drawing): void {
  for (const [name, drawing] of markDrawings) {
    const id = marks.get(name);
    if (id !== undefined) definition(drawing, id).addTo(definitions);
  }
}

function definition({ parts }: MarkDrawing, id: string): SvgNode {
  const shared = { fill: 'none', 'stroke-linecap': 'round' } as const;
  const [only] = parts;
  if (parts.length === 1 && only !== undefined) return element('path', { id, ...shared, ...partAttributes(only) });
  const group = element('g', { id, ...shared });
  for (const part of parts) append(group, 'path', partAttributes(part));
  return group;
}

function partAttributes({ d, strokeWidth, filled }: MarkDrawing['parts'][number]): Attributes {
  return {
    d: pathData(d),
    ...(filled ? { fill: 'currentColor' } : {}),
    ...(strokeWidth === undefined ? {} : { stroke: 'currentColor', 'stroke-width': number(strokeWidth) }),
  };
}
