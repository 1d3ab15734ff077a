// Places whose columns count the bytes of UTF-8, as some programs want them.

import { lineText, type Position, positionAt, type SourceFile } from '../source/source-file.js';

/** Both from 1. */
export function bytePositionAt(file: SourceFile, offset: number): Position {
  const { line, column } = positionAt(file, offset);
  const start = file.lineStarts[line - 1] ?? 0;
  return { line, column: 1 + bytesOf(file.text.slice(start, start + column - 1)) };
}

export function bytesOf(text: string): number {
  let bytes = 0;
  for (const character of text) {
    const point = character.codePointAt(0) ?? 0;
    bytes += point < 0x80 ? 1 : point < 0x800 ? 2 : point < 0x10000 ? 3 : 4;
  }
  return bytes;
}

/** The end of the line that `offset` stands in. */
export function endOfLine(file: SourceFile, offset: number): number {
  const { line } = positionAt(file, offset);
  return (file.lineStarts[line - 1] ?? 0) + lineText(file, line).length;
}
