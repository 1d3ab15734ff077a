// A trailing list of facts: whether a bracket is one, and its items. Which words may stand in it is for the resolver.

import type { IToken } from 'chevrotain';
import { isBlank } from '../../grammar/characters.js';
import type { FactItemCstNode, FactListCstChildren } from '../../grammar/cst.js';
import { report } from '../diagnostics/problem.js';
import { emptyItem, missingListSpace, unclosedList } from '../diagnostics/problems/lists.js';
import type { FactItem, FactList } from './ast.js';
import { readFactItem, splitItemKeyword } from './fact-item.js';
import { type Reading, spanFrom } from './reading.js';
import { asKeyword, isKeyword } from './word-shape.js';

/**
 * A bracket at the end of a line is a list when it begins with a word, a colon and a space. Where it only looks much
 * like one (not closed, no space after the colon or one before the word, a capital), the word must be one of the language.
 */
export function isList(reading: Reading, { ListOpen, factItem, ListClose }: FactListCstChildren): boolean {
  const token = factItem?.[0]?.children.ItemKeyword?.[0];
  if (token === undefined) return false;
  const { word, plain } = splitItemKeyword(token);
  if (plain && isKeyword(word)) {
    const spaced = isBlank(token.image.charCodeAt(token.image.length - 1));
    const begins = token.startOffset - (ListOpen[0]?.startOffset ?? 0) === 1;
    return (ListClose !== undefined && spaced && begins) || reading.isKnownWord(word);
  }
  return ListClose !== undefined && reading.isKnownWord(asKeyword(word));
}

export function readFactList(reading: Reading, cst: FactListCstChildren, source: string, base: number): FactList {
  const nodes = cst.factItem ?? [];
  const start = cst.ListOpen[0]?.startOffset ?? 0;
  const close = cst.ListClose?.[0];
  const end = close === undefined ? endOfOpenList(source, start) : close.startOffset + 1;
  const span = spanFrom(reading, base, start, end);
  if (close === undefined) {
    const edits = [{ span: spanFrom(reading, base, end, end), text: ']' }];
    const fix = { title: 'close it with "]"', safe: false, edits };
    reading.add(report(unclosedList, span, { list: source.slice(start, end) }, { fix }));
  }
  checkFirstSpace(reading, nodes[0], source, base);
  checkCommas(reading, cst, base, source);
  const items: FactItem[] = [];
  for (const node of nodes) items.push(readFactItem(reading, node.children, source, base, node === nodes[0]));
  return { kind: 'fact-list', span, items };
}

function checkFirstSpace(reading: Reading, node: FactItemCstNode | undefined, source: string, base: number): void {
  const token = node?.children.ItemKeyword?.[0];
  if (token === undefined || !hasValue(node)) return;
  const { word, plain } = splitItemKeyword(token);
  const end = token.startOffset + token.image.length;
  if (!plain || isBlank(source.charCodeAt(end - 1))) return;
  const edits = [{ span: spanFrom(reading, base, end, end), text: ' ' }];
  const fix = { title: `write "${word}: "`, safe: false, edits };
  reading.add(report(missingListSpace, spanFrom(reading, base, token.startOffset, end), { word }, { fix }));
}

function hasValue(node: FactItemCstNode | undefined): boolean {
  const { PlainValue, Quoted, CurlyQuoted } = node?.children ?? {};
  return PlainValue !== undefined || Quoted !== undefined || CurlyQuoted !== undefined;
}

/** Between two items stands one comma, and none elsewhere. One finding a list. */
function checkCommas(reading: Reading, cst: FactListCstChildren, base: number, source: string): void {
  const commas = cst.Comma ?? [];
  const nodes = cst.factItem ?? [];
  if (commas.length < Math.max(1, nodes.length)) return;
  const starts = nodes.map(({ children }) => firstOffset(children));
  let next = 0;
  let expectsItem = true;
  const empty: IToken[] = [];
  for (const comma of commas) {
    while ((starts[next] ?? Number.POSITIVE_INFINITY) < comma.startOffset) {
      next += 1;
      expectsItem = false;
    }
    if (expectsItem) empty.push(comma);
    expectsItem = true;
  }
  const last = commas.at(-1);
  const trailing = next === starts.length && last !== undefined && !empty.includes(last) ? [last] : [];
  const [first] = [...empty, ...trailing];
  if (first === undefined) return;
  const edits = [...empty, ...trailing].map(({ startOffset: at }) => {
    const end = isBlank(source.charCodeAt(at + 1)) ? at + 2 : at + 1;
    return { span: spanFrom(reading, base, at, end), text: '' };
  });
  const fix = { title: edits.length === 1 ? 'take the comma away' : 'take the commas away', safe: true, edits };
  const span = spanFrom(reading, base, first.startOffset, first.startOffset + 1);
  reading.add(report(emptyItem, span, { last: empty.length === 0 }, { fix }));
}

function firstOffset({ ItemKeyword, PlainValue, Quoted, CurlyQuoted }: FactItemCstNode['children']): number {
  const offsets = [ItemKeyword, PlainValue, Quoted, CurlyQuoted].map((tokens) => tokens?.[0]?.startOffset);
  return Math.min(...offsets.map((offset) => offset ?? Number.POSITIVE_INFINITY));
}

/** The end of its line, without blanks. */
function endOfOpenList(source: string, start: number): number {
  const lineEnd = source.indexOf('\n', start);
  return start + source.slice(start, lineEnd === -1 ? source.length : lineEnd).replace(/[ \t\r]+$/, '').length;
}
