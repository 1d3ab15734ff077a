// A row of facts: those of its words, column by column, and above them what the whole stage says.

import type { FactsByWord, MapPlan, PlacedFact } from '../map-plan.js';
import { isShown } from '../pieces/details.js';
import { type FactItemOptions, factItem } from '../pieces/fact-item.js';
import { cellOf, listed, type Piece } from '../pieces/piece.js';
import type { Cell, CellRow } from '../row.js';

export interface FactRowOptions {
  /** Unique within the sheet; a view may hide the row by it. */
  readonly name: string;
  readonly label: string;
  /** Words whose facts it shows, in the author's order. */
  readonly words: readonly string[];
  /** Undefined for a fact that is shown elsewhere. */
  readonly item?: (placed: PlacedFact, columnIndex: number | undefined) => Piece | undefined;
  /** Default: the words with their details. */
  readonly options?: FactItemOptions;
  /** Default 8. */
  readonly gap?: number;
  readonly sort?: (one: PlacedFact, other: PlacedFact) => number;
  readonly after?: string | undefined;
}

/** The row, or none when nothing of the map belongs in it or the view hides it. */
export function factRow(plan: MapPlan, row: FactRowOptions): readonly CellRow[] {
  if (plan.hiddenLanes.has(row.name)) return [];
  const words = row.words.filter((word) => !plan.hiddenLanes.has(word));
  const cell = (facts: FactsByWord, columnIndex: number | undefined): Cell | undefined =>
    cellOfFacts(plan, row, words, facts, columnIndex);
  const cells = plan.columns.map((column) => cell(column.facts, column.index));
  const stageCells = plan.stages.map((stage) => cell(stage.facts, undefined));
  if (![...cells, ...stageCells].some((made) => made !== undefined)) return [];
  return [
    {
      kind: 'cells',
      name: row.name,
      label: row.label,
      cells,
      stageCells,
      cards: false,
      words: row.words,
      ...(row.after === undefined ? {} : { after: row.after }),
    },
  ];
}

function cellOfFacts(
  plan: MapPlan,
  row: FactRowOptions,
  words: readonly string[],
  facts: FactsByWord,
  columnIndex: number | undefined,
): Cell | undefined {
  // Most cells of most lanes are empty.
  if (!words.some((word) => facts.has(word))) return undefined;
  const placed = words
    .flatMap((word) => facts.get(word) ?? [])
    .filter(({ fact }) => isShown(fact))
    .sort((one, other) => row.sort?.(one, other) || one.order - other.order);
  const item = row.item ?? ((fact: PlacedFact) => factItem(plan, fact, row.options ?? { tags: 'others' }));
  const pieces = placed.flatMap((fact) => item(fact, columnIndex) ?? []);
  return pieces.length === 0 ? undefined : cellOf(listed(pieces, row.gap ?? 8));
}
