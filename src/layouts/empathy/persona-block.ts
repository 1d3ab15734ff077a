// One persona's block: says and thinks above, does and feels below, around the portrait; under them what hurts and what
// would help. A quadrant that holds nothing keeps its place, for what is missing is part of the picture.

import type { MapPlan, PersonaMark } from '../../scene/map-plan.js';
import { personaPortrait } from '../../scene/marks/persona-portrait.js';
import { heading, paragraph, strong, textBlock } from '../../scene/pieces/paragraph.js';
import type { Piece } from '../../scene/pieces/piece.js';
import type { Primitive } from '../../scene/primitive.js';
import { columned } from './columned.js';
import { partPieces } from './part-pieces.js';
import type { PartName } from './parts.js';

export interface PlacedBlock {
  readonly bottom: number;
  readonly primitives: readonly Primitive[];
}

interface Frame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
}

/** Of the portrait with its name. */
const middleWidth = 208;
const padding = 24;
const lowestQuadrant = 152;
/** The panel reaches beyond the text, as the emotion panel of a grid does. */
const bleed = 24;

export function placeBlock(plan: MapPlan, mark: PersonaMark, frame: Frame): PlacedBlock {
  const quadrants = placeQuadrants(plan, mark, frame);
  const outcomes = placeOutcomes(plan, mark, { ...frame, top: quadrants.bottom });
  return {
    bottom: outcomes.bottom,
    primitives: [
      {
        kind: 'group',
        id: `empathy-${mark.persona.id}`,
        label: mark.persona.title,
        children: [...quadrants.primitives, ...outcomes.primitives],
      },
    ],
  };
}

function placeQuadrants(plan: MapPlan, mark: PersonaMark, { left, right, top }: Frame): PlacedBlock {
  const width = Math.floor((right - left - middleWidth) / 2);
  const second = right - width;
  const quadrant = (part: 'says' | 'thinks' | 'does' | 'feels') =>
    placeList(plan, plan.wording.quadrants[part], partPieces(plan, part, mark), width, 288, 12);
  const [says, thinks, does, feels] = [quadrant('says'), quadrant('thinks'), quadrant('does'), quadrant('feels')];
  const upper = Math.max(lowestQuadrant, Math.max(says.height, thinks.height) + 2 * padding);
  const lower = Math.max(lowestQuadrant, Math.max(does.height, feels.height) + 2 * padding);
  const middle = top + Math.ceil(upper / 8) * 8;
  const bottom = middle + Math.ceil(lower / 8) * 8;
  const across = (from: number, to: number): Primitive => ({
    kind: 'line',
    x1: from,
    y1: middle,
    x2: to,
    y2: middle,
    stroke: { paint: 'line', width: 1 },
  });
  const between = (left + right) / 2;
  const portrait = placePortrait(plan, mark, between, middle);
  const upright = (from: number, to: number): Primitive =>
    ({ ...across(0, 0), x1: between, x2: between, y1: from, y2: to }) as Primitive;
  return {
    bottom,
    primitives: [
      {
        kind: 'rectangle',
        x: left - bleed,
        y: top,
        width: right - left + 2 * bleed,
        height: bottom - top,
        radius: 8,
        fill: 'panel',
      },
      across(left, between - 72),
      across(between + 72, right),
      upright(top + padding, portrait.top - 12),
      upright(portrait.bottom + 12, bottom - padding),
      ...portrait.primitives,
      ...says.draw(left, top + padding),
      ...thinks.draw(second, top + padding),
      ...does.draw(left, middle + padding),
      ...feels.draw(second, middle + padding),
    ],
  };
}

function placePortrait(plan: MapPlan, mark: PersonaMark, x: number, y: number) {
  const scale = 1.4;
  const name = plan.typesetter.set(mark.persona.title || mark.persona.id, strong, middleWidth - 56, { centred: true });
  const lines = name.lines.length > 4 ? { ...name, lines: name.lines.slice(0, 4) } : name;
  const radius = 38 * scale;
  const nameTop = y + radius + 6;
  return {
    top: y - radius,
    bottom: nameTop + Math.min(name.height, 80),
    primitives: [
      ...personaPortrait(plan, mark, { x, y, ground: 'panel', scale }),
      textBlock(lines, 'ink', { x, y: nameTop }, 'middle'),
    ] satisfies readonly Primitive[],
  };
}

/** Nothing where the persona has neither. */
function placeOutcomes(plan: MapPlan, mark: PersonaMark, { left, right, top }: Frame): PlacedBlock {
  const width = Math.floor((right - left - middleWidth) / 2);
  const outcome = (part: PartName, label: string, x: number) => {
    const pieces = partPieces(plan, part, mark);
    const list = placeList(plan, label, pieces, width, 288, 20);
    return { x, list, isEmpty: pieces.length === 0 };
  };
  const { lanes } = plan.wording;
  const shown = [
    outcome('pains', lanes['pain-points'], left),
    outcome('gains', lanes.opportunities, right - width),
  ].filter(({ isEmpty }) => !isEmpty);
  if (shown.length === 0) return { bottom: top, primitives: [] };
  const height = Math.max(...shown.map(({ list }) => list.height));
  return {
    bottom: top + Math.ceil((padding + height) / 8) * 8,
    primitives: shown.flatMap(({ x, list }) => list.draw(x, top + padding)),
  };
}

function placeList(
  plan: MapPlan,
  label: string,
  pieces: readonly Piece[],
  width: number,
  narrowest: number,
  gap: number,
) {
  const title = paragraph(plan, label, heading, 'ink').place(width);
  const list = columned(pieces, width, { narrowest, gap });
  const below = title.height + 12;
  return {
    height: pieces.length === 0 ? title.height : below + list.height,
    draw: (x: number, y: number): readonly Primitive[] => [...title.draw(x, y), ...list.draw(x, y + below)],
  };
}
