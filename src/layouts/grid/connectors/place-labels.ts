// Gives the words of each line their room: from its outlet to whatever stands in their way at the height of its track.

import { besideLine } from '../../../scene/connectors/track-places.js';
import type { PlacedPiece } from '../../../scene/pieces/piece.js';
import { type CardsFrame, inletX, outletX } from './cards-frame.js';
import type { ConnectorLine } from './lines-of-band.js';

export interface TrackedLine extends ConnectorLine {
  readonly track: number;
}

export interface LabelledLine extends TrackedLine {
  readonly placedLabel: PlacedPiece | undefined;
}

/** Words longer than this are broken even where there is room. */
const widestLabel = 240;

/** `exits`: cards from whose outlets an arrow goes down through all tracks. */
export function placeLabels(
  lines: readonly TrackedLine[],
  exits: readonly number[],
  frame: CardsFrame,
): readonly LabelledLine[] {
  const depths = depthsOf(lines, exits, frame.boxes.length);
  return lines.map((line) => ({ ...line, placedLabel: line.label?.place(roomFor(line, depths, frame)) }));
}

/** The deepest track that the inlet and the outlet of each card reach; -1: none. */
interface Depths {
  readonly inlets: readonly number[];
  readonly outlets: readonly number[];
}

function depthsOf(lines: readonly TrackedLine[], exits: readonly number[], cards: number): Depths {
  const inlets = Array.from({ length: cards }, () => -1);
  const outlets = Array.from({ length: cards }, () => -1);
  for (const { from, to, track } of lines) {
    if (from !== undefined) outlets[from] = Math.max(outlets[from] ?? -1, track);
    if (to !== undefined) inlets[to] = Math.max(inlets[to] ?? -1, track);
  }
  for (const card of exits) outlets[card] = Number.POSITIVE_INFINITY;
  return { inlets, outlets };
}

function roomFor({ from = 0, runs, track }: TrackedLine, { inlets, outlets }: Depths, frame: CardsFrame): number {
  const start = outletX(frame, from) + besideLine;
  let end = Math.min(frame.right, start + widestLabel);
  for (let card = from + 1; card < frame.boxes.length; card += 1) {
    const inlet = inletX(frame, card) - besideLine;
    if (inlet >= end) break;
    // Behind the next card's inlet lies the room of another line on the same track.
    if ((inlets[card] ?? -1) >= track || runs === 'back') end = inlet;
    if ((outlets[card] ?? -1) >= track) end = Math.min(end, outletX(frame, card) - besideLine);
  }
  return Math.max(1, end - start);
}
