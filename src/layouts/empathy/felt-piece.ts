// A feeling as text: the face of its score, or of each where it changes, and its words.

import { levelLabel } from '../../scene/emotions/levels.js';
import type { MapPlan, PersonaMark, PlacedFact } from '../../scene/map-plan.js';
import { faceLevelOf } from '../../scene/marks/faces.js';
import { personaMarker, personaReach } from '../../scene/marks/persona-marks.js';
import { superscriptOf } from '../../scene/number-sources.js';
import { factDetails } from '../../scene/pieces/details.js';
import { body, paragraph } from '../../scene/pieces/paragraph.js';
import { indented, type Piece, stacked } from '../../scene/pieces/piece.js';

export function feltPiece(plan: MapPlan, { fact }: PlacedFact, mark: PersonaMark): Piece {
  const { value } = fact;
  const points = value.kind === 'score' ? value.points.filter(Number.isFinite) : [];
  const words =
    value.kind === 'score'
      ? value.words || points.map((score) => levelLabel(plan, score)).join(plan.wording.listSeparator)
      : fact.text;
  const text = paragraph(plan, words, body, 'ink', { superscript: superscriptOf(plan, fact) });
  const told = stacked([text, ...factDetails(plan, fact, new Set())], 4);
  if (points.length === 0) return told;
  const scale = 10 / personaReach(mark.shape);
  return indented(told, points.length * 24 + 4, (x, y) =>
    points.flatMap((score, index) =>
      personaMarker(mark, faceLevelOf(score, plan.journey.scale), x + 10 + index * 24, y + 10, 'panel', scale),
    ),
  );
}
