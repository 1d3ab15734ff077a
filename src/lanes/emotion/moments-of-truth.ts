// Moments of truth: a star and words on top of the panel, with a dotted guide down to the highest face of their column.

import { momentsInPanel } from '../../scene/curve-facts.js';
import type { MapPlan } from '../../scene/map-plan.js';
import { superscriptOf } from '../../scene/number-sources.js';
import { smallStrong, textBlock } from '../../scene/pieces/paragraph.js';
import type { Primitive } from '../../scene/primitive.js';
import type { PanelFrame } from '../../scene/row.js';
import type { SetText } from '../../scene/typesetter.js';
import type { PlacedPoint } from './place-points.js';
import type { Box } from './range-index.js';

export interface PanelMoment {
  readonly column: number;
  readonly x: number;
  readonly blocks: readonly SetText[];
  /** Of all its words. */
  readonly height: number;
}

/** From the panel's upper edge to the words. */
const wordsTop = 24;

export function momentsOf(plan: MapPlan, frame: PanelFrame): readonly PanelMoment[] {
  if (plan.hiddenLanes.has('moment-of-truth')) return [];
  const told = plan.columns.flatMap((column) => {
    const box = frame.columns[column.index];
    const facts = momentsInPanel(plan, column.index) ? (column.facts.get('moment-of-truth') ?? []) : [];
    return box === undefined || facts.length === 0
      ? []
      : [{ column: column.index, x: box.x + box.width / 2, own: box.width, facts: facts.map(({ fact }) => fact) }];
  });
  return told.map((moment, index) => {
    const { column, x, own, facts } = moment;
    const before = told[index - 1];
    const after = told[index + 1];
    const room =
      2 *
      Math.min(
        before === undefined ? x - frame.contentLeft + frame.bleed : roomBeside(moment, before),
        after === undefined ? frame.right + frame.bleed - x : roomBeside(moment, after),
      );
    const blocks = facts.map((fact) => {
      const superscript = superscriptOf(plan, fact);
      const options = { centred: true, ...(superscript === undefined ? {} : { superscript }) };
      const narrow = plan.typesetter.set(fact.text, smallStrong, own, options);
      const wide = Math.min(304, room);
      return narrow.lines.length <= 3 || wide <= own
        ? narrow
        : plan.typesetter.set(fact.text, smallStrong, wide, options);
    });
    return { column, x, blocks, height: blocks.reduce((sum, block) => sum + block.height, 0) };
  });
}

interface Middle {
  readonly x: number;
  /** The width of its column, which its words may fill whatever stands beside it. */
  readonly own: number;
}

/** As far as the neighbour's words can come, and half the way to it at most. */
function roomBeside({ x }: Middle, neighbour: Middle): number {
  const distance = Math.abs(neighbour.x - x);
  return Math.min(distance / 2 - 8, distance - neighbour.own / 2 - 16);
}

/** Room above the highest level: two lines of words fit, more push the levels down. */
export function headHeight(moments: readonly PanelMoment[]): number {
  if (moments.length === 0) return 64;
  return 112 + Math.max(0, Math.max(...moments.map(({ height }) => height)) - 32);
}

export function drawMomentWords(moment: PanelMoment, top: number): readonly Primitive[] {
  let y = top + wordsTop;
  const words = moment.blocks.map((block) => {
    const drawn = textBlock(block, 'ink', { x: moment.x, y }, 'middle');
    y += block.height;
    return drawn;
  });
  return [{ kind: 'mark', mark: 'star', x: moment.x - 8, y: top + 8, scale: 1, paint: 'ink' }, ...words];
}

export function momentBox({ x, blocks, height }: PanelMoment, top: number): Box {
  const half = Math.max(...blocks.map(({ width }) => width)) / 2;
  return { left: x - half, top: top + 8, right: x + half, bottom: top + wordsTop + height };
}

/** From below the words to just above the highest face of its column, `points`; nothing where no face stands below, or no room is left. */
export function guideOf(
  moment: PanelMoment,
  top: number,
  points: readonly PlacedPoint[],
): { readonly x: number; readonly from: number; readonly to: number } | undefined {
  const [highest] = [...points].sort((one, other) => one.y - other.y);
  if (highest === undefined) return undefined;
  const below = points.some(({ x, y }) => Math.abs(x - moment.x) < 14 && y <= highest.y + 1);
  const from = top + wordsTop + moment.height + 4;
  const to = highest.y - (below ? 18 : 14);
  return to - from < 6 ? undefined : { x: moment.x, from, to };
}

export function drawGuide({
  x,
  from,
  to,
}: {
  readonly x: number;
  readonly from: number;
  readonly to: number;
}): Primitive {
  const stroke = { paint: 'ink2', width: 1.5, dash: [1, 4], cap: 'round' } as const;
  return { kind: 'line', x1: x, y1: from, x2: x, y2: to, stroke };
}
