// Tables of GitHub Markdown. Columns are not padded: a change of one row stays a change of one line.

export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string {
  return [head, head.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}

/** Code inside a cell: a pipe must be escaped even there. */
export function codeCell(text: string): string {
  return `\`${text.replace(/\|/gu, '\\|')}\``;
}

/** Prose inside a cell. */
export function textCell(text: string): string {
  return text.replace(/\|/gu, '\\|');
}
