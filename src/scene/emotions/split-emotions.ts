// Feelings of a map cut into those of its parts. A line that goes on knows where it crosses the edge, so that both parts
// draw it at the same height.

import type { MapPart } from '../map-part.js';
import type { Crossing, EmotionLine, EmotionNote, Emotions, FeltPoint, Slot } from './collect-emotions.js';

/** One an index of `parts`, which follow one another and hold the whole map. */
export function splitEmotions(emotions: Emotions, parts: readonly MapPart[]): readonly Emotions[] {
  const lines = emotions.lines.map((line) => splitLine(line, parts));
  const notes = splitNotes(emotions.notes, parts);
  return parts.map((_, index) => ({
    lines: lines.flatMap((split) => split[index] ?? []),
    notes: notes[index] ?? [],
  }));
}

/** Nothing in parts before its first point and behind its last. */
function splitLine(line: EmotionLine, parts: readonly MapPart[]): readonly (EmotionLine | undefined)[] {
  let next = 0;
  return parts.map((part) => {
    const first = next;
    while ((line.points[next]?.time ?? part.to) < part.to) next += 1;
    const enters = crossingAt(part.from, line.points[first - 1], line.points[first]);
    const leaves = crossingAt(part.to, line.points[next - 1], line.points[next]);
    if (first === next && enters === undefined) return undefined;
    const own = line.points.slice(first, next);
    const points = own.map((point) => ({ ...point, ...localPlace(point, part) }));
    const lowest = points[line.lowest === undefined ? -1 : own.indexOf(line.lowest)];
    return { ...line, points, lowest, ...(enters === undefined ? {} : { enters }), ...(leaves ? { leaves } : {}) };
  });
}

/** How a line stands at the edge of a part: as far between its neighbours as the edge is in time. */
export function crossingAt(
  edge: number,
  before: FeltPoint | undefined,
  after: FeltPoint | undefined,
): Crossing | undefined {
  if (before === undefined || after === undefined) return undefined;
  return { score: scoreBetween(before, after, edge), gap: isGap(before, after) };
}

export function scoreBetween(
  before: Pick<FeltPoint, 'time' | 'score'>,
  after: Pick<FeltPoint, 'time' | 'score'>,
  time: number,
): number {
  const span = after.time - before.time;
  const share = span > 0 ? (time - before.time) / span : 0.5;
  return before.score + (after.score - before.score) * share;
}

/** Nobody said how it was in between. */
export function isGap(before: Pick<FeltPoint, 'covers'>, after: Pick<FeltPoint, 'covers'>): boolean {
  return after.covers[0] > before.covers[1] + 1;
}

/** A point of a whole stage stands where its share of the stage does. */
function localPlace({ slot, time, position }: FeltPoint, part: MapPart): Pick<FeltPoint, 'slot' | 'position'> {
  const local = localSlot(slot, part);
  if (slot.kind === 'column') return { slot: local, position };
  const columns = part.plan.stages[local.index]?.columns.length ?? 0;
  return { slot: local, position: (time - (part.stageStarts[local.index] ?? part.from)) / Math.max(1, columns) };
}

export function localSlot({ kind, index }: Slot, part: MapPart): Slot {
  return { kind, index: index - (kind === 'column' ? part.firstColumn : part.firstStage) };
}

/** What is said of a whole stage stands where the stage begins. */
function splitNotes(notes: readonly EmotionNote[], parts: readonly MapPart[]): readonly (readonly EmotionNote[])[] {
  const split = parts.map((): EmotionNote[] => []);
  const columns = parts.flatMap(({ plan }, index) => plan.columns.map(() => index));
  const stages = parts.flatMap(({ plan, begun }, index) => plan.stages.slice(begun > 0 ? 1 : 0).map(() => index));
  for (const note of notes) {
    const index = (note.slot.kind === 'column' ? columns : stages)[note.slot.index];
    const part = parts[index ?? -1];
    if (index !== undefined && part !== undefined) split[index]?.push({ ...note, slot: localSlot(note.slot, part) });
  }
  return split;
}
