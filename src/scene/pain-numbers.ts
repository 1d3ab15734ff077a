// Numbers the pains of a column above which several opportunities stand, so that each can say which of them it answers.

import { choiceOf, factsOf } from '../model/queries.js';
import type { Column, MapPlan, PlacedFact } from './map-plan.js';
import { smallStrong, textLine } from './pieces/paragraph.js';
import { indented, type Piece } from './pieces/piece.js';
import { severityOf } from './pieces/severity.js';

/** By the id of the pain, the gravest first; empty where it is plain what answers what. */
export type PainNumbers = ReadonlyMap<string, number>;

const none: PainNumbers = new Map();

export function painNumbers({ hiddenLanes }: MapPlan, { facts }: Column): PainNumbers {
  const pains = facts.get('pain') ?? [];
  const opportunities = facts.get('opportunity') ?? [];
  if (pains.length < 2 || opportunities.length < 2 || hiddenLanes.has('pain')) return none;
  if (!opportunities.some(({ fact, pain }) => pain !== undefined || factsOf(fact, 'solves').length > 0)) return none;
  return new Map([...pains].sort(gravestFirst).map(({ fact }, index) => [fact.id, index + 1]));
}

export function gravestFirst(one: PlacedFact, other: PlacedFact): number {
  const gravity = ({ fact }: PlacedFact): number => severityOf(choiceOf(fact, 'severity'));
  return gravity(other) - gravity(one) || one.order - other.order;
}

/** Of the pain that holds this opportunity, and of those that it says to solve. */
export function solvedNumbers(numbers: PainNumbers, { fact, pain }: PlacedFact): readonly number[] {
  const solved = factsOf(fact, 'solves').flatMap(({ value }) => (value.kind === 'references' ? value.references : []));
  const ids = [pain?.id, ...solved.map(({ id, inBaseline }) => (inBaseline ? undefined : id))];
  return [...new Set(ids.flatMap((id) => (id === undefined ? [] : (numbers.get(id) ?? []))))];
}

/** The piece with the numbers, of `of` in its column, at its first line, which is 16 high where a mark stands above the words, else 20. */
export function numberedPiece(
  plan: MapPlan,
  { numbers, of }: { readonly numbers: readonly number[]; readonly of: number },
  piece: Piece,
  firstLine: 16 | 20,
): Piece {
  const text = numbers.join(plan.wording.listSeparator);
  const widest = Math.max(14, Math.ceil(plan.typesetter.measure(text, smallStrong)) + 8);
  // Texts of one list share an edge, whether their number has one figure or two.
  const room = of < 10 ? widest : Math.max(22, widest);
  const down = firstLine === 20 ? 2.7 : 0;
  return indented(piece, room, (x, y) => (text === '' ? [] : [textLine(plan, text, smallStrong, 'ink2', x, y + down)]));
}
