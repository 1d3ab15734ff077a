// `journey explain`: what a finding means, by its code or name, or all there are.

import type { CommandDefinition } from '../command.js';
import { nearestInWords } from '../option-values.js';
import { tellError } from '../tell-error.js';

export const explainCommand: CommandDefinition = {
  name: 'explain',
  aliases: [],
  summary: 'explain a finding',
  examples: [
    { line: 'journey explain', meaning: 'every finding there is, a line each' },
    { line: 'journey explain J203', meaning: 'why it is one, and how to mend it' },
    { line: 'journey explain missing-colon', meaning: 'the same by name' },
  ],
  configure: (command) => {
    command
      .description('Explains a finding: why it is one, a map that has it, and the same map mended.')
      .argument('[finding]', 'its code or its name');
  },
  run: async (command, terminal) => {
    const { problems } = await import('../../diagnostics/problems/index.js');
    const { explainProblem, findProblem } = await import('../../diagnostics/explain.js');
    const [asked] = command.args;
    if (asked === undefined) {
      const rows = problems.map(({ code, name, summary }) => `${code}  ${name.padEnd(28)}  ${summary}\n`);
      terminal.write([...rows].sort().join(''));
      return 0;
    }
    const problem = findProblem(problems, asked);
    if (problem === undefined) {
      const known = problems.flatMap(({ code, name }) => [code, name]);
      tellError(
        `no finding is called "${asked}". ${nearestInWords(asked, known, '"journey explain" lists them.')}`,
        terminal,
      );
      return 2;
    }
    terminal.write(explainProblem(problem));
    return 0;
  },
};
