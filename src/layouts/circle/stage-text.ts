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

export interface StageTextOptions {
  /** Goals of all stages stand in the ring, or of none: their headers tell them, too. */
  readonly goal: boolean;
  /** Half a long name, its words torn where that helps: for names that no ring holds otherwise. */
  readonly cut: boolean;
}

export interface StageTextSetter {
  /** Undefined where it has no room. */
  readonly within: (segment: Segment, band: Band, options: StageTextOptions) => StageText | undefined;
  /** Over the edges of its segment rather than not at all. */
  readonly forced: (segment: Segment, band: Band) => StageText;
}

const widths: readonly number[] = [200, 168, 136, 112, 88];

/** For one stage: rings of many sizes are tried, and its lines are the same in all of them. */
export function stageTextSetter(plan: MapPlan, planned: PlannedStage): StageTextSetter {
  const longest = plan.typesetter.longestWord(nameOf(plan, planned, longestName), heading);
  // Only where there is a choice: a name that no segment holds is broken like everywhere else.
  const tears = (width: number) => longest > width && longest <= 200;
  const known = new Map<string, readonly Block[]>();
  const blocksAt = (width: number, goal: boolean, cut: boolean): readonly Block[] => {
    const key = `${width} ${goal} ${cut}`;
    const blocks = known.get(key) ?? blocksOf(plan, planned, width, { goal, cut });
    known.set(key, blocks);
    return blocks;
  };
  return {
    within: (segment, band, { goal, cut }) => {
      for (const width of widths) {
        if (tears(width) && !cut) continue;
        const blocks = blocksAt(width, goal, cut);
        const box = sizeOf(blocks);
        const radius = radiusFor(box, segment, band);
        if (radius !== undefined) return textAt(blocks, box, segment, radius);
      }
      return undefined;
    },
    forced: (segment, band) => {
      const blocks = blocksAt(112, false, true);
      return textAt(blocks, sizeOf(blocks), segment, (band.inner + band.outer) / 2);
    },
  };
}

interface Block {
  readonly set: SetText;
  readonly paint: 'ink' | 'ink2';
}

/** Lines of this length together; the stage's header has the whole name. The shorter one has room in every segment. */
const [longestName, longestCutName] = [400, 200];

function nameOf(plan: MapPlan, { stage, number }: PlannedStage, longest: number): string {
  return shortened(plan.typesetter, stage.title || plan.wording.stage(number), heading, longest);
}

function goalOf({ stage }: PlannedStage): string {
  return stage.facts.find(({ word }) => word === 'goal')?.text ?? '';
}

function blocksOf(
  plan: MapPlan,
  planned: PlannedStage,
  width: number,
  { goal, cut }: StageTextOptions,
): readonly Block[] {
  const name = nameOf(plan, planned, cut ? longestCutName : longestName);
  const centred = { centred: true };
  const { typesetter } = plan;
  return [
    { set: typesetter.set(String(planned.number), heading, width, centred), paint: 'ink2' },
    { set: typesetter.set(name, heading, width, centred), paint: 'ink' },
    ...(goal && goalOf(planned) !== ''
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
