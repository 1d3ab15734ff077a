// The page docs/cli.md, from the commands and settings themselves. Only text; scripts/generate.mjs writes it.

import type { Command } from 'commander';
import { configurationSchema } from '../project/configuration/settings.js';
import type { CommandDefinition } from './command.js';
import { commands } from './commands/index.js';
import { createProgram } from './program.js';

export function commandReference(): string {
  const program = createProgram({ write: () => {}, tell: () => {} }, async () => {});
  const chapters = commands.flatMap((definition) => {
    const command = program.commands.find((known) => known.name() === definition.name);
    return command === undefined ? [] : [chapterOf(definition, command)];
  });
  return `${[head, ...chapters, streams(program), settings()].join('\n\n')}\n`;
}

const head = `<!-- Generated from src/cli/commands by \`npm run generate\`. Edit there. -->

# The command line

\`journey COMMAND --help\` shows what stands here. Where a command takes files, it takes folders (every \`.journey\` below),
globs in quotes, and \`-\` for standard input too. \`!glob\` takes away. What .gitignore leaves out, \`node_modules\`, hidden
folders and links are not looked at; a file that is named is always taken.

Nothing is written through a link that leads out of the project: \`-o\` takes a place outside by its own name only. A picture
never takes the name of a map, a configuration or any other kind of file. While a configuration has errors, its maps are
checked and not drawn.`;

function chapterOf({ aliases, examples }: CommandDefinition, command: Command): string {
  const others = aliases.length === 0 ? [] : [`Also: ${aliases.map((alias) => `\`journey ${alias}\``).join(', ')}.`];
  const rows = [
    ...command.registeredArguments.map((argument) => [argument.name(), argument.description] as const),
    ...command.options.map((option) => [option.flags, option.description] as const),
  ];
  return [
    `## journey ${command.name()}`,
    command.description().replaceAll('\n', ' '),
    ...others,
    ...(rows.length === 0 ? [] : [table(['takes', 'meaning'], rows)]),
    `\`\`\`sh\n${examples.map(({ line, meaning }) => `${line}  # ${meaning}`).join('\n')}\n\`\`\``,
  ].join('\n\n');
}

function streams(program: Command): string {
  const rows = program.options.map((option) => [option.flags, option.description] as const);
  return `## Everywhere

${table(['takes', 'meaning'], rows)}

Data goes to standard output, messages to standard error. Colour is used on terminals only; \`NO_COLOR\` and
\`FORCE_COLOR\` are heeded, the flags win.

${table(
  ['ends with', 'when'],
  [
    ['0', 'nothing was found, everything was done'],
    [
      '1',
      'something was found that is as bad as `--fail-on` says (an error by default), or there are more warnings than allowed',
    ],
    ['2', 'the command line or the configuration is wrong, or something could not be read or written'],
  ],
)}`;
}

/** The schema is ours: properties with a description each, two levels deep. */
function settings(): string {
  const rows = settingRows(configurationSchema().properties, '');
  return `## journey.config.yaml

Beside the maps or above them; the nearest one counts, and none above the repository. Its folder is the project: no map
reads a file outside of it. \`config.schema.json\` of the package tells editors what may stand here.

${table(['setting', 'meaning'], rows)}`;
}

function settingRows(properties: unknown, prefix: string): readonly (readonly [string, string])[] {
  return Object.entries(Object(properties) as Readonly<Record<string, SchemaNode>>).flatMap(([key, node]) => [
    [`${prefix}${key}`, node.description ?? ''] as const,
    ...settingRows(node.properties ?? node.anyOf?.[0]?.properties ?? {}, `${prefix}${key}.`),
  ]);
}

interface SchemaNode {
  readonly description?: string;
  readonly properties?: unknown;
  readonly anyOf?: readonly SchemaNode[];
}

function table(titles: readonly [string, string], rows: readonly (readonly [string, string])[]): string {
  const cells = rows.map(
    ([name, meaning]) => `| \`${name.replaceAll('|', '\\|')}\` | ${meaning.replaceAll('|', '\\|')} |`,
  );
  return [`| ${titles[0]} | ${titles[1]} |`, '| --- | --- |', ...cells].join('\n');
}
