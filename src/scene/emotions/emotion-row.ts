// Feelings as a row of text: those that a layout without a panel draws nowhere else, each with its face.

import type { MapPlan, PersonaMark } from '../map-plan.js';
import { faceLevelOf } from '../marks/faces.js';
import { personaMarker, personaReach } from '../marks/persona-marks.js';
import { personaTag } from '../pieces/fact-item.js';
import { paragraph, small } from '../pieces/paragraph.js';
import { cellOf, indented, type Piece, stacked } from '../pieces/piece.js';
import type { Cell, CellRow } from '../row.js';
import type { Emotions, FeltPoint, Slot } from './collect-emotions.js';
import { levelLabel } from './levels.js';

/** `told`: points whose words stand somewhere else. */
export function emotionRow(plan: MapPlan, emotions: Emotions, told: (point: FeltPoint) => boolean): readonly CellRow[] {
  const said: Said[] = [
    ...emotions.lines.flatMap(({ mark, points }) =>
      points
        .filter((point) => !told(point))
        .map((point) => ({ ...point, mark, words: point.words || levelLabel(plan, point.score) })),
    ),
    ...emotions.notes.map((note) => ({
      ...note,
      words: note.name === '' ? note.words : plan.wording.labelled(note.name, note.words),
    })),
  ];
  if (said.length === 0) return [];
  const cell = (kind: Slot['kind'], index: number): Cell | undefined => {
    const here = said.filter(({ slot }) => slot.kind === kind && slot.index === index);
    return here.length === 0
      ? undefined
      : cellOf(
          stacked(
            here.map((one) => saidPiece(plan, one)),
            8,
          ),
        );
  };
  return [
    {
      kind: 'cells',
      name: 'emotion',
      label: plan.wording.lanes.emotion,
      cells: plan.columns.map(({ index }) => cell('column', index)),
      stageCells: plan.stages.map((_, index) => cell('stage', index)),
      cards: false,
      words: ['emotion'],
    },
  ];
}

interface Said {
  readonly slot: Slot;
  readonly mark: PersonaMark;
  readonly words: string;
  readonly superscript: string | undefined;
  readonly score: number | undefined;
}

function saidPiece(plan: MapPlan, { mark, words, superscript, score }: Said): Piece {
  const text = paragraph(plan, words, small, mark.index < 0 ? 'ink2' : mark.paint, { superscript });
  if (score !== undefined) {
    const scale = 9 / personaReach(mark.shape);
    const level = faceLevelOf(score, plan.journey.scale);
    return indented(text, 24, (x, y) => personaMarker(mark, level, x + 8, y + 8, 'page', scale));
  }
  const tagged = plan.personas.length > 1 && mark.index >= 0;
  return tagged ? indented(text, 24, (x, y) => personaTag(plan, mark, x, y - 2)) : text;
}
