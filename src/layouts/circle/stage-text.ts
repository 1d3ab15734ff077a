// Sets number, name and goal of a stage inside its segment of the ring: horizontal lines, centred, clear of the edges.

import type { MapPlan, PlannedStage } from '../../scene/map-plan.js';
import { heading, small, textBlock } from '../../scene/pieces/paragraph.js';
import type { Primitive } from '../../scene/primitive.js';
import { shortened } from '../../scene/shortened.js';
import type { SetText } from '../../scene/typesetter.js';

export interface StageText {
  readonly draw: (x: number, y: number) => readonly Primitive[];
}

interface Segment {
  readonly from: number;
  readonly to: number;
  readonly middle: number;
}

interface Band {
  readonly inner: number;
  readonly outer: number;
}

/** Clear of the edges: the chevrons at both ends need more than the arcs. */
const edge = 14;
const end = 26;
const gap = 4;

/** Undefined where they have no room. Goals of all stages stand in the ring, or of none: their headers tell them, too. */
export function setStageText(
  plan: MapPlan,
  planned: PlannedStage,
  segment: Segment,
  band: Band,
  withGoal: boolean,
): StageText | undefined {
  for (const width of [200, 168, 136, 112, 88]) {
    const blocks = blocksOf(plan, planned, width, withGoal);
    const box = sizeOf(blocks);
    const radius = radiusFor(box, segment, band);
    if (radius !== undefined && !breaksWords(plan, planned, width)) return textAt(blocks, box, segment, radius);
  }
  return undefined;
}

export function brokenStageText(plan: MapPlan, planned: PlannedStage, segment: Segment, band: Band): StageText {
  const blocks = blocksOf(plan, planned, 112, false);
  return textAt(blocks, sizeOf(blocks), segment, (band.inner + band.outer) / 2);
}

interface Block {
  readonly set: SetText;
  readonly paint: 'ink' | 'ink2';
}

/** A line of this length has room in every segment, in lines; the stage's header has the whole name. */
const longestName = 400;

function nameOf(plan: MapPlan, { stage, number }: PlannedStage): string {
  return shortened(plan.typesetter, stage.title || plan.wording.stage(number), heading, longestName);
}

function goalOf({ stage }: PlannedStage): string {
  return stage.facts.find(({ word }) => word === 'goal')?.text ?? '';
}

/** Only where there is a choice: a name that no segment holds is broken like everywhere else. */
function breaksWords(plan: MapPlan, planned: PlannedStage, width: number): boolean {
  const longest = plan.typesetter.longestWord(nameOf(plan, planned), heading);
  return longest > width && longest <= 200;
}

function blocksOf(plan: MapPlan, planned: PlannedStage, width: number, withGoal: boolean): readonly Block[] {
  const centred = { centred: true };
  const { typesetter } = plan;
  return [
    { set: typesetter.set(String(planned.number), heading, width, centred), paint: 'ink2' },
    { set: typesetter.set(nameOf(plan, planned), heading, width, centred), paint: 'ink' },
    ...(withGoal && goalOf(planned) !== ''
      ? [{ set: typesetter.set(goalOf(planned), small, width, centred), paint: 'ink2' } as const]
      : []),
  ];
}

interface Size {
  readonly width: number;
  readonly height: number;
}

function sizeOf(blocks: readonly Block[]): Size {
  return {
    width: blocks.reduce((width, { set }) => Math.max(width, set.width), 0),
    height: blocks.reduce((height, { set }) => height + set.height, gap * Math.max(0, blocks.length - 2)),
  };
}

/** How far out the middle of the box stands, so that it lies wholly inside the segment. */
function radiusFor(box: Size, segment: Segment, { inner, outer }: Band): number | undefined {
  const middle = (inner + outer) / 2;
  for (const shift of [0, -8, 8, -16, 16, -24, 24]) {
    if (liesInside(box, segment, inner + edge, outer - edge, middle + shift)) return middle + shift;
  }
  return undefined;
}

function liesInside(box: Size, segment: Segment, inner: number, outer: number, radius: number): boolean {
  const [x, y] = [radius * Math.cos(segment.middle), radius * Math.sin(segment.middle)];
  const [halfWidth, halfHeight] = [box.width / 2, box.height / 2];
  const half = (segment.to - segment.from) / 2;
  const near = Math.hypot(Math.max(0, Math.abs(x) - halfWidth), Math.max(0, Math.abs(y) - halfHeight));
  if (near < inner) return false;
  return [-1, 0, 1].every((column) =>
    [-1, 0, 1].every((row) => {
      const [cornerX, cornerY] = [x + column * halfWidth, y + row * halfHeight];
      const distance = Math.hypot(cornerX, cornerY);
      return distance <= outer && half - angleBetween(Math.atan2(cornerY, cornerX), segment.middle) >= end / distance;
    }),
  );
}

function angleBetween(one: number, other: number): number {
  const difference = Math.abs(one - other) % (2 * Math.PI);
  return Math.min(difference, 2 * Math.PI - difference);
}

function textAt(blocks: readonly Block[], box: Size, segment: Segment, radius: number): StageText {
  return {
    draw: (x, y) => {
      const middle = x + radius * Math.cos(segment.middle);
      let top = y + radius * Math.sin(segment.middle) - box.height / 2;
      return blocks.map(({ set, paint }, index) => {
        const drawn = textBlock(set, paint, { x: middle, y: top }, 'middle');
        top += set.height + (index === 0 ? 0 : gap);
        return drawn;
      });
    },
  };
}
