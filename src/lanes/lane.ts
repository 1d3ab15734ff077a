// What a lane is: it lowers the facts of a map to cells, or to one panel over the whole width. A layout places them.
// A lane never knows the renderer, another lane, or where on the sheet it will stand.

import type { MapPlan } from '../scene/map-plan.js';
import type { Primitive } from '../scene/primitive.js';

export interface Lane {
  /** Kebab-case; what `view` shows or hides, and part of the id in the picture. */
  readonly name: string;
  readonly documentation: string;
  /** The rows it makes: none when the map holds nothing for it; several for a team's own lanes. */
  readonly lower: (plan: MapPlan) => readonly Row[];
}

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
  /** A rule named at the row's upper edge (line of visibility and its like). */
  readonly ruleAbove?: string;
}

export interface Cell {
  /** The narrowest column that shows it without breaking a word: longest word, widest chip, plus padding. */
  readonly minimumWidth: number;
  readonly place: (width: number) => PlacedCell;
}

export interface PlacedCell {
  readonly height: number;
  /** Drawn at 0,0, at least `height` high: cards are told the lane's common height. */
  readonly draw: (height: number) => readonly Primitive[];
}

/** One drawing over all columns, on a ground of its own: the emotion curve. */
export interface PanelRow {
  readonly kind: 'panel';
  readonly name: string;
  readonly label: string;
  readonly draw: (frame: PanelFrame) => PlacedPanel;
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
  readonly columns: readonly { readonly x: number; readonly width: number }[];
  readonly stages: readonly { readonly x: number; readonly width: number }[];
}

export interface PlacedPanel {
  readonly height: number;
  readonly primitives: readonly Primitive[];
}
