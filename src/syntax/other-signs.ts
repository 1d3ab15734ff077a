// A head that ends with something other than its colon, `channel = web`, `step - Asks`, or with a list in front of it,
// `pain few [severity: high]: Few`: what is said, and what the line is taken for.

import { report } from '../diagnostics/problem.js';
import { listInsideText } from '../diagnostics/problems/lists.js';
import { missingColon } from '../diagnostics/problems/syntax.js';
import { shortened } from '../diagnostics/shortened.js';
import { lazyPattern } from '../source/lazy-pattern.js';
import type { Word } from './ast.js';
import type { HeadWithoutColon } from './head.js';
import { type Reading, spanFrom } from './reading.js';
import { composed, isName } from './word-shape.js';

/** Undefined for every other line. `line` is its whole text; `base` where it begins in the file. */
export function readHeadBeforeSign(reading: Reading, line: string, base: number): HeadWithoutColon | undefined {
  const [head, keyword = '', name] = HEAD().exec(line) ?? [];
  if (head === undefined || !reading.isKnownWord(keyword) || (name !== undefined && !isName(name))) return undefined;
  const rest = line.slice(head.length, head.length + LONGEST_SIGN);
  const [equals] = EQUALS.exec(rest) ?? [];
  const [list, brackets = '', word = ''] = LIST().exec(rest) ?? [];
  const sign = equals ?? (reading.isKnownWord(word) ? list : undefined);
  if (sign === undefined) return undefined;
  const textStart = head.length + sign.length;
  if (equals !== undefined) reportEquals(reading, base, { line, head, textStart });
  else reportList(reading, base, { line, head, textStart, brackets, word });
  const wordAt = (text: string, at: number): Word => ({
    text: composed(text),
    span: spanFrom(reading, base, at, at + text.length),
  });
  return {
    keyword: wordAt(keyword, 0),
    name: name === undefined ? undefined : wordAt(name, head.length - name.length),
    personas: [],
    flawed: false,
    textStart,
  };
}

const HEAD = lazyPattern('^(\\p{L}[\\p{L}\\p{M}\\p{N}-]*)(?:[ \\t]+(?!-[ \\t])([\\p{L}\\p{M}\\p{N}_-]+)(?=[ \\t=]))?');
const EQUALS = /^(?:[ \t]*=[ \t]*|[ \t]+[-\u2013\u2014][ \t]+)/;
const LIST = lazyPattern('^[ \\t]+(\\[(\\p{L}[\\p{L}\\p{M}\\p{N}-]*):[ \\t][^\\][\\n]*\\])[ \\t]*:[ \\t]*');
/** A list in front of a colon is short. */
const LONGEST_SIGN = 400;

interface Signed {
  readonly line: string;
  readonly head: string;
  readonly textStart: number;
}

function reportEquals(reading: Reading, base: number, { line, head, textStart }: Signed): void {
  const text = (line.split(/\r*\n/, 1)[0] ?? line).slice(textStart);
  const proposal = `${head}: ${text}`;
  const edits = [{ span: spanFrom(reading, base, head.length, textStart), text: ': ' }];
  const fix = { title: `write "${shortened(proposal)}"`, safe: true, edits };
  const span = spanFrom(reading, base, head.length, textStart);
  const sign = { ...span, start: span.start + line.slice(head.length).search(/\S/) };
  const place = { ...sign, end: sign.start + 1 };
  reading.add(report(missingColon, place, { line, proposals: [proposal] }, { fix }));
}

interface SignedByList extends Signed {
  readonly brackets: string;
  readonly word: string;
}

/** The colon moves to the head, and the list to the end. */
function reportList(reading: Reading, base: number, { line, head, textStart, brackets, word }: SignedByList): void {
  const at = head.length + line.slice(head.length).indexOf('[');
  const edits = [
    { span: spanFrom(reading, base, head.length, textStart), text: ': ' },
    { span: spanFrom(reading, base, line.length, line.length), text: ` ${brackets}` },
  ];
  const fix = { title: 'move the list to the end', safe: false, edits };
  reading.add(report(listInsideText, spanFrom(reading, base, at, at + brackets.length), { word }, { fix }));
}
