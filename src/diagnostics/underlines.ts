// The rows below a source line: underlines with their labels, the rightmost beside its line, the others hanging below.
// Works in display columns; knows nothing of source files.

/** One underlined piece of a shown line: columns from 0, `last` not included. */
export interface Underline {
  readonly first: number;
  readonly last: number;
  readonly primary: boolean;
  /** Safe to show; empty for none. */
  readonly label: string;
}

export interface UnderlinePaint {
  readonly primary: (text: string) => string;
  readonly secondary: (text: string) => string;
}

/** At least one row; no row ends in blanks. */
export function drawUnderlines(underlines: readonly Underline[], paint: UnderlinePaint): readonly string[] {
  const ordered = underlines.map(atLeastOneColumn).sort((a, b) => a.first - b.first || a.last - b.last);
  const beside = ordered.at(-1);
  if (beside === undefined) return [];
  const fits = ordered.every((underline) => underline === beside || underline.last <= beside.first);
  const hanging = ordered.filter((underline) => underline.label !== '' && !(fits && underline === beside));
  const rows = [underlineRow(ordered, fits ? beside.label : '', paint)];
  if (hanging.length > 0) rows.push(stemRow(hanging, paint));
  for (let index = hanging.length - 1; index >= 0; index--) {
    const stems = hanging.slice(0, index);
    const underline = hanging[index];
    if (underline !== undefined) rows.push(labelRow(stems, underline, paint));
  }
  return rows;
}

/** An empty span is a place between two characters: the caret stands at the second. */
function atLeastOneColumn(underline: Underline): Underline {
  return { ...underline, last: Math.max(underline.last, underline.first + 1) };
}

/** Primary marks cover secondary ones. */
function underlineRow(underlines: readonly Underline[], label: string, paint: UnderlinePaint): string {
  const end = Math.max(...underlines.map((underline) => underline.last));
  const marks = new Array<string>(end).fill(' ');
  for (const underline of [...underlines].sort((a, b) => Number(a.primary) - Number(b.primary))) {
    marks.fill(underline.primary ? '^' : '-', underline.first, underline.last);
  }
  const row = marks.join('').replace(/\^+|-+/g, (run) => (run.startsWith('^') ? paint.primary : paint.secondary)(run));
  const owner = underlines.at(-1);
  return label === '' || owner === undefined ? row : `${row} ${painter(owner, paint)(label)}`;
}

function stemRow(underlines: readonly Underline[], paint: UnderlinePaint): string {
  let row = '';
  let column = 0;
  for (const underline of underlines) {
    if (underline.first < column) continue;
    row += `${' '.repeat(underline.first - column)}${painter(underline, paint)('|')}`;
    column = underline.first + 1;
  }
  return row;
}

function labelRow(stems: readonly Underline[], underline: Underline, paint: UnderlinePaint): string {
  const clear = stems.filter((stem) => stem.first < underline.first);
  const before = stemRow(clear, paint);
  const column = clear.reduce((width, stem) => Math.max(width, stem.first + 1), 0);
  return `${before}${' '.repeat(underline.first - column)}${painter(underline, paint)(underline.label)}`;
}

function painter(underline: Underline, paint: UnderlinePaint): (text: string) => string {
  return underline.primary ? paint.primary : paint.secondary;
}
