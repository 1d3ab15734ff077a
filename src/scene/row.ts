// What a lane hands to a layout: rows of cells under the columns, or one panel over all of them.
// A row never knows where on the sheet it will stand.

import type { Cell } from './cell.js';
import type { Connectors } from './connectors/connectors.js';
import type { MapPart } from './map-part.js';
import type { Primitive } from './primitive.js';

export type { Cell, PlacedCell } from './cell.js';

export type Row = CellRow | PanelRow;

/** Cells under the columns. */
export interface CellRow {
  readonly kind: 'cells';
  /** Unique within the sheet. */
  readonly name: string;
  readonly label: string;
  /** One an index of `plan.columns`; absent: air. */
  readonly cells: readonly (Cell | undefined)[];
  /** One an index of `plan.stages`: a stage's own facts, which span its columns, above the cells. */
  readonly stageCells: readonly (Cell | undefined)[];
  /** Cards share one height and carry their own ground; other cells are bare text. */
  readonly cards: boolean;
  /** What leads from cell to cell, to be drawn below them. */
  readonly connectors?: Connectors;
  /** A rule named at the row's upper edge (line of visibility and its like). */
  readonly ruleAbove?: string;
  /** Words of the language, or of the team, that it shows: what `after` of a team's lane may name. */
  readonly words: readonly string[];
  /** Set in a part of a map: it says little on the whole sheet, however much of that stands here. */
  readonly sparse?: boolean;
  /** The word whose row it follows, where its author says so. */
  readonly after?: string;
}

/** One drawing over all columns, on a ground of its own: the emotion curve. */
export interface PanelRow {
  readonly kind: 'panel';
  readonly name: string;
  readonly label: string;
  readonly draw: (frame: PanelFrame) => PlacedPanel;
  /** The same for each part of the map; absent where it has nothing to show of a part. */
  readonly split: (parts: readonly MapPart[]) => readonly (PanelRow | undefined)[];
}

/** Where the columns stand, in sheet coordinates. */
export interface PanelFrame {
  /** Upper edge. */
  readonly y: number;
  /** Left edge of the lane labels and right edge of the last column, before the panel's bleed. */
  readonly left: number;
  readonly right: number;
  /** Left edge of the first column. */
  readonly contentLeft: number;
  /** How far its ground reaches beyond `left` and `right`. */
  readonly bleed: number;
  /** Where labels stand: at the left of the columns, or above them over the whole width. */
  readonly labels: 'beside' | 'above';
  readonly columns: readonly { readonly x: number; readonly width: number }[];
  readonly stages: readonly { readonly x: number; readonly width: number }[];
}

export interface PlacedPanel {
  readonly height: number;
  /** What spans the stages: its ground, its curves. */
  readonly primitives: readonly Primitive[];
  /** What is said of each stage, over the ground: one an index of `plan.stages`. */
  readonly stages: readonly (readonly Primitive[])[];
}
