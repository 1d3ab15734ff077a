// Where the columns and stages of a grid stand on the sheet, once their widths are known.

export interface SheetFrame {
  readonly left: number;
  readonly right: number;
  readonly contentLeft: number;
  readonly columns: readonly { readonly x: number; readonly width: number }[];
  readonly stages: readonly { readonly x: number; readonly width: number }[];
}
