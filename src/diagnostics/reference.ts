// The page docs/findings.md: every finding with its code, its reason and both of its examples. Only text.

import type { ProblemEntry } from './problem.js';
import { problems } from './problems/index.js';

const families: readonly { readonly title: string; readonly holds: (code: string) => boolean }[] = [
  { title: 'Text, lines and lists (J0xx)', holds: (code) => code.startsWith('J0') },
  { title: 'Words and values (J1xx)', holds: (code) => code.startsWith('J1') },
  { title: 'Names, references and suppressions (J2xx)', holds: (code) => code.startsWith('J2') },
];

export function findingsReference(): string {
  const chapters = families.map(({ title, holds }) => {
    const entries = problems.filter(({ code }) => holds(code)).sort((a, b) => (a.code < b.code ? -1 : 1));
    return `## ${title}\n\n${entries.map(describeEntry).join('\n\n')}`;
  });
  return `${opening}\n\n${chapters.join('\n\n')}\n`;
}

const opening = `<!-- Generated from src/diagnostics/problems by \`npm run generate\`. Edit there. -->

# Findings

What \`journey check\` says, by code. Codes are stable and never reused; \`journey explain CODE\` shows the same in the
terminal. What good maps have besides stands in [the rules](rules/README.md). Where nothing else is said a finding is an error, and a map that has one is not drawn. How findings are written
for scripts and tools stands in [finding-formats.md](finding-formats.md).`;

/** What a finding is, as Markdown below a heading of the third rank. */
export function describeEntry({
  code,
  name,
  severity,
  summary,
  explanation,
  badExample,
  goodExample,
}: ProblemEntry): string {
  return [
    `### ${code} ${name}${severity === 'error' ? '' : ` (${severity})`}`,
    sentence(summary),
    explanation.trim(),
    `Not like this:\n\n${fenced(badExample)}`,
    `But like this:\n\n${fenced(goodExample)}`,
  ].join('\n\n');
}

export function sentence(summary: string): string {
  return `${summary.charAt(0).toUpperCase()}${summary.slice(1)}${/[.!?]$/.test(summary) ? '' : '.'}`;
}

/** A fence longer than any run of backticks inside. */
export function fenced(example: string): string {
  const longest = Math.max(2, ...[...example.matchAll(/`+/g)].map(([run]) => run.length));
  const fence = '`'.repeat(longest + 1);
  return `${fence}text\n${example.replace(/\n+$/, '')}\n${fence}`;
}
