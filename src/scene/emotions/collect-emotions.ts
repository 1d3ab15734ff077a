// Gathers what the map says about feelings: a line of scored points for each persona, and the words that have no place
// on a line. It knows no coordinates.

import type { Fact } from '../../model/fact.js';
import type { Column, FactsByWord, MapPlan, PersonaMark } from '../map-plan.js';
import { superscriptOf } from '../number-sources.js';
import type { PanelFrame } from '../row.js';
import { heightOf } from './levels.js';

/** Where in time something is felt: an index of the plan's columns, or of its stages. */
export interface Slot {
  readonly kind: 'column' | 'stage';
  readonly index: number;
}

/** Feelings of one persona, or of nobody in particular. */
export interface EmotionLine {
  readonly mark: PersonaMark;
  /** Empty when the map names no persona. */
  readonly name: string;
  /** Drawn last, its lowest point ringed. */
  readonly primary: boolean;
  /** The area between it and the neutral level is tinted: of the primary, where few are drawn. */
  readonly washed: boolean;
  readonly points: readonly FeltPoint[];
  /** One of `points`; absent on a line without a lower and a higher one. */
  readonly lowest: FeltPoint | undefined;
  /** It comes from a part of the map before this one. */
  readonly enters?: Crossing;
  /** It goes on in a part of the map behind this one. */
  readonly leaves?: Crossing;
}

/** How a line stands at the edge of a part of the map. */
export interface Crossing {
  readonly score: number;
  /** Nobody said how it was in between. */
  readonly gap: boolean;
}

export interface FeltPoint {
  readonly slot: Slot;
  /** Where in its slot, from 0 to 1. */
  readonly position: number;
  /** In columns from the start of the whole map; a stage without columns counts as one. */
  readonly time: number;
  readonly score: number;
  readonly words: string;
  /** Figures of its sources. */
  readonly superscript: string | undefined;
  /** First and last column that it speaks for; the last is before the first for a stage without columns. */
  readonly covers: readonly [number, number];
}

/** Words that are shown but not plotted. */
export interface EmotionNote {
  readonly slot: Slot;
  readonly mark: PersonaMark;
  /** Of an actor, who has no tag; else empty. */
  readonly name: string;
  readonly words: string;
  readonly superscript: string | undefined;
  readonly score: number | undefined;
}

export interface Emotions {
  /** In the order of the personas; only those with at least one point. */
  readonly lines: readonly EmotionLine[];
  readonly notes: readonly EmotionNote[];
}

export function collectEmotions(plan: MapPlan): Emotions {
  const owners = ownersOf(plan);
  const collected = owners.map((owner) => ({ owner, points: [] as FeltPoint[] }));
  const notes: EmotionNote[] = [];
  let firstColumn = 0;
  let start = 0;
  for (const [index, stage] of plan.stages.entries()) {
    const length = Math.max(1, stage.columns.length);
    const spanOf = ({ kind, index: column }: Slot) =>
      kind === 'stage' ? { start, length } : { start: start + column - firstColumn, length: 1 };
    const covers = [firstColumn, firstColumn + stage.columns.length - 1] as const;
    for (const { owner, points } of collected) {
      const place = (said: readonly Fact[], slot: Slot, covered: FeltPoint['covers'], plotted: boolean): void => {
        if (plotted) points.push(...feltPoints(plan, said, slot, spanOf(slot), covered));
        notes.push(
          ...said.filter((fact) => !plotted || !isScored(fact)).map((fact) => noteOf(plan, owner, fact, slot)),
        );
      };
      const overall = saidBy(owner, stage.facts);
      const open = overall.some(isScored) ? openColumns(owner, stage.columns) : stage.columns;
      const whole = open.length === stage.columns.length;
      // The score of a stage speaks for those of its steps that have none.
      const spokenFor = open[(open.length - 1) >> 1]?.index;
      if (whole) place(overall, { kind: 'stage', index }, covers, true);
      else if (open.length === 0) place(overall, { kind: 'stage', index }, covers, false);
      for (const column of stage.columns) {
        const slot: Slot = { kind: 'column', index: column.index };
        if (!whole && column.index === spokenFor) {
          place(overall, slot, [open[0]?.index ?? column.index, open.at(-1)?.index ?? column.index], true);
        }
        const said = saidBy(owner, column.facts);
        if (said.length > 0) place(said, slot, [column.index, column.index], true);
      }
    }
    firstColumn += stage.columns.length;
    start += length;
  }
  const felt = collected.filter(({ points }) => points.length > 0);
  const lines = felt.map(({ owner: { name, mark, primary }, points }) => {
    return { name, mark, primary, washed: primary && felt.length < 3, points, lowest: lowestOf(plan, points) };
  });
  return { lines, notes: notes.filter(({ words }) => words !== '') };
}

function lowestOf({ journey }: MapPlan, points: readonly FeltPoint[]): FeltPoint | undefined {
  const heights = points.map(({ score }) => heightOf(score, journey.scale));
  const lowest = heights.reduce((least, height) => Math.min(least, height), Number.POSITIVE_INFINITY);
  return heights.every((height) => height === lowest) ? undefined : points[heights.indexOf(lowest)];
}

/** Where a slot stands on the sheet. */
export function slotBox(slot: Slot, frame: PanelFrame): { readonly x: number; readonly width: number } {
  const boxes = slot.kind === 'column' ? frame.columns : frame.stages;
  return boxes[slot.index] ?? { x: frame.contentLeft, width: Math.max(0, frame.right - frame.contentLeft) };
}

/** Who may feel something: a persona, an actor, or nobody in particular. */
interface Owner {
  readonly name: string;
  readonly mark: PersonaMark;
  readonly primary: boolean;
  readonly actor: boolean;
  readonly owns: (fact: Fact) => boolean;
}

function ownersOf(plan: MapPlan): readonly Owner[] {
  const flagged = plan.personas.find((mark) => mark.persona.primary) ?? plan.personas[0];
  const known = new Set([
    ...plan.personas.map(({ persona }) => persona.id),
    ...plan.journey.actors.map(({ id }) => id),
  ]);
  const ownedBy = (id: string) => (fact: Fact) => fact.personas.includes(id);
  return [
    ...plan.personas.map((mark) => ({
      name: mark.persona.title,
      mark,
      primary: mark === flagged,
      actor: false,
      owns: ownedBy(mark.persona.id),
    })),
    {
      name: '',
      mark: plainMark(plan, '', 'ink', []),
      primary: plan.personas.length === 0,
      actor: false,
      owns: ({ personas }) => !personas.some((id) => known.has(id)),
    },
    ...plan.journey.actors.map(({ id, title }) => ({
      name: title,
      mark: plainMark(plan, title, 'ink2', [2, 7]),
      primary: false,
      actor: true,
      owns: ownedBy(id),
    })),
  ];
}

/** A circle in the colour of the text, for those who have no mark of their own. */
export function plainMark(
  { journey }: MapPlan,
  title: string,
  paint: 'ink' | 'ink2',
  dash: readonly number[],
): PersonaMark {
  const { span, keywordSpan } = journey;
  return {
    persona: { kind: 'persona', id: '', title, facts: [], primary: false, span, keywordSpan },
    index: -1,
    paint,
    shape: 'circle',
    hollow: dash.length > 0,
    dash,
    monogram: '',
    initial: '',
  };
}

function saidBy({ owns }: Owner, facts: FactsByWord): readonly Fact[] {
  return (facts.get('emotion') ?? []).map(({ fact }) => fact).filter(owns);
}

/** The longest run of columns in which somebody's feeling has no score. */
function openColumns(owner: Owner, columns: readonly Column[]): readonly Column[] {
  let longest: readonly Column[] = [];
  let run: Column[] = [];
  for (const column of columns) {
    if (saidBy(owner, column.facts).some(isScored)) run = [];
    else run.push(column);
    if (run.length > longest.length) longest = run;
  }
  return longest;
}

function isScored({ value }: Fact): boolean {
  return value.kind === 'score' && value.points.some(Number.isFinite);
}

/** Points of one slot in time order, evenly apart; the words of a change stand at its end. */
function feltPoints(
  plan: MapPlan,
  facts: readonly Fact[],
  slot: Slot,
  span: { readonly start: number; readonly length: number },
  covers: FeltPoint['covers'],
): readonly FeltPoint[] {
  const scored = facts.flatMap((fact) => {
    if (fact.value.kind !== 'score') return [];
    const { points, words } = fact.value;
    const finite = points.filter(Number.isFinite);
    return finite.map((score, index) => {
      const last = index === finite.length - 1;
      return { score, words: last ? plain(words) : '', superscript: last ? superscriptOf(plan, fact) : undefined };
    });
  });
  return scored.map((point, index) => {
    const position = (index + 1) / (scored.length + 1);
    return { ...point, slot, covers, position, time: span.start + position * span.length };
  });
}

function noteOf(plan: MapPlan, { mark, name, actor }: Owner, fact: Fact, slot: Slot): EmotionNote {
  const { value } = fact;
  return {
    slot,
    mark,
    name: actor ? name : '',
    words: plain(value.kind === 'score' ? value.words : fact.text),
    superscript: superscriptOf(plan, fact),
    score: value.kind === 'score' ? value.points.find(Number.isFinite) : undefined,
  };
}

/** Paragraphs would tear a label apart. */
function plain(words: string): string {
  return words.replace(/\n/g, ' ').trim();
}
