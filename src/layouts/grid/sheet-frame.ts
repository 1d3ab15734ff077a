// Where the columns and stages of a grid stand on the sheet, once their widths are known.

export interface SheetFrame {
  readonly left: number;
  readonly right: number;
  readonly contentLeft: number;
  /** How far the ground of a panel reaches beyond `left` and `right`. */
  readonly bleed: number;
  /** Where labels of rows stand: at the left of the columns, or above them over the whole width. */
  readonly labels: 'beside' | 'above';
  readonly columns: readonly { readonly x: number; readonly width: number }[];
  readonly stages: readonly { readonly x: number; readonly width: number }[];
}
