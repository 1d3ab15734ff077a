// Facts that slipped into a text, where they mean nothing: `[severity high]` at its end, `@eva` at its beginning. Speaks
// only where hardly anything else can be meant; every other bracket and sign is the author's.

import { report } from '../diagnostics/problem.js';
import { listInText, personaInText } from '../diagnostics/problems/facts-in-text.js';
import { spanBetween } from '../source/span.js';
import type { Statement, Text } from '../syntax/ast.js';
import { findWord } from '../vocabulary/vocabulary.js';
import type { Place, VocabularyWord } from '../vocabulary/word.js';
import { findThings } from './names.js';
import { note, type Resolution } from './resolution.js';

/** `opens` is the place of what stands below the statement, or in its list. */
export function reportFactsInText(
  statement: Statement,
  entry: VocabularyWord,
  opens: Place | undefined,
  resolution: Resolution,
): void {
  const { text, list, flawed } = statement;
  if (text === undefined || flawed) return;
  if (list === undefined && opens !== undefined && CLOSING.includes(text.value.slice(-1))) {
    reportListInText(text, opens, resolution);
  }
  if (text.value.startsWith('@') && entry.persona !== 'none' && statement.personas.length === 0) {
    reportPersonaInText(statement, text, resolution);
  }
}

const CLOSING: readonly string[] = [']', ')', '\uff3d', '\uff09'];
/** One fact in any bracket, its colon another sign or missing. */
const BRACKET = /(?:^|\s)([[(\uff3b\uff08]\s?([a-z][a-z-]*)(?:\s?[:=\uff1a]\s?|\s)([a-z-]+)\s?[\])\uff3d\uff09])$/;
const longestBracket = 80;

/** A word with one of the few values it takes: `source 2` or `channel: web` may well be text. */
function reportListInText({ value, span }: Text, opens: Place, resolution: Resolution): void {
  const [, written, word = '', given = ''] = BRACKET.exec(value.slice(-longestBracket)) ?? [];
  const entry = findWord(word, opens);
  if (written === undefined || entry === undefined || !entry.inline || entry.type.kind !== 'choice') return;
  if (!entry.type.values.some((choice) => choice.value === given)) return;
  const place = { ...span, start: span.end - written.length };
  const instead = `[${word}: ${given}]`;
  const fix = { title: `write "${instead}"`, safe: false, edits: [{ span: place, text: instead }] };
  note(resolution, report(listInText, place, { written, instead }, { fix }));
}

const PERSONA = /^@([a-z0-9][a-z0-9_-]*)(?:[:,]?\s+|$)/;
const longestPersona = 80;

function reportPersonaInText({ keyword, name }: Statement, { value, span }: Text, resolution: Resolution): void {
  const [found, persona] = PERSONA.exec(value.slice(0, longestPersona)) ?? [];
  if (found === undefined || persona === undefined) return;
  if (findThings(resolution.names, ['person'], persona, resolution.building.file).length === 0) return;
  const before = name ?? keyword;
  const head = name === undefined ? keyword.text : `${keyword.text} ${name.text}`;
  const whole = spanBetween({ ...before.span, start: before.span.end }, { ...span, end: span.start + found.length });
  const edits = [{ span: whole, text: ` @${persona}: ` }];
  const fix = { title: `write "${head} @${persona}:"`, safe: false, edits };
  const place = { ...span, end: span.start + persona.length + 1 };
  const instead = `${head} @${persona}: ${value.slice(found.length)}`;
  note(resolution, report(personaInText, place, { persona: `@${persona}`, instead }, { fix }));
}
