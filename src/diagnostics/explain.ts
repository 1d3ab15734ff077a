// What `journey explain` says of a problem, and how a problem is found by its code or name. Only text; prints nothing.

import { displayWidth } from './display-line.js';
import type { ProblemEntry } from './problem.js';

const COLUMNS = 80;
const INDENTATION = '    ';

/** Plain text of at most 80 columns (examples keep their lines): what, why, a file that has it, and the file mended. */
export function explainProblem(problem: ProblemEntry): string {
  const { code, name, severity, summary, explanation, badExample, goodExample } = problem;
  return [
    `${code} ${name} (${severity})`,
    wrapText(summary),
    wrapText(explanation),
    `Not like this:\n\n${indentExample(badExample)}`,
    `But like this:\n\n${indentExample(goodExample)}`,
  ]
    .join('\n\n')
    .concat('\n');
}

/** By code or name, whatever the case: `J203`, `j203`, `unknown-reference`. */
export function findProblem<Found extends ProblemEntry>(
  problems: readonly Found[],
  codeOrName: string,
): Found | undefined {
  const wanted = codeOrName.trim().toLowerCase();
  return problems.find(({ code, name }) => code.toLowerCase() === wanted || name === wanted);
}

/** Fills each paragraph anew; a line that begins with a blank or `- ` stands as it is. */
export function wrapText(text: string): string {
  return text
    .trim()
    .split(/\n[ \t]*\n/)
    .map((paragraph) => (/^(?:\s|- )/m.test(paragraph) ? paragraph : fill(paragraph)))
    .join('\n\n');
}

function fill(paragraph: string): string {
  const lines: string[] = [];
  let line = '';
  for (const word of paragraph.split(/\s+/)) {
    if (line !== '' && displayWidth(line) + 1 + displayWidth(word) > COLUMNS) {
      lines.push(line);
      line = word;
    } else line = line === '' ? word : `${line} ${word}`;
  }
  return [...lines, line].join('\n');
}

export function indentExample(example: string): string {
  return example
    .replace(/^\n+|\s+$/g, '')
    .split('\n')
    .map((line) => (line === '' ? '' : INDENTATION + line))
    .join('\n');
}
