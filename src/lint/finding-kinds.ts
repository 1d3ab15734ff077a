// What the code of a finding stands for, for documents that carry their explanations along. Heavy: loads every text.

import { explainProblem, findProblem } from '../diagnostics/explain.js';
import type { FindingKind } from '../diagnostics/formats/format.js';
import { problems } from '../diagnostics/problems/index.js';
import { describeEntry } from '../diagnostics/reference.js';
import { explainRule } from './explain-rule.js';
import { findRule } from './find-rule.js';
import { ruleMarkdown } from './reference.js';

export function findingKind(code: string): FindingKind | undefined {
  const rule = findRule(code);
  if (rule !== undefined) return { summary: rule.summary, text: explainRule(rule), markdown: ruleMarkdown(rule) };
  const problem = findProblem(problems, code);
  if (problem === undefined) return undefined;
  return { summary: problem.summary, text: explainProblem(problem), markdown: `${describeEntry(problem)}\n` };
}
