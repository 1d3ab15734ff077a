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
    { line: 'journey explain J403', meaning: 'a rule: who recommends it, and when to leave it' },
  ],
  configure: (command) => {
    command
      .description('Explains a finding or a rule: why it is one, a map that has it, and the same map mended.')
      .argument('[finding]', 'its code or its name');
  },
  run: async (command, terminal) => {
    const { problems } = await import('../../diagnostics/problems/index.js');
    const { rules } = await import('../../rules/index.js');
    const [asked] = command.args;
    if (asked === undefined) {
      const all = [...problems, ...rules];
      const rows = all.map(({ code, name, summary }) => `${code}  ${name.padEnd(28)}  ${summary}\n`);
      terminal.write([...rows].sort().join(''));
      return 0;
    }
    const { explainProblem, findProblem } = await import('../../diagnostics/explain.js');
    const { findRule } = await import('../../lint/find-rule.js');
    const { explainRule } = await import('../../lint/explain-rule.js');
    const problem = findProblem(problems, asked);
    const rule = findRule(asked);
    if (problem !== undefined) terminal.write(explainProblem(problem));
    else if (rule !== undefined) terminal.write(explainRule(rule));
    else {
      const known = [...problems, ...rules].flatMap(({ code, name }) => [code, name]);
      const advice = nearestInWords(asked, known, '"journey explain" lists them.');
      tellError(`no finding is called "${asked}". ${advice}`, terminal);
      return 2;
    }
    return 0;
  },
};
