// Rows as CSV (RFC 4180) that a spreadsheet opens as it is and never runs: UTF-8 with the mark by which spreadsheets know
// it, lines end with CR LF. Knows nothing of maps.

/** A number is ours and stays one; text is another's. `undefined`: an empty cell. */
export type Cell = string | number | undefined;

export function writeTable(titles: readonly string[], rows: Iterable<readonly Cell[]>): string {
  const lines = [titles.map(written)];
  for (const row of rows) lines.push(row.map(written));
  return `\ufeff${lines.map((cells) => `${cells.join(',')}\r\n`).join('')}`;
}

function written(cell: Cell): string {
  if (cell === undefined) return '';
  if (typeof cell === 'number') return Number.isFinite(cell) ? String(cell) : '';
  const safe = STARTS_FORMULA.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/**
 * What a spreadsheet may take for a formula: `=1+1`, `+1`, `-1`, `@SUM`, the same in full width, and what hides one behind
 * a tab or a line end. An apostrophe before it makes it text (OWASP, CSV injection).
 */
const STARTS_FORMULA = /^[\s\0\u200b\ufeff]*[=+\-@\uff1d\uff0b\uff0d\uff20]|^[\t\r\n]/;
