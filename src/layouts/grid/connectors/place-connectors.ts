// Places what leads from card to card of one band: lines on tracks of their own in a strip below the cards, words at the
// outlet where each line begins, arrows out of the map last. Knows cards by their boxes alone.

import { assignTracks } from '../../../scene/connectors/assign-tracks.js';
import type { Connectors } from '../../../scene/connectors/connectors.js';
import { besideLine, inletAt, outletAt } from '../../../scene/connectors/track-places.js';
import { highest } from '../../../scene/highest.js';
import type { PlacedPiece } from '../../../scene/pieces/piece.js';
import type { Primitive } from '../../../scene/primitive.js';
import { drawExit, drawFork, drawGutterLine, drawLine, type PlacedLine } from './draw-connectors.js';
import { type BandLines, type ConnectorLine, linesOfBand } from './lines.js';
import { type PlacedExit, placeExits } from './place-exits.js';

/** Where the cards of a band stand; what leads to any other card leaves at an edge. */
export interface CardsFrame {
  /** By their columns, from the left. */
  readonly cards: ReadonlyMap<number, CardBox>;
  readonly left: number;
  readonly right: number;
}

export interface CardBox {
  readonly x: number;
  readonly width: number;
}

export interface PlacedConnectors {
  /** Of the strip below the cards; 0 where there is nothing in it. */
  readonly height: number;
  readonly draw: (cardTop: number, cardFoot: number) => readonly Primitive[];
}

/** From the cards to the first line: an arrow's head, a turn. From a line to the next. */
const [firstLine, lineStep] = [22, 14] as const;
/** From a card's foot or a line to words below it, and from words to their line below. */
const [aboveWords, belowWords] = [8, 4] as const;
/** Words longer than this are broken even where there is room. */
const widestLabel = 240;
/** From the middle of a text line of 12 to its edge: words of a line that goes back stand level with its turn. */
const halfLine = 8;

export function placeConnectors(connectors: Connectors, frame: CardsFrame): PlacedConnectors {
  const boxes = [...frame.cards.values()];
  const columns = [...frame.cards.keys()];
  const lines = linesOfBand(connectors.links, columns);
  const tracks = assignTracks(lines.below.map(({ span }) => span)).map((track) => track ?? 0);
  const exitsAt = new Map(connectors.exits.map((exit) => [exit.column, exit]));
  const exits = columns.flatMap((column, card) => {
    const exit = exitsAt.get(column);
    return exit === undefined ? [] : [{ ...exit, card }];
  });
  const depths = depthsOf(
    lines,
    tracks,
    exits.map(({ card }) => card),
    boxes.length,
  );
  const labels = lines.below.map((line, index) =>
    line.label?.place(roomForLabel(line, tracks[index] ?? 0, boxes, depths, frame)),
  );
  const levels = levelsOf(lines.below, tracks, labels);
  const placedExits = placeExits(exits, boxes, frame, levels.bottom);
  const placed = lines.below.map(
    (line, index): PlacedLine => ({
      line,
      label: labels[index],
      level: levels.tracks[tracks[index] ?? 0] ?? 0,
    }),
  );
  const leaving = new Set([...lines.below.flatMap(({ from }) => from ?? []), ...exits.map(({ card }) => card)]);
  const forks = [...leaving].filter((card) => connectors.forks.has(columns[card] ?? -1));
  return {
    height: highest([levels.bottom, ...placedExits.map(({ tip }) => tip)]),
    draw: (top, foot) =>
      drawAll({ frame, boxes, gutters: lines.gutters, placed, exits: placedExits, forks }, top, foot),
  };
}

interface Drawing {
  readonly frame: CardsFrame;
  readonly boxes: readonly CardBox[];
  readonly gutters: BandLines['gutters'];
  readonly placed: readonly PlacedLine[];
  readonly exits: readonly PlacedExit[];
  readonly forks: readonly number[];
}

function drawAll(drawing: Drawing, top: number, foot: number): readonly Primitive[] {
  const { frame, boxes, gutters, placed, exits, forks } = drawing;
  const outlets = forks.flatMap((card) => boxes[card] ?? []);
  return [
    ...gutters.map((line) => drawGutterLine(line, boxes, (top + foot) / 2)),
    ...placed.map((line) => drawLine(line, boxes, frame, foot)),
    ...exits.map((exit) => drawExit(exit, boxes, foot)),
    ...outlets.map((box) => drawFork(box.x + outletAt, foot)),
  ];
}

/** The deepest track that the inlet and the outlet of each card reach; -1: none. */
interface Depths {
  readonly inlets: readonly number[];
  readonly outlets: readonly number[];
}

function depthsOf({ below }: BandLines, tracks: readonly number[], exits: readonly number[], cards: number): Depths {
  const inlets = Array.from({ length: cards }, () => -1);
  const outlets = Array.from({ length: cards }, () => -1);
  for (const [index, { from, to }] of below.entries()) {
    const track = tracks[index] ?? 0;
    if (from !== undefined) outlets[from] = Math.max(outlets[from] ?? -1, track);
    if (to !== undefined) inlets[to] = Math.max(inlets[to] ?? -1, track);
  }
  for (const card of exits) outlets[card] = Number.POSITIVE_INFINITY;
  return { inlets, outlets };
}

/** From the outlet to the first line that stands in the way of the words, going down as far as their own. */
function roomForLabel(
  { from = 0, runs }: ConnectorLine,
  track: number,
  boxes: readonly CardBox[],
  { inlets, outlets }: Depths,
  { right }: CardsFrame,
): number {
  const start = (boxes[from]?.x ?? 0) + outletAt + besideLine;
  let end = Math.min(right, start + widestLabel);
  for (let card = from + 1; card < boxes.length; card += 1) {
    const x = boxes[card]?.x ?? 0;
    if (x >= end) break;
    // Beyond the next card's inlet lies the room of another line on the same track.
    if ((inlets[card] ?? -1) >= track || runs === 'back') end = Math.min(end, x + inletAt - besideLine);
    if ((outlets[card] ?? -1) >= track) end = Math.min(end, x + outletAt - besideLine);
  }
  return Math.max(1, end - start);
}

interface Levels {
  /** Of each track, from the cards' foot down. */
  readonly tracks: readonly number[];
  readonly bottom: number;
}

/** A track is as high as the highest words on it. */
function levelsOf(
  lines: readonly ConnectorLine[],
  tracks: readonly number[],
  labels: readonly (PlacedPiece | undefined)[],
): Levels {
  const count = tracks.reduce((most, track) => Math.max(most, track + 1), 0);
  const above = Array.from({ length: count }, () => 0);
  const below = Array.from({ length: count }, () => 0);
  for (const [index, { runs }] of lines.entries()) {
    const [track, label] = [tracks[index] ?? 0, labels[index]];
    if (label === undefined) continue;
    const needed = aboveWords + label.height + (runs === 'on' ? belowWords : -halfLine);
    above[track] = Math.max(above[track] ?? 0, needed);
    if (runs === 'back') below[track] = halfLine;
  }
  let bottom = 0;
  const levels = above.map((needed, track) => {
    const level = bottom + Math.max(needed, track === 0 ? firstLine : lineStep);
    bottom = level + (below[track] ?? 0);
    return level;
  });
  return { tracks: levels, bottom };
}

/** The upper edge of a line's words, from the line. */
export function labelTop(runs: ConnectorLine['runs'], height: number): number {
  return runs === 'on' ? -belowWords - height : halfLine - height;
}
