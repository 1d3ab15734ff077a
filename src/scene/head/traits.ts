// Traits of a persona: a label and as many bars as the scale has steps, filled up to the persona's level.

import { factsOf, valueOfFact } from '../../model/queries.js';
import type { MapPlan, PersonaMark } from '../map-plan.js';
import { factDetails } from '../pieces/details.js';
import { paragraph, small } from '../pieces/paragraph.js';
import { type Piece, stacked } from '../pieces/piece.js';
import type { Primitive } from '../primitive.js';

/** Room for a label of 88 and bars of 96. */
export const traitsWidth = 200;
const labelWidth = 88;
const barsWidth = 96;

export function traitsPiece(plan: MapPlan, mark: PersonaMark): Piece | undefined {
  const traits = factsOf(mark.persona, 'trait');
  if (traits.length === 0) return undefined;
  return stacked(
    traits.map((trait) => {
      const level = valueOfFact(trait, 'level', 'ratio');
      const label = paragraph(plan, trait.text, small, 'ink2');
      const line: Piece = {
        minimumWidth: labelWidth + 8 + barsWidth,
        place: (width) => {
          const placed = label.place(level === undefined ? width : labelWidth);
          const bars = (x: number, y: number): readonly Primitive[] =>
            level === undefined ? [] : levelBars(mark, level.value, level.of, x + labelWidth + 8, y + 5);
          return { height: placed.height, draw: (x, y) => [...placed.draw(x, y), ...bars(x, y)] };
        },
      };
      return stacked([line, ...factDetails(plan, trait, new Set(['level']))], 2);
    }),
    10,
  );
}

/** A ratio of more than ten steps, or of parts of one, is shown by ten. */
function levelBars(mark: PersonaMark, value: number, of: number, x: number, y: number): readonly Primitive[] {
  const steps = Number.isInteger(of) && of >= 1 && of <= 10 ? of : 10;
  const filled = of > 0 ? Math.round((value / of) * steps) : 0;
  const gap = steps > 6 ? 2 : 4;
  const width = Math.round(((barsWidth - gap * (steps - 1)) / steps) * 100) / 100;
  return Array.from({ length: steps }, (_, index) => ({
    kind: 'rectangle',
    x: x + index * (width + gap),
    y,
    width,
    height: 6,
    radius: 1,
    fill: index < filled ? mark.paint : 'line',
  }));
}
