// The scale of emotions, read before the first emotion is. Its findings are the same that reading the journey's facts gives.

import { report } from '../diagnostics/problem.js';
import { levelNumber } from '../diagnostics/problems/declaring.js';
import { givenTwice } from '../diagnostics/problems/structure.js';
import { decimalComma, levelOffScale, notAScale } from '../diagnostics/problems/values.js';
import type { Scale } from '../model/journey.js';
import type { Span } from '../source/span.js';
import type { Statement, Text, Word } from '../syntax/ast.js';
import { addFinding, type Findings } from './findings.js';

export interface ReadableScale {
  readonly scale: Scale;
  /** False where the author's scale could not be read: then no score is off it. */
  readonly known: boolean;
  /** Scores by label, folded. */
  readonly byLabel: ReadonlyMap<string, number>;
  /** Characters of the longest label. */
  readonly longestLabel: number;
}

/** Without `scale` in the journey, emotions go from -2 to 2. */
export const defaultEnds: ScaleEnds = { lowest: -2, highest: 2 };

export interface ScaleEnds {
  readonly lowest: number;
  readonly highest: number;
}

/** No label longer than this is looked for at the start of an emotion, so that reading one costs little. */
const longestLabelRead = 80;

export function readScale(journey: Statement | undefined, fallback: ScaleEnds, findings: Findings): ReadableScale {
  const statement = journey?.children.find(({ keyword }) => keyword.text === 'scale');
  const written = statement?.text === undefined ? fallback : readScaleEnds(statement.text, findings);
  const ends = written ?? fallback;
  const levels = statement === undefined ? [] : readLevels(statement, ends, written !== undefined, findings);
  const byLabel = new Map(levels.map(({ score, label }) => [foldLabel(label), score]));
  const longestLabel = Math.min(
    longestLabelRead,
    Math.max(0, ...levels.slice(0, 1000).map(({ label }) => label.length)),
  );
  return { scale: { ...ends, levels }, known: statement === undefined || written !== undefined, byLabel, longestLabel };
}

export function foldLabel(label: string): string {
  return label.normalize('NFC').toLowerCase();
}

/** `-2..2`, the signs as people type them; undefined, and a finding, where it is none. */
export function readScaleEnds({ value, span }: Text, findings: Findings): ScaleEnds | undefined {
  const read =
    /^([+\-\u2212]?\d{1,9}(?:\.\d{1,9})?)\s*(?:\.\.+|\u2026|\u2013)\s*([+\-\u2212]?\d{1,9}(?:\.\d{1,9})?)$/.exec(value);
  const lowest = numberFrom(read?.[1]);
  const highest = numberFrom(read?.[2]);
  if (lowest === undefined || highest === undefined) {
    const [, low, high] = /^([+\-\u2212]?\d{1,9})\s*(?:-|to|\/)\s*([+\-\u2212]?\d{1,9})$/.exec(value) ?? [];
    const meant =
      low === undefined || high === undefined || Number(low) >= Number(high) ? undefined : `${low}..${high}`;
    return refuse(value, span, 'is not two numbers with two points between', findings, meant);
  }
  if (lowest === highest) return refuse(value, span, 'has one number only', findings);
  if (lowest > highest)
    return refuse(value, span, 'runs downwards; the worst stands first', findings, `${highest}..${lowest}`);
  return { lowest, highest };
}

function refuse(text: string, span: Span, reason: string, findings: Findings, instead?: string): undefined {
  const fix =
    instead === undefined
      ? {}
      : { fix: { title: `write "${instead}"`, safe: false, edits: [{ span, text: instead }] } };
  addFinding(findings, report(notAScale, span, { word: 'scale', text, reason }, fix));
  return undefined;
}

function readLevels(scale: Statement, ends: ScaleEnds, known: boolean, findings: Findings): Scale['levels'] {
  const levels = new Map<number, { readonly label: string; readonly name: Word }>();
  for (const { keyword, name, text } of scale.children) {
    if (keyword.text !== 'level' || name === undefined) continue;
    const score = numberFrom(name.text);
    if (score === undefined) {
      addFinding(findings, refusedLevel(name));
      continue;
    }
    const first = levels.get(score);
    if (first !== undefined) {
      const related = [{ span: first.name.span, message: 'first given here' }];
      addFinding(findings, report(givenTwice, name.span, { word: `level ${name.text}` }, { related }));
    } else if (known && (score < ends.lowest || score > ends.highest)) {
      addFinding(findings, report(levelOffScale, name.span, { level: name.text, ...ends }));
    } else if (text !== undefined) levels.set(score, { label: text.value, name });
  }
  return [...levels].map(([score, { label }]) => ({ score, label })).sort((a, b) => a.score - b.score);
}

function refusedLevel({ text, span }: Word) {
  return /^[+\-\u2212]?\d+,\d+$/.test(text)
    ? report(decimalComma, span, { number: text, instead: text.replace(',', '.') })
    : report(levelNumber, span, { name: text });
}

/** Plus and minus as people and word processors write them: hyphen, minus, en and em dash, full width. */
export const SIGNS = '+\\-\\u2212\\u2013\\u2014\\uff0b\\uff0d';
const DIGIT = '[\\d\\uff10-\\uff19]';
export const UNSIGNED_NUMBER = `(?:${DIGIT}{1,15}(?:\\.${DIGIT}{1,15})?|\\.${DIGIT}{1,15})`;
export const READABLE_NUMBER = `[${SIGNS}]?${UNSIGNED_NUMBER}`;
const PLAIN_NUMBER = /^[+-]?\d{1,15}$/;
const WHOLE_NUMBER = new RegExp(`^${READABLE_NUMBER}$`);

/** `+1`, `-0.5`, `−2`, `１`; undefined for anything else. Never minus zero. */
export function numberFrom(text: string | undefined): number | undefined {
  if (text === undefined) return undefined;
  if (PLAIN_NUMBER.test(text)) return Number(text) + 0;
  if (!WHOLE_NUMBER.test(text)) return undefined;
  const plain = text
    .replace(/[\u2212\u2013\u2014\uff0d]/, '-')
    .replace('\uff0b', '+')
    .replace(/[\uff10-\uff19]/g, (digit) => String(digit.charCodeAt(0) - 0xff10));
  return Number(plain) + 0;
}
