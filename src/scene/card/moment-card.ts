// The card of a column: title, what is said of it, chips at its foot and badges at the lower right. Touchpoints stand on
// a tile, steps in an outline.

import type { Declared, Moment, Step } from '../../model/journey.js';
import { flagOf, valueOfFact } from '../../model/queries.js';
import type { Column, MapPlan } from '../map-plan.js';
import { superscriptOf } from '../number-sources.js';
import { authorPaint, type Stroke } from '../paint.js';
import { body, paragraph, small, smallStrong, strong, textLine } from '../pieces/paragraph.js';
import { indented, type Piece, type PlacedPiece, remembered, stacked } from '../pieces/piece.js';
import type { Primitive } from '../primitive.js';
import type { Cell } from '../row.js';
import { cardFoot } from './card-foot.js';
import { badgesOf, chipsOf, linesOf } from './moment-facts.js';

/** Padding at the sides. */
const side = 12;
const noWords: ReadonlySet<string> = new Set();

export function columnCard(plan: MapPlan, column: Column): Cell {
  const [first] = column.moments;
  if (first === undefined || column.moments.length > 1) return listCard(plan, column.moments);
  return card(momentTop(plan, first), footOf(plan, first), first);
}

/** A touchpoint met inside a step: without a ground, in its own lane. */
export function touchpointPiece(plan: MapPlan, touchpoint: Moment): Piece {
  const foot = footOf(plan, touchpoint);
  const top = momentTop(plan, touchpoint);
  return foot === undefined ? top : stacked([top, foot], 4);
}

function momentTop(plan: MapPlan, moment: Moment): Piece {
  const name =
    moment.title === ''
      ? []
      : [paragraph(plan, moment.title, strong, 'ink', { superscript: superscriptOf(plan, moment) })];
  const lines = linesOf(plan, moment, plan.comparedWords);
  const steps = moment.kind === 'step' ? innerSteps(plan, moment) : [];
  return stacked([...name, ...lines, ...steps], 4);
}

function footOf(plan: MapPlan, holder: Declared): Piece | undefined {
  return cardFoot(chipsOf(plan, holder, noWords), badgesOf(plan, holder));
}

/** Steps of the third level, in order, with what is said of each. */
function innerSteps(plan: MapPlan, step: Step): readonly Piece[] {
  const inner = step.moments.filter((moment): moment is Step => moment.kind === 'step');
  return inner.map((moment, index) => {
    const foot = footOf(plan, moment);
    const texts = [
      paragraph(plan, moment.title, small, 'ink', { superscript: superscriptOf(plan, moment) }),
      ...linesOf(plan, moment, plan.comparedWords),
      ...(foot === undefined ? [] : [foot]),
      ...innerSteps(plan, moment),
    ];
    const number = (x: number, y: number): readonly Primitive[] => [
      textLine(plan, String(index + 1), smallStrong, 'ink2', x, y),
    ];
    return indented(stacked(texts, 2), index < 9 ? 14 : 20, number);
  });
}

/** Several that hold nothing of their own: a mark of their kind and their words. */
function listCard(plan: MapPlan, moments: readonly Moment[]): Cell {
  const entries = moments.map((moment) =>
    indented(paragraph(plan, moment.title, body, 'ink'), 16, (x, y) => [kindMark(moment, x, y + 6)]),
  );
  return card(stacked(entries, 6), undefined, undefined);
}

function kindMark(moment: Moment, x: number, y: number): Primitive {
  const base = { kind: 'rectangle', x: x + 0.5, y: y + 0.5, width: 7, height: 7, radius: 2 } as const;
  return moment.kind === 'touchpoint' ? { ...base, fill: 'ink2' } : { ...base, stroke: { paint: 'rule', width: 1 } };
}

function card(top: Piece, foot: Piece | undefined, moment: Moment | undefined): Cell {
  const place = remembered((width: number) => ({
    top: top.place(width - 2 * side),
    foot: foot?.place(width - 2 * side),
  }));
  return {
    minimumWidth: Math.max(top.minimumWidth, foot?.minimumWidth ?? 0) + 2 * side,
    place: (width) => {
      const placed = place(width);
      const height = 10 + placed.top.height + (placed.foot === undefined ? 10 : 10 + placed.foot.height + 12);
      return {
        height,
        draw: (common, x, y) => {
          const box = { x, y, width, height: Math.max(height, common) };
          return drawCard(placed.top, placed.foot, moment, box);
        },
      };
    },
  };
}

/** Not everyone passes here; a badge says so, too. */
const optionalDash = [5, 4] as const;

function drawCard(
  top: PlacedPiece,
  foot: PlacedPiece | undefined,
  moment: Moment | undefined,
  box: CardBox,
): readonly Primitive[] {
  const { x, y, height } = box;
  return [
    ground(moment, box),
    ...ownColour(moment, box),
    ...top.draw(x + side, y + 10),
    ...(foot?.draw(x + side, y + height - 12 - foot.height) ?? []),
  ];
}

interface CardBox {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

function ground(moment: Moment | undefined, { x, y, width, height }: CardBox): Primitive {
  const optional = moment !== undefined && flagOf(moment, 'optional');
  const outline: Stroke = { paint: 'rule', width: 1, ...(optional ? { dash: optionalDash } : {}) };
  const inner = { x: x + 0.5, y: y + 0.5, width: width - 1, height: height - 1 };
  const edge = { kind: 'rectangle', ...inner, radius: 6 } as const;
  if (moment?.kind !== 'touchpoint') return { ...edge, stroke: outline };
  if (optional) return { ...edge, fill: 'tile', stroke: outline };
  return { kind: 'rectangle', x, y, width, height, radius: 6, fill: 'tile' };
}

/** The author's colour is a bar inside the card's edge, never its ground. */
function ownColour(moment: Moment | undefined, { x, y, height }: CardBox): readonly Primitive[] {
  const paint = moment === undefined ? undefined : authorPaint(valueOfFact(moment, 'colour', 'colour')?.colour);
  if (paint === undefined) return [];
  return [{ kind: 'rectangle', x: x + 4, y: y + 10, width: 3, height: height - 20, radius: 1.5, fill: paint }];
}
