// Emotions: a score of the scale (number, level or face), or two of them, then words; or words alone.

import { report } from '../../diagnostics/problem.js';
import { decimalComma, notAScore, scoreBehindWords, scoreOffScale } from '../../diagnostics/problems/values.js';
import { lazyPattern } from '../../source/lazy-pattern.js';
import type { Text } from '../../syntax/ast.js';
import { faceAtStart } from '../../vocabulary/faces.js';
import { note, type Resolution } from '../resolution.js';
import { foldLabel, numberFrom, READABLE_NUMBER, type ReadableScale, SIGNS, UNSIGNED_NUMBER } from '../scale.js';
import { spanWithin, type UnreadFact, unreadable, type ValueReader, writeInstead } from './value-reader.js';

const NUMBER = new RegExp(READABLE_NUMBER, 'y');
/** What may stand behind a number for it to be a score: nothing, a blank, an arrow or a mark that ends a clause. */
const BEHIND = /$|\s|->|\u2192|[,:;](?!\d)/y;
/** Another notation of a score, not words: `4/5`, `80%`. */
const FRACTION = /\s?\/\s?\d|[%\uff05]|\s[%\uff05](?=\s|$)/y;
/** More than one number has: `1.5.2`, `1e309`, a hundred decimals. */
const MORE_OF_A_NUMBER = /(?:\d|\.\d|[eE][+-]?\d)\S{0,20}/y;
/** `- 1`, `++1`. */
const SIGN_APART = new RegExp(`([${SIGNS}])(?:\\s+|\\1+)(${UNSIGNED_NUMBER})`, 'y');
/** `(1)`, `"+1"`. */
const WRAPPED = new RegExp(
  `["'\\u2018-\\u201e\\u00ab(\\uff08]\\s?(${READABLE_NUMBER})\\s?["'\\u2018-\\u201e\\u00bb)\\uff09]`,
  'y',
);
const ARROW = /\s*(?:->|\u2192)\s*/y;
const WORD_CHARACTER = lazyPattern('[\\p{L}\\p{M}\\p{N}]');

export const scoreReader: ValueReader = { kind: 'score', read: readScore };

interface Point {
  readonly score: number;
  readonly end: number;
  /** Its words are words of the emotion too: levels. */
  readonly isLabel: boolean;
}

function readScore(fact: UnreadFact, resolution: Resolution) {
  const { scale } = resolution;
  const text = fact.text.value;
  const slip = slipAt(text, 0);
  if (slip !== undefined) return refuse(fact, slip, resolution);
  const first = pointAt(text, 0, scale);
  if (first === undefined) {
    warnOfScoreBehind(fact, resolution);
    return { kind: 'score', points: [], words: text } as const;
  }
  const arrow = matchEnd(ARROW, text, first.end);
  const second = arrow === -1 ? undefined : pointAt(text, arrow, scale);
  const slipAfter = arrow === -1 ? undefined : slipAt(text, arrow);
  if (slipAfter !== undefined) return refuse(fact, slipAfter, resolution);
  const points = second === undefined ? [first] : [first, second];
  const off = points.find(({ score }) => isOff(score, scale));
  if (off !== undefined) return refuseOff(fact.text, off, points, resolution);
  const end = points.at(-1)?.end ?? 0;
  if (second !== undefined && matchEnd(ARROW, text, end) !== -1) {
    return refuse(fact, { kind: 'third', text }, resolution);
  }
  const words = first.isLabel || second?.isLabel === true ? text : text.slice(end).replace(/^[,:;]?\s*/, '');
  return { kind: 'score', points: points.map(({ score }) => score), words } as const;
}

/** The score at `start`: a number, else the longest level label that fits whole words, else a face. */
function pointAt(text: string, start: number, scale: ReadableScale): Point | undefined {
  const label = labelAt(text, start, scale);
  const end = matchEnd(NUMBER, text, start);
  if (end !== -1 && matchEnd(BEHIND, text, end) !== -1 && (label === undefined || label.end < end)) {
    const score = numberFrom(text.slice(start, end));
    if (score !== undefined) return { score, end, isLabel: false };
  }
  if (label !== undefined) return label;
  const face = faceAtStart(text.slice(start, start + 16));
  if (face === undefined) return undefined;
  const { lowest, highest } = scale.scale;
  return { score: lowest + face.face.position * (highest - lowest), end: start + face.length, isLabel: false };
}

function labelAt(text: string, start: number, { byLabel, longestLabel }: ReadableScale): Point | undefined {
  if (byLabel.size === 0) return undefined;
  for (let end = Math.min(text.length, start + longestLabel); end > start; end -= 1) {
    if (WORD_CHARACTER().test(text.charAt(end)) && WORD_CHARACTER().test(text.charAt(end - 1))) continue;
    const score = byLabel.get(foldLabel(text.slice(start, end)));
    if (score !== undefined) return { score, end, isLabel: true };
  }
  return undefined;
}

/** `sad (-1)`, `sad -1`: words alone are shown and not plotted, and this is hardly meant so. */
const BEHIND_WORDS =
  /^(.*\S)(?:\s*[([]\s*([+\-\u2212]?\d{1,9}(?:\.\d{1,9})?)\s*[)\]]|[\s,:]\s*([+\-\u2212]\d{1,9}(?:\.\d{1,9})?))$/u;

function warnOfScoreBehind({ text }: UnreadFact, resolution: Resolution): void {
  const tail = Math.max(0, text.value.length - LONGEST_TAIL);
  const [, words, bracketed, bare] = BEHIND_WORDS.exec(text.value.slice(tail)) ?? [];
  const score = bracketed ?? bare;
  const number = numberFrom(score);
  if (words === undefined || score === undefined || number === undefined || isOff(number, resolution.scale)) return;
  const instead = `${score} ${text.value.slice(0, tail)}${words.replace(/[,:]$/, '')}`;
  const start = text.value.lastIndexOf(score);
  const span = spanWithin(text, start, start + score.length);
  note(resolution, report(scoreBehindWords, span, { score, instead }, writeInstead(text.span, instead)));
}

const LONGEST_TAIL = 80;

interface Slip {
  readonly kind: 'comma' | 'notation' | 'third';
  readonly text: string;
  /** The score that was meant, where only one may have been. */
  readonly meant?: string;
}

/** A number that was meant as a score and is written in a way that is none. */
function slipAt(text: string, start: number): Slip | undefined {
  const end = matchEnd(NUMBER, text, start);
  if (end === -1) return dressedNumberAt(text, start);
  if (/^,\d/.test(text.slice(end, end + 2))) {
    const decimals = /^,\d+/.exec(text.slice(end))?.[0] ?? '';
    return { kind: 'comma', text: text.slice(start, end) + decimals };
  }
  const behind = Math.max(matchEnd(FRACTION, text, end), matchEnd(MORE_OF_A_NUMBER, text, end));
  return behind === -1 ? undefined : { kind: 'notation', text: text.slice(start, behind) };
}

/** A number with something between it and its sign, or around it: read as words, it would be missing in the curve. */
function dressedNumberAt(text: string, start: number): Slip | undefined {
  SIGN_APART.lastIndex = start;
  WRAPPED.lastIndex = start;
  const [apart, sign = '', digits = ''] = SIGN_APART.exec(text) ?? [];
  const [wrapped, inside = ''] = apart === undefined ? (WRAPPED.exec(text) ?? []) : [];
  const found = apart ?? wrapped;
  if (found === undefined || matchEnd(BEHIND, text, start + found.length) === -1) return undefined;
  return { kind: 'notation', text: found, meant: apart === undefined ? inside : sign + digits };
}

function isOff(score: number, { scale, known }: ReadableScale): boolean {
  return known && (score < scale.lowest || score > scale.highest);
}

function refuseOff(text: Text, off: Point, points: readonly Point[], resolution: Resolution) {
  const { lowest, highest } = resolution.scale.scale;
  const { end } = off;
  const before = text.value.slice(0, end);
  const start = points.indexOf(off) === 0 ? 0 : before.length - (/[^\s>\u2192]+$/.exec(before)?.[0].length ?? 0);
  const score = text.value.slice(start, end);
  note(resolution, report(scoreOffScale, spanWithin(text, start, end), { score, lowest, highest }));
  return unreadable;
}

function refuse({ text, word }: UnreadFact, slip: Slip, resolution: Resolution) {
  if (slip.kind === 'comma') {
    const instead = slip.text.replace(',', '.');
    const fix = writeInstead(text.span, text.value.replace(slip.text, instead));
    note(resolution, report(decimalComma, text.span, { number: slip.text, instead }, fix));
  } else {
    const reason = slip.kind === 'third' ? 'has more than two scores' : `begins with "${slip.text}", which is no score`;
    const { lowest, highest } = resolution.scale.scale;
    const number = numberFrom(slip.meant);
    const fits = slip.meant !== undefined && number !== undefined && !isOff(number, resolution.scale);
    const fix = fits ? writeInstead(text.span, text.value.replace(slip.text, slip.meant)) : {};
    note(resolution, report(notAScore, text.span, { word, text: text.value, reason, lowest, highest }, fix));
  }
  return unreadable;
}

function matchEnd(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  return pattern.test(text) ? pattern.lastIndex : -1;
}
