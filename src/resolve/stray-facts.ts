// Facts that stand below a step in its column, and so could be of either: one finding a run, with both readings.

import { report } from '../diagnostics/problem.js';
import { factBelowStep } from '../diagnostics/problems/structure.js';
import type { Statement } from '../syntax/ast.js';
import { indentLines, moveLinesAbove } from './line-moves.js';
import { note, type Resolution } from './resolution.js';
import { article } from './words.js';

/** One finding for the facts that follow one step: their indentation was forgotten, or they stand too low. */
export function reportStray(
  stray: readonly Statement[],
  step: Statement | undefined,
  holder: Statement,
  resolution: Resolution,
): void {
  const [first] = stray;
  if (first === undefined || step === undefined) return;
  const stepName = nameInWords(step);
  const holderName = nameInWords(holder);
  const inner = step.children[0]?.indentation;
  const more = inner?.startsWith(first.indentation) === true ? inner.slice(first.indentation.length) : '';
  const firstStep = holder.children.find((child) => momentWords.has(child.keyword.text)) ?? step;
  const indent = { title: `indent to belong to ${stepName}`, safe: false, edits: indentLines(stray, more || '  ') };
  const move = { title: `move up to belong to ${holderName}`, safe: false, edits: moveLinesAbove(stray, firstStep) };
  const details = { word: first.keyword.text, count: stray.length, holder: holderName, step: stepName };
  const related = [{ span: step.keyword.span, message: `${step.keyword.text} above it` }];
  note(resolution, report(factBelowStep, first.keyword.span, details, { related, alternatives: [indent, move] }));
}

function nameInWords({ keyword, text, name }: Statement): string {
  const title = text?.value ?? name?.text;
  if (title === undefined) return `${article(keyword.text)} ${keyword.text}`;
  return `"${title.length > 40 ? `${[...title.slice(0, 37)].slice(0, -1).join('')}...` : title}"`;
}

/** What stands in time: facts stand above it. */
export const momentWords: ReadonlySet<string> = new Set(['stage', 'step', 'touchpoint', 'use']);
