// Places what leads from card to card of one band: lines on tracks of their own in a strip below the cards, words at the
// outlet where each line begins, arrows out of the map last. Knows cards by their boxes alone.

import { assignTracks } from '../../../scene/connectors/assign-tracks.js';
import type { Connectors, ExitConnector } from '../../../scene/connectors/connectors.js';
import { highest } from '../../../scene/highest.js';
import type { Primitive } from '../../../scene/primitive.js';
import type { CardsFrame } from './cards-frame.js';
import { drawExit, drawFork, drawGutterLine, drawLine } from './draw-connectors.js';
import { linesAbove } from './lines-above.js';
import { linesOfBand } from './lines-of-band.js';
import { placeExits } from './place-exits.js';
import { placeLabels } from './place-labels.js';
import { trackLevels } from './track-levels.js';

export interface PlacedConnectors {
  /** Of the strip below the cards; 0 where there is nothing in it. */
  readonly height: number;
  readonly draw: (cardTop: number, cardFoot: number) => readonly Primitive[];
}

export function placeConnectors(connectors: Connectors, frame: CardsFrame): PlacedConnectors {
  const columns = [...frame.cards.keys()];
  const lines = linesOfBand(connectors.links, columns);
  const tracks = assignTracks(lines.below.map(({ span }) => span));
  const tracked = lines.below.map((line, index) => ({ ...line, track: tracks[index] ?? 0 }));
  const leaving = exitsOfBand(connectors, columns);
  const labelled = placeLabels(
    tracked,
    leaving.map(({ card }) => card),
    frame,
  );
  const levels = trackLevels(labelled);
  const placed = linesAbove(labelled, levels.tracks);
  const exits = placeExits(leaving, frame, levels.bottom).map((exit) => ({
    ...exit,
    outletAbove: placed.deepest.get(exit.card),
  }));
  const outlets = new Set([...tracked.flatMap(({ from }) => from ?? []), ...leaving.map(({ card }) => card)]);
  const forks = [...outlets].filter((card) => connectors.forks.has(columns[card] ?? -1));
  return {
    height: highest([levels.bottom, ...exits.map(({ tip }) => tip)]),
    draw: (top, foot) => [
      ...lines.gutters.map((line) => drawGutterLine(line, frame, (top + foot) / 2)),
      ...placed.lines.map((line) => drawLine(line, frame, foot)),
      ...exits.map((exit) => drawExit(exit, frame, foot)),
      ...forks.map((card) => drawFork(card, frame, foot)),
    ],
  };
}

function exitsOfBand({ exits }: Connectors, columns: readonly number[]) {
  const exitOf = new Map(exits.map((exit) => [exit.column, exit]));
  return columns.flatMap((column, card): readonly (ExitConnector & { readonly card: number })[] => {
    const exit = exitOf.get(column);
    return exit === undefined ? [] : [{ ...exit, card }];
  });
}
