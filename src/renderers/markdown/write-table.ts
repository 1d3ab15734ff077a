// A table as Prettier pads it. Its cells are safe already; knows nothing of maps.

import stringWidth from 'string-width';

export function writeTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, ...rows];
  const widths = head.map((_, column) =>
    lines.reduce((widest, cells) => Math.max(widest, shownWidth(cells[column] ?? '')), 3),
  );
  const written = lines.map((cells) => rowOf(widths.map((width, column) => padded(cells[column] ?? '', width))));
  const rule = rowOf(widths.map((width) => '-'.repeat(width)));
  return [written[0], rule, ...written.slice(1)].join('\n');
}

/** As Prettier counts: two for emoji and wide characters, none for marks on others. */
export function shownWidth(text: string): number {
  if (/^[\x20-\x7e]*$/.test(text)) return text.length;
  const withoutEmoji = text.replace(EMOJI, '');
  let width = 2 * (text.match(EMOJI)?.length ?? 0);
  for (const character of withoutEmoji) {
    if (/[\p{Nonspacing_Mark}\p{Enclosing_Mark}\p{Control}]/u.test(character)) continue;
    width += stringWidth(character) === 2 ? 2 : 1;
  }
  return width;
}

const ALL_EMOJI = '\\p{RGI_Emoji}';

/** The `v` flag is newer than the syntax we compile to. */
const EMOJI = new RegExp(ALL_EMOJI, 'gv');

function padded(text: string, width: number): string {
  return text + ' '.repeat(width - shownWidth(text));
}

function rowOf(cells: readonly string[]): string {
  return `| ${cells.join(' | ')} |`;
}
