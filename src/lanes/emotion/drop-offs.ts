// Those who leave: an arrow from the lowest face of a column out through the panel's lower edge, with the share and the
// reason at its side.

import type { Fact } from '../../model/fact.js';
import { factOf } from '../../model/queries.js';
import { dropOffsInPanel } from '../../scene/curve-facts.js';
import type { MapPlan } from '../../scene/map-plan.js';
import { superscriptOf } from '../../scene/number-sources.js';
import { quantityText } from '../../scene/pieces/fact-text.js';
import { small, strong, textBlock, textLine } from '../../scene/pieces/paragraph.js';
import type { Primitive } from '../../scene/primitive.js';
import type { PanelFrame } from '../../scene/row.js';
import type { SetText } from '../../scene/typesetter.js';
import type { PlacedPoint } from './place-points.js';
import type { Box } from './range-index.js';

export interface PanelDropOff {
  readonly column: number;
  readonly x: number;
  /** Where its arrow begins. */
  readonly from: number;
  readonly side: 'right' | 'left';
  readonly parts: readonly DropOffPart[];
  readonly height: number;
}

interface DropOffPart {
  readonly share: string;
  readonly where: SetText;
  /** Of the reason, from the upper left corner of both. */
  readonly whereX: number;
  readonly whereY: number;
  readonly width: number;
  readonly height: number;
}

/** From the arrow to its words, and from the share to the reason. */
const [aside, between] = [12, 6] as const;

export function dropOffsOf(
  plan: MapPlan,
  frame: PanelFrame,
  points: ReadonlyMap<number, readonly PlacedPoint[]>,
): readonly PanelDropOff[] {
  if (plan.hiddenLanes.has('drop-off')) return [];
  const told = plan.columns.flatMap(({ index, facts }) => {
    const leaving = dropOffsInPanel(plan, index) ? (facts.get('drop-off') ?? []) : [];
    const [face] = [...(points.get(index) ?? [])].sort((one, other) => other.y - one.y);
    return leaving.length === 0 || face === undefined
      ? []
      : [{ column: index, x: face.x, from: face.y + 22, facts: leaving.map(({ fact }) => fact) }];
  });
  return told.map(({ column, x, from, facts }, index) => {
    const roomRight =
      Math.min(frame.right + frame.bleed - 4, (told[index + 1]?.x ?? Number.POSITIVE_INFINITY) - 16) - x - aside;
    const roomLeft = x - aside - Math.max(frame.contentLeft - 8, (told[index - 1]?.x ?? 0) + 320);
    const side = roomRight < 96 && roomLeft > 320 ? 'left' : 'right';
    const parts = facts.map((fact) => partOf(plan, fact, side === 'left' ? roomLeft : roomRight));
    return { column, x, from, side, parts, height: parts.reduce((sum, part) => sum + part.height, 0) };
  });
}

/** The reason stands beside the share, or below it where that leaves too little room. */
function partOf(plan: MapPlan, fact: Fact, room: number): DropOffPart {
  const share = quantityText(factOf(fact, 'share')?.text ?? '');
  const shareWidth = share === '' ? 0 : plan.typesetter.measure(share, strong);
  const superscript = superscriptOf(plan, fact);
  const set = (width: number): SetText =>
    plan.typesetter.set(fact.text, small, Math.min(224, width), superscript === undefined ? {} : { superscript });
  const roomBeside = room - shareWidth - between;
  if (share !== '' && roomBeside < 96 && plan.typesetter.measure(fact.text, small) > roomBeside) {
    const where = set(room);
    return { share, where, whereX: 0, whereY: 20, width: Math.max(shareWidth, where.width), height: 20 + where.height };
  }
  const where = set(share === '' ? room : roomBeside);
  const whereX = share === '' ? 0 : shareWidth + between;
  return { share, where, whereX, whereY: 2, width: whereX + where.width, height: Math.max(20, where.height + 4) };
}

export function dropOffBox({ x, side, parts, height }: PanelDropOff, top: number): Box {
  const width = aside + Math.max(...parts.map((part) => part.width));
  return { left: side === 'left' ? x - width : x, top, right: side === 'left' ? x : x + width, bottom: top + height };
}

/** `top` of the words, `bottom` the panel's lower edge, through which the arrow goes. */
export function drawDropOff(
  plan: MapPlan,
  dropOff: PanelDropOff,
  from: number,
  top: number,
  bottom: number,
): readonly Primitive[] {
  const { x, side, parts } = dropOff;
  const tip = bottom + 8;
  let y = top;
  const words = parts.flatMap(({ share, where, whereX, whereY, width, height }) => {
    const left = side === 'left' ? x - aside - width : x + aside;
    const drawn: Primitive[] = share === '' ? [] : [textLine(plan, share, strong, 'ink', left, y)];
    if (where.lines.length > 0) drawn.push(textBlock(where, 'ink2', { x: left + whereX, y: y + whereY }));
    y += height;
    return drawn;
  });
  return [
    {
      kind: 'path',
      d: `M${x} ${from}L${x} ${tip}M${x - 5} ${tip - 5}L${x} ${tip + 1}L${x + 5} ${tip - 5}`,
      x: 0,
      y: 0,
      stroke: { paint: 'ink', width: 1.5 },
      box: { x: x - 5, y: from, width: 10, height: tip + 1 - from },
    },
    ...words,
  ];
}
