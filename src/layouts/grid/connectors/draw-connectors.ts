// How connectors look: thin lines with round corners, open arrowheads, a diamond where the way parts.

import { besideLine, inletAt, outletAt } from '../../../scene/connectors/track-places.js';
import type { Stroke } from '../../../scene/paint.js';
import type { PlacedPiece } from '../../../scene/pieces/piece.js';
import type { Group, Path, Primitive } from '../../../scene/primitive.js';
import type { ConnectorLine, GutterLine } from './lines.js';
import { type CardBox, type CardsFrame, labelTop } from './place-connectors.js';
import { besideExit, type PlacedExit } from './place-exits.js';

export interface PlacedLine {
  readonly line: ConnectorLine;
  readonly label: PlacedPiece | undefined;
  /** From the cards' foot down. */
  readonly level: number;
}

const corner = 8;
/** Half as wide as high. */
const head = 4;
/** Between an arrow and the card it leads to. */
const beforeCard = 2;
const stroke: Stroke = { paint: 'ink2', width: 1.5, cap: 'round', join: 'round' };

export function drawLine(
  { line, label, level }: PlacedLine,
  boxes: readonly CardBox[],
  { left, right }: CardsFrame,
  foot: number,
): Group {
  const y = foot + level;
  const along = line.runs === 'on' ? 1 : -1;
  const outlet = line.from === undefined ? undefined : (boxes[line.from]?.x ?? 0) + outletAt;
  const inlet = line.to === undefined ? undefined : (boxes[line.to]?.x ?? 0) + inletAt;
  const start = outlet ?? (along > 0 ? left : right);
  const end = inlet ?? (along > 0 ? right : left);
  const begin =
    outlet === undefined
      ? `M${start} ${y}`
      : `M${start} ${foot}V${y - corner}Q${start} ${y} ${start + along * corner} ${y}`;
  const tip = foot + beforeCard;
  const finish =
    inlet === undefined
      ? `H${end}${headAlong(end, y, along)}`
      : `H${end - along * corner}Q${end} ${y} ${end} ${y - corner}V${tip}${headUp(end, tip)}`;
  const words = label === undefined ? [] : label.draw(start + besideLine, y + labelTop(line.runs, label.height));
  const [from, to] = [Math.min(start, end), Math.max(start, end)];
  return described(line.description, [
    path(begin + finish, { x: from - head, y: foot, width: to - from + 2 * head, height: level + head }),
    ...words,
  ]);
}

export function drawGutterLine({ from, to, description }: GutterLine, boxes: readonly CardBox[], y: number): Group {
  const [first, last] = [boxes[from], boxes[to]];
  const start = (first?.x ?? 0) + (first?.width ?? 0) + beforeCard;
  const end = (last?.x ?? 0) - beforeCard;
  const box = { x: start, y: y - head, width: end - start, height: 2 * head };
  return described(description, [path(`M${start} ${y}H${end}${headAlong(end, y, 1)}`, box)]);
}

/** As drop-offs leave the emotion panel. */
export function drawExit(
  { card, label, description, tip, top }: PlacedExit,
  boxes: readonly CardBox[],
  foot: number,
): Group {
  const x = (boxes[card]?.x ?? 0) + outletAt;
  const y = foot + tip;
  const d = `M${x} ${foot}V${y}M${x - 5} ${y - 6}L${x} ${y}L${x + 5} ${y - 6}`;
  return described(description, [
    { ...path(d, { x: x - 5, y: foot, width: 10, height: tip }), stroke: { ...stroke, paint: 'ink' } },
    ...label.draw(x + besideExit, foot + top),
  ]);
}

/** Astride the card's edge, where its lines begin. */
export function drawFork(x: number, foot: number): Path {
  const box = { x: x - 7, y: foot - 7, width: 14, height: 14 };
  return { ...path(`M${x} ${foot - 7}L${x + 7} ${foot}L${x} ${foot + 7}L${x - 7} ${foot}Z`, box), fill: 'page' };
}

function headUp(x: number, y: number): string {
  return `M${x - head} ${y + head + 1}L${x} ${y}L${x + head} ${y + head + 1}`;
}

function headAlong(x: number, y: number, along: number): string {
  const back = x - along * (head + 1);
  return `M${back} ${y - head}L${x} ${y}L${back} ${y + head}`;
}

function path(d: string, box: Path['box']): Path {
  return { kind: 'path', d, x: 0, y: 0, stroke, box };
}

function described(label: string, children: readonly Primitive[]): Group {
  return { kind: 'group', label, children };
}
