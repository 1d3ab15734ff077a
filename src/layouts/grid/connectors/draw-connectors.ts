// How connectors look: thin lines with round corners, open arrowheads, a diamond where the way parts.

import { besideLine } from '../../../scene/connectors/track-places.js';
import type { Stroke } from '../../../scene/paint.js';
import type { Group, Path, Primitive } from '../../../scene/primitive.js';
import { type CardsFrame, inletX, outletX } from './cards-frame.js';
import type { PlacedLine } from './lines-above.js';
import type { ConnectorLine, GutterLine } from './lines-of-band.js';
import { besideExit, type PlacedExit } from './place-exits.js';
import { labelTop } from './track-levels.js';

const corner = 8;
/** Half the height of an arrow's head, and of a diamond. */
const [head, diamond] = [4, 7] as const;
/** Between an arrow and the card it leads to. */
const beforeCard = 2;
const stroke: Stroke = { paint: 'ink2', width: 1.5, cap: 'round', join: 'round' };

/** `foot`: the lower edge of the cards. */
export function drawLine(line: PlacedLine, frame: CardsFrame, foot: number): Group {
  const { level, runs, placedLabel } = line;
  const [start, end] = endsOf(line, frame);
  const d = `${begun(line, start, foot)}${finished(line, end, foot)}`;
  const words = placedLabel?.draw(start + besideLine, foot + level + labelTop(runs, placedLabel.height)) ?? [];
  const left = Math.min(start, end) - head;
  const box = { x: left, y: foot, width: Math.max(start, end) + head - left, height: level + head };
  return described(line.description, [path(d, box), ...words]);
}

export function drawGutterLine({ from, to, description }: GutterLine, { boxes }: CardsFrame, y: number): Group {
  const [first, last] = [boxes[from], boxes[to]];
  const start = (first?.x ?? 0) + (first?.width ?? 0) + beforeCard;
  const end = (last?.x ?? 0) - beforeCard;
  const box = { x: start, y: y - head, width: end - start, height: 2 * head };
  return described(description, [path(`M${start} ${y}H${end}${headAlong(end, y, 1)}`, box)]);
}

/** As drop-offs leave the emotion panel. `outletAbove`: the level of the lowest line at the same outlet. */
export function drawExit(
  { card, label, description, tip, top, outletAbove }: PlacedExit & { readonly outletAbove: number | undefined },
  frame: CardsFrame,
  foot: number,
): Group {
  const x = outletX(frame, card);
  const [from, y] = [outletAbove === undefined ? foot : foot + outletAbove - corner, foot + tip];
  const d = `M${x} ${from}V${y}M${x - 5} ${y - 6}L${x} ${y}L${x + 5} ${y - 6}`;
  return described(description, [
    { ...path(d, { x: x - 5, y: from, width: 10, height: y - from }), stroke: { ...stroke, paint: 'ink' } },
    ...label.draw(x + besideExit, foot + top),
  ]);
}

/** Astride the card's edge, where its lines begin. */
export function drawFork(card: number, frame: CardsFrame, foot: number): Path {
  const x = outletX(frame, card);
  const box = { x: x - diamond, y: foot - diamond, width: 2 * diamond, height: 2 * diamond };
  const d = `M${x} ${foot - diamond}L${x + diamond} ${foot}L${x} ${foot + diamond}L${x - diamond} ${foot}Z`;
  return { ...path(d, box), fill: 'page' };
}

function endsOf({ from, to, runs }: ConnectorLine, frame: CardsFrame): readonly [number, number] {
  const [before, after] = runs === 'on' ? [frame.left, frame.right] : [frame.right, frame.left];
  return [from === undefined ? before : outletX(frame, from), to === undefined ? after : inletX(frame, to)];
}

/** Down from the outlet and round the corner. */
function begun(line: PlacedLine, x: number, foot: number): string {
  const y = foot + line.level;
  if (line.from === undefined) return `M${x} ${y}`;
  const top = line.outletAbove === undefined ? foot : foot + line.outletAbove - corner;
  return `M${x} ${top}V${y - corner}Q${x} ${y} ${x + alongOf(line) * corner} ${y}`;
}

/** Along to the inlet and up into the card's foot, or into the line above. */
function finished(line: PlacedLine, x: number, foot: number): string {
  const y = foot + line.level;
  const along = alongOf(line);
  if (line.to === undefined) return `H${x}${headAlong(x, y, along)}`;
  const turn = `H${x - along * corner}Q${x} ${y} ${x} ${y - corner}`;
  if (line.inletAbove !== undefined) return `${turn}V${foot + line.inletAbove - corner}`;
  return `${turn}V${foot + beforeCard}${headUp(x, foot + beforeCard)}`;
}

function alongOf({ runs }: ConnectorLine): 1 | -1 {
  return runs === 'on' ? 1 : -1;
}

function headUp(x: number, y: number): string {
  return `M${x - head} ${y + head + 1}L${x} ${y}L${x + head} ${y + head + 1}`;
}

function headAlong(x: number, y: number, along: 1 | -1): string {
  const back = x - along * (head + 1);
  return `M${back} ${y - head}L${x} ${y}L${back} ${y + head}`;
}

function path(d: string, box: Path['box']): Path {
  return { kind: 'path', d, x: 0, y: 0, stroke, box };
}

function described(label: string, children: readonly Primitive[]): Group {
  return { kind: 'group', label, children };
}
