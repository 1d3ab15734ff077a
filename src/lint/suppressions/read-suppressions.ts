// Comments that silence rules, read from the trees of a map's files: which rules, for which lines. Silences nothing.

import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { report } from '../../diagnostics/problem.js';
import {
  ignoreNamesNoRule,
  ignoreWithoutReason,
  notSilenceable,
  unknownRule,
} from '../../diagnostics/problems/suppressions.js';
import { didYouMean } from '../../diagnostics/suggest.js';
import type { SourceFile } from '../../source/source-file.js';
import { type Span, spanOf, textOf } from '../../source/span.js';
import type { Ast, Comment, Statement } from '../../syntax/ast.js';
import { findRule, nearestRules } from '../find-rule.js';

/** One rule that one comment silences. */
export interface Suppression {
  /** The rule's name. */
  readonly rule: string;
  readonly comment: Comment;
  /** The rule in the comment, as written. */
  readonly span: Span;
  /** Offsets of what it covers. */
  readonly start: number;
  readonly end: number;
  /** The nearest one around it, of the same rule. */
  around: Suppression | undefined;
  used: boolean;
}

export interface Suppressions {
  readonly all: readonly Suppression[];
  /** By file and rule, in the order of what they cover; those of one place are nested, never crossing. */
  readonly byFile: ReadonlyMap<SourceFile, ReadonlyMap<string, readonly Suppression[]>>;
  readonly diagnostics: readonly Diagnostic[];
}

export function readSuppressions(trees: readonly Ast[], requireReason: boolean): Suppressions {
  const all: Suppression[] = [];
  const diagnostics: Diagnostic[] = [];
  const reading: Reading = { all, add: (finding) => void diagnostics.push(finding), requireReason };
  const byFile = new Map<SourceFile, ReadonlyMap<string, readonly Suppression[]>>();
  for (const ast of trees) {
    // Most files hold none, and need no walk.
    if (!ast.file.text.includes('journey-ignore')) continue;
    const before = all.length;
    for (const comment of ast.trailingComments) readComment(comment, undefined, ast.file, reading);
    for (const statement of ast.statements) readStatement(statement, reading);
    byFile.set(ast.file, nested(all.slice(before)));
  }
  return { all, byFile, diagnostics };
}

interface Reading {
  readonly all: Suppression[];
  readonly add: (finding: Diagnostic) => void;
  readonly requireReason: boolean;
}

/** The end of the statement and of all it holds. */
function readStatement(statement: Statement, reading: Reading): number {
  const { file, start } = statement.span;
  const first = reading.all.length;
  for (const comment of statement.comments) readComment(comment, { start, end: start }, file, reading);
  const last = reading.all.length;
  let { end } = statement.span;
  for (const child of statement.children) end = Math.max(end, readStatement(child, reading));
  for (const comment of statement.trailingComments) readComment(comment, undefined, file, reading);
  for (let index = first; index < last; index += 1) {
    const suppression = reading.all[index];
    if (suppression?.start === start) reading.all[index] = { ...suppression, end };
  }
  return end;
}

const directive = /^(journey-ignore(?:-[\w-]*)?):?(?=\s|$)(.*)$/s;

/** `below`: what it covers; nothing where it stands last in its block. */
function readComment(
  comment: Comment,
  below: { readonly start: number; readonly end: number } | undefined,
  file: SourceFile,
  reading: Reading,
): void {
  const [, word, rest] = directive.exec(comment.text) ?? [];
  if (word === undefined || rest === undefined) return;
  const at = comment.span.start + textOf(comment.span).indexOf(word);
  const wordSpan = spanOf(file, at, at + word.length);
  if (word !== 'journey-ignore' && word !== 'journey-ignore-file') {
    reading.add(
      report(unknownRule, wordSpan, { rule: word }, { help: ['write "journey-ignore" or "journey-ignore-file"'] }),
    );
    return;
  }
  const parted = /(?:^|\s)--(?:\s+(.*))?$/s.exec(rest);
  const named = parted === null ? rest : rest.slice(0, parted.index);
  if (reading.requireReason && (parted?.[1] ?? '').trim() === '') {
    reading.add(report(ignoreWithoutReason, wordSpan, { word }));
  }
  const words = [...named.matchAll(/[^\s,]+/g)];
  if (words.length === 0) {
    const help = [`name the rules by code or name: "# ${word} J403 -- why"; "journey rules" lists them`];
    reading.add(report(ignoreNamesNoRule, wordSpan, { word }, { help }));
  }
  const covered =
    word === 'journey-ignore-file' ? { start: 0, end: file.text.length } : (below ?? { start: -1, end: -1 });
  // Code and name of the same rule are one.
  const first = reading.all.length;
  for (const match of words) {
    const start = wordSpan.end + (comment.text.slice(word.length).length - rest.length) + match.index;
    readRule(match[0], spanOf(file, start, start + match[0].length), comment, covered, first, reading);
  }
}

function readRule(
  word: string,
  span: Span,
  comment: Comment,
  covered: { readonly start: number; readonly end: number },
  first: number,
  { all, add }: Reading,
): void {
  const rule = findRule(word);
  if (rule !== undefined) {
    if (all.slice(first).some((other) => other.rule === rule.name)) return;
    all.push({ rule: rule.name, comment, span, ...covered, around: undefined, used: false });
    return;
  }
  if (/^j[012]\d\d$/i.test(word)) {
    add(report(notSilenceable, span, { rule: word.toUpperCase() }));
    return;
  }
  const near = nearestRules(word);
  const [best] = near;
  const help = [didYouMean(near) ?? '"journey rules" lists them; a reason stands after "--"'];
  const fix =
    best === undefined ? {} : { fix: { title: `write "${best}"`, safe: false, edits: [{ span, text: best }] } };
  add(report(unknownRule, span, { rule: word }, { help, ...fix }));
}

/** Each knows the one around it, so that a place is looked up without looking at all. */
function nested(suppressions: readonly Suppression[]): ReadonlyMap<string, readonly Suppression[]> {
  const byRule = new Map<string, Suppression[]>();
  for (const suppression of suppressions) {
    const same = byRule.get(suppression.rule);
    if (same === undefined) byRule.set(suppression.rule, [suppression]);
    else same.push(suppression);
  }
  for (const same of byRule.values()) {
    same.sort((a, b) => a.start - b.start || b.end - a.end);
    const open: Suppression[] = [];
    for (const suppression of same) {
      for (let last = open.at(-1); last !== undefined && last.end <= suppression.start; last = open.at(-1)) open.pop();
      suppression.around = open.at(-1);
      open.push(suppression);
    }
  }
  return byRule;
}
