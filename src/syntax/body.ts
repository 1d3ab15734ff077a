// What stands behind the colon: the text over all its lines, and the list of facts at its end.

import type { IToken } from 'chevrotain';
import type { FactListCstNode, StatementCstChildren } from '../../grammar/cst.js';
import { report } from '../diagnostics/problem.js';
import { listAboveContinuation } from '../diagnostics/problems/lines.js';
import { textOf } from '../source/span.js';
import type { FactList, LoneWords, Text } from './ast.js';
import { readBrackets, readLoneWords } from './brackets.js';
import { isList, readFactList } from './fact-list.js';
import { joinTexts, type TextPiece } from './joined-text.js';
import { type Reading, spanFrom } from './reading.js';

export interface Body {
  readonly text: Text | undefined;
  readonly list: FactList | undefined;
  readonly loneWords: LoneWords | undefined;
}

/** `source` is what was read, from `base` on in the file. */
export function readBody(reading: Reading, cst: StatementCstChildren, source: string, base: number): Body {
  const { Text, factList, continuation } = cst;
  const first = readSegment(reading, Text?.[0], factList?.[0], source, base);
  if (continuation === undefined) return bodyOf(reading, first.piece, first.list);
  const segments = [first];
  for (const { children } of continuation) {
    const after = (children.Bar[0]?.startOffset ?? 0) + (children.Bar[0]?.image.length ?? 0);
    const segment = readSegment(reading, children.Text?.[0], children.factList?.[0], source, base);
    segments.push(segment.piece === undefined ? { ...segment, paragraphAt: base + after } : segment);
  }
  const pieces = segments.map(({ piece, list, paragraphAt }): TextPiece | undefined => {
    if (piece !== undefined || paragraphAt === undefined || list !== undefined) return piece;
    return { value: '', span: spanFrom(reading, paragraphAt, 0, 0) };
  });
  const lists = segments.flatMap(({ list }) => (list === undefined ? [] : [list]));
  reportListsAbove(reading, segments, base + source.length);
  return bodyOf(
    reading,
    joinTexts(pieces.filter((piece) => piece !== undefined)),
    mergeLists(lists),
    segments.at(-1)?.piece,
  );
}

interface Segment {
  readonly piece: TextPiece | undefined;
  readonly list: FactList | undefined;
  /** Of a line with nothing but `|`: where its text would be. */
  readonly paragraphAt?: number;
}

function bodyOf(reading: Reading, text: Text | undefined, list: FactList | undefined, last = text): Body {
  const loneWords = list === undefined && last !== undefined ? readLoneWords(reading, last) : undefined;
  return { text, list, loneWords };
}

/** One line's share: its text and its list, or all of it as text where the bracket is none. */
function readSegment(
  reading: Reading,
  textToken: IToken | undefined,
  listNode: FactListCstNode | undefined,
  source: string,
  base: number,
): Segment {
  if (listNode !== undefined && isList(reading, listNode.children)) {
    const list = readFactList(reading, listNode.children, source, base);
    if (textToken === undefined) return { piece: undefined, list };
    const end = textToken.startOffset + textToken.image.length;
    return {
      piece: readPiece(reading, textToken.image, spanFrom(reading, base, textToken.startOffset, end), list),
      list,
    };
  }
  const start = textToken?.startOffset ?? listNode?.children.ListOpen[0]?.startOffset;
  if (start === undefined) return NOTHING;
  const end = listNode === undefined ? start + (textToken?.image.length ?? 0) : lineEndFrom(source, start);
  const piece = readPiece(reading, source.slice(start, end), spanFrom(reading, base, start, end), undefined);
  return { piece, list: undefined };
}

const NOTHING: Segment = { piece: undefined, list: undefined };

function readPiece(reading: Reading, written: string, span: TextPiece['span'], list: FactList | undefined): TextPiece {
  return { value: written.includes('[') ? readBrackets(reading, written, span.start, list) : written, span };
}

function lineEndFrom(source: string, start: number): number {
  const lineEnd = source.indexOf('\n', start);
  return start + source.slice(start, lineEnd === -1 ? source.length : lineEnd).replace(/[ \t\r]+$/, '').length;
}

function reportListsAbove(reading: Reading, segments: readonly Segment[], end: number): void {
  const last = segments.at(-1)?.list;
  for (const { piece, list } of segments.slice(0, -1)) {
    const written = list === undefined ? '' : textOf(list.span);
    // One that is not closed has its finding.
    if (list === undefined || !written.endsWith(']')) continue;
    const moved = { span: { ...list.span, start: piece?.span.end ?? list.span.start }, text: '' };
    const added =
      last === undefined
        ? { span: spanFrom(reading, end, 0, 0), text: ` ${written}` }
        : { span: spanFrom(reading, last.span.start + 1, 0, 0), text: `${written.slice(1, -1)}, ` };
    const fix = { title: 'move the list to the end of the text', safe: true, edits: [moved, added] };
    reading.add(report(listAboveContinuation, list.span, { list: written }, { fix }));
  }
}

function mergeLists(lists: readonly FactList[]): FactList | undefined {
  const last = lists.at(-1);
  return last === undefined || lists.length === 1 ? last : { ...last, items: lists.flatMap(({ items }) => items) };
}
