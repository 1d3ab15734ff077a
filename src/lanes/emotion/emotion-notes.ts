// Words that stand on no curve, in a row at the panel's foot under their column: those without a score, those of a whole
// stage whose steps have their own, and those that found no free place beside the curve.

import { type EmotionNote, type Slot, slotBox } from '../../scene/emotions/collect-emotions.js';
import type { MapPlan } from '../../scene/map-plan.js';
import { faceLevelOf } from '../../scene/marks/faces.js';
import { personaMarker, personaReach } from '../../scene/marks/persona-marks.js';
import { personaTag } from '../../scene/pieces/fact-item.js';
import { small, textBlock } from '../../scene/pieces/paragraph.js';
import type { Primitive } from '../../scene/primitive.js';
import type { PanelFrame } from '../../scene/row.js';
import type { SetText } from '../../scene/typesetter.js';

export interface NotesRow {
  readonly height: number;
  /** Columns under which something stands. */
  readonly columns: ReadonlySet<number>;
  /** Each with the place in time that it speaks of. */
  readonly draw: (top: number) => readonly { readonly slot: Slot; readonly primitives: readonly Primitive[] }[];
}

export function notesRow(plan: MapPlan, notes: readonly EmotionNote[], frame: PanelFrame): NotesRow {
  // Lower edge of what stands under each column so far: notes of one column stand below one another.
  const edges = new Map<number, number>();
  const set = [...notes].sort(stagesFirst).map((note): SetNote => {
    const indent = hasTag(plan, note) ? 24 : 0;
    const { x, width } = slotBox(note.slot, frame);
    const words = note.name === '' ? note.words : plan.wording.labelled(note.name, note.words);
    const superscript = note.superscript === undefined ? {} : { superscript: note.superscript };
    const text = plan.typesetter.set(words, small, width - indent, superscript);
    const under = columnsUnder(plan, note);
    const y = under.reduce((edge, column) => Math.max(edge, edges.get(column) ?? 0), 0);
    for (const column of under) edges.set(column, y + text.height + 8);
    return { note, x, y, indent, text };
  });
  return {
    height: set.reduce((height, { y, text }) => Math.max(height, y + text.height), 0),
    columns: new Set(edges.keys()),
    draw: (top) => set.map((one) => ({ slot: one.note.slot, primitives: drawNote(plan, one, top) })),
  };
}

function stagesFirst(one: EmotionNote, other: EmotionNote): number {
  return Number(one.slot.kind === 'column') - Number(other.slot.kind === 'column');
}

function columnsUnder(plan: MapPlan, { slot }: EmotionNote): readonly number[] {
  if (slot.kind === 'column') return [slot.index];
  const columns = (plan.stages[slot.index]?.columns ?? []).map(({ index }) => index);
  // A stage without columns has a place of its own, which no column shares.
  return columns.length === 0 ? [-1 - slot.index] : columns;
}

interface SetNote {
  readonly note: EmotionNote;
  readonly x: number;
  readonly y: number;
  readonly indent: number;
  readonly text: SetText;
}

/** Whose words they are is plain on a map of one persona; how they felt never is. */
function hasTag(plan: MapPlan, { mark, score }: EmotionNote): boolean {
  return score !== undefined || (plan.personas.length > 1 && mark.index >= 0);
}

function drawNote(plan: MapPlan, { note, x, y, indent, text }: SetNote, top: number): readonly Primitive[] {
  const { mark, score } = note;
  const line = top + y;
  const words = textBlock(text, mark.index < 0 ? 'ink2' : mark.paint, { x: x + indent, y: line });
  if (indent === 0) return [words];
  if (score === undefined) return [...personaTag(plan, mark, x, line - 2), words];
  const scale = 9 / personaReach(mark.shape);
  return [...personaMarker(mark, faceLevelOf(score, plan.journey.scale), x + 8, line + 8, 'panel', scale), words];
}
