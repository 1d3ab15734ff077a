// The pages of docs/rules/: one a rule and an index. Only text; scripts/generate.mjs writes them.

import { fenced, sentence } from '../diagnostics/reference.js';
import { rules } from '../rules/index.js';
import type { Rule } from '../rules/rule.js';
import { severitiesOf, usualText } from './explain-rule.js';
import { ruleTable } from './rule-list.js';

export interface RulePage {
  /** In docs/rules/. */
  readonly name: string;
  readonly text: string;
}

export function rulePages(): readonly RulePage[] {
  return [
    { name: 'README.md', text: index() },
    ...rules.map((rule) => ({ name: `${rule.name}.md`, text: `${note}\n\n${ruleMarkdown(rule)}` })),
  ];
}

const note = '<!-- Generated from src/rules by `npm run generate`. Edit there. -->';

/** What a rule is, as a page of Markdown. */
export function ruleMarkdown(rule: Rule): string {
  const { why, sources, badExample, goodExample, whenNot } = rule.documentation();
  const options = Object.entries(rule.options);
  const rows = options.map(
    ([key, definition]) => `| \`${key}\` | ${definition.documentation} ${usualText(definition)} |`,
  );
  const [firstOption] = options;
  return `${[
    `# ${rule.code} ${rule.name}`,
    `${sentence(rule.summary)} Severity: ${severitiesOf(rule)}.${rule.forLibraries ? ' Also of libraries.' : ''}`,
    why,
    '## Who recommends it',
    sources.map(({ who, says }) => `- ${who}: ${says}`).join('\n'),
    '## Not like this',
    fenced(badExample),
    '## But like this',
    fenced(goodExample),
    ...(rows.length === 0 ? [] : ['## Options', ['| option | meaning |', '|---|---|', ...rows].join('\n')]),
    '## When to leave it',
    whenNot,
    `\`\`\`yaml\n# journey.config.yaml\nrules:\n  ${rule.name}:${configuredExample(rule, firstOption)}\n\`\`\``,
    `In a map: \`# journey-ignore ${rule.code} ${rule.name} -- why\` above the line, \`journey-ignore-file\` anywhere in the file.`,
  ].join('\n\n')}\n`;
}

function configuredExample({ presets }: Rule, option: readonly [string, Rule['options'][string]] | undefined): string {
  const severity = presets.recommended === 'off' ? 'warning' : 'off';
  if (option === undefined) return ` ${severity}`;
  const [key, definition] = option;
  const value = definition.kind === 'number' ? String(definition.usual) : '[...]';
  return `\n    severity: ${presets.strict === 'off' ? 'warning' : presets.strict}\n    ${key}: ${value}`;
}

function index(): string {
  return `${note}

# Rules

What \`journey check\` knows about a good map, besides the errors of the text ([findings](../findings.md)). Each rule has a
severity in two presets: \`recommended\`, what nobody sane disputes, and \`strict\`, what a mature team holds itself to.
Experts disagree on many, so each can be set, tuned, scoped and silenced, and says who recommends it.

${ruleTable(({ name }) => `[${name}](${name}.md)`)}

## How they are said

- Rules look at the map, not at its text: what \`include\`, \`use\` and lists bring counts as if it stood there.
- They are looked at once a map has no error, as much of what they would miss may stand on a line that was not understood.
- What nearly every stage, pain or touchpoint lacks (three at least, and four of five) is a choice, and said once a file.
- No cause is said by two rules: an unexplained fall to a low point is a low point, a map called validated without a source
  is not also told that it has none.
- A finding about something missing stands at the line that lacks it, one about the whole map at \`journey\`.

## Silencing

\`\`\`text
# journey-ignore J403 low-emotion-unexplained -- being researched
touchpoint: Looks for a parking spot
\`\`\`

A comment covers the line below it and all it holds, or what a \`use\` below it places; \`journey-ignore-file\` covers the file.
Several rules may be named, by code or name; what follows \`--\` is the reason, which \`require-reason: true\` asks for. A rule
that does not exist is an error, a comment that silences nothing is [J607](unused-suppression.md).

## Configuring

\`\`\`yaml
# journey.config.yaml
extends: ../journey.config.yaml   # its rules hold here too; what stands here wins
preset: strict
require-reason: true
ignores: archive/**               # passed over unless named
rules:
  stage-metric: off
  long-text: { severity: warning, limit: 200 }
overrides:
  - files: drafts/**
    preset: recommended
\`\`\`

Globs count from the folder of the file that says them. \`journey check --print-config dinner.journey\` shows what holds for a
file and where each of it is said. On the command line \`--preset\`, \`--rule NAME=SEVERITY\`, \`--only\` and \`--skip\` win over all.
`;
}
