// `journey check`: what it takes. Finding mistakes is for ../checking.

import { type CheckFlags, wrongUse } from '../checking/check-flags.js';
import type { ReportFile } from '../checking/report-findings.js';
import { type CommandDefinition, colourWish } from '../command.js';
import {
  allNotEmpty,
  assignment,
  calendarDay,
  collected,
  collectedOneOf,
  notEmpty,
  oneOf,
  wholeNumber,
} from '../option-values.js';
import { tellError } from '../tell-error.js';

/** The tests hold this to the registry of formats, which is too heavy to load for `--help`. */
export const findingFormats = ['pretty', 'compact', 'json', 'sarif', 'github', 'gitlab', 'junit', 'rdjson', 'markdown'];

export const checkCommand: CommandDefinition = {
  name: 'check',
  aliases: ['lint', 'validate'],
  summary: 'find mistakes and gaps in maps (also: lint, validate)',
  examples: [
    { line: 'journey check', meaning: 'every map that the configuration names, else every .journey below' },
    { line: 'journey check dinner.journey maps/', meaning: 'a map, and all in a folder' },
    { line: 'journey check --preset strict --fail-on warning', meaning: 'what a mature team holds itself to' },
    { line: 'journey check --only J403 --format compact maps/', meaning: 'one rule alone, a line for each finding' },
    { line: 'journey check --format github --output sarif=out.sarif', meaning: 'in CI: annotations, and a file' },
    { line: 'journey check --fix --diff', meaning: 'show what the safe fixes would change' },
    { line: 'journey check - --stdin-filename maps/new.journey', meaning: 'text that another program pipes in' },
  ],
  configure: (command) => {
    command
      .description(
        'Finds the mistakes in maps, and where there are none what good maps have and these lack: each with its place,\n' +
          'its reason and what to write instead. "journey rules" lists what is looked for.\n' +
          'Ends with 0 when nothing is as bad as --fail-on says, with 1 when something is, with 2 when something could not be read.',
      )
      .argument('[inputs...]', 'files, folders, globs, or - for standard input', allNotEmpty)
      .option(
        '-f, --format <format>',
        `how findings are written: ${findingFormats.join(', ')}; may be repeated (default: pretty)`,
        collectedOneOf(findingFormats),
      )
      .option('--output <format=file>', 'write all findings into a file too; may be repeated', reportFile)
      .option(
        '--paths <start>',
        'where paths in findings start: repository, here (default: here for pretty and compact)',
        oneOf(['repository', 'here']),
      )
      .option(
        '--preset <preset>',
        'the rules that hold: recommended, strict (default: what the configuration says, else recommended)',
        oneOf(['recommended', 'strict']),
      )
      .option('--rule <name=severity>', 'set a rule to off, info, warning or error; may be repeated', collected)
      .option('--only <rule>', 'look at this rule alone, by name or code; may be repeated', collected)
      .option('--skip <rule>', 'leave this rule out; may be repeated', collected)
      .option(
        '--fail-on <severity>',
        'end with 1 from here on: error, warning, info',
        oneOf(['error', 'warning', 'info']),
        'error',
      )
      .option('--max-warnings <number>', 'end with 1 when there are more warnings', wholeNumber)
      .option('-q, --quiet', 'show errors only, and no summary; files of --output hold all')
      .option('--statistics', 'say how often each finding was made')
      .option('--fix', 'make the safe fixes, in place')
      .option('--unsafe', 'with --fix: also fixes that may change what a map means')
      .option('--diff', 'with --fix: show what would change, and change nothing')
      .option(
        '--baseline <file>',
        'leave out the findings that this file accepts, and fail on those that are gone',
        notEmpty,
      )
      .option('--write-baseline', 'accept all findings of rules for now: write them to the baseline')
      .option('--prune-baseline', 'take out of the baseline what no longer occurs')
      .option('--cache', 'look again only at maps that changed since the last run')
      .option('--today <date>', 'the day that reviews are compared with: 2026-09-30 (default: today)', calendarDay)
      .option(
        '--print-config <file>',
        'show which rules hold for a file and where each is said, and check nothing',
        notEmpty,
      )
      .option('--allow-empty', 'no map at all is fine')
      .option('--stdin-filename <file>', 'the name and place of what comes through standard input', notEmpty);
  },
  run: async (command, terminal) => {
    const flags = command.opts<CheckFlags>();
    const wrong = wrongUse(flags, command.args);
    if (wrong !== undefined) {
      tellError(wrong, terminal);
      return 2;
    }
    const { readRuleFlags } = await import('../checking/rule-flags.js');
    const rules = readRuleFlags(flags);
    if (rules.kind === 'refused') {
      tellError(rules.reason, terminal);
      return 2;
    }
    if (flags.printConfig !== undefined) {
      const { printConfig } = await import('../checking/print-config.js');
      return printConfig(flags.printConfig, rules.flags, terminal);
    }
    const day = flags.today ?? new Date();
    const { checkFiles } = await import('../checking/check-files.js');
    return checkFiles(
      {
        inputs: command.args,
        reports: {
          formats: [...new Set(flags.format ?? ['pretty'])],
          files: flags.output ?? [],
          ...(flags.paths === undefined ? {} : { paths: flags.paths }),
        },
        quiet: flags.quiet === true,
        allowEmpty: flags.allowEmpty === true,
        failOn: flags.failOn,
        colour: colourWish(command),
        rules: rules.flags,
        today: { kind: 'date', year: day.getFullYear(), month: day.getMonth() + 1, day: day.getDate() },
        statistics: flags.statistics === true,
        baseline: {
          action: flags.writeBaseline === true ? 'write' : flags.pruneBaseline === true ? 'prune' : 'compare',
          ...(flags.baseline === undefined ? {} : { path: flags.baseline }),
        },
        cache: flags.cache === true,
        ...(flags.fix === true ? { fixing: { unsafe: flags.unsafe === true, diff: flags.diff === true } } : {}),
        ...(flags.maxWarnings === undefined ? {} : { maximumWarnings: flags.maxWarnings }),
        ...(flags.stdinFilename === undefined ? {} : { standardInputName: flags.stdinFilename }),
      },
      terminal,
    );
  },
};

function reportFile(value: string, before: readonly ReportFile[] = []): readonly ReportFile[] {
  const { name, rest } = assignment(value, findingFormats, 'FORMAT=FILE, such as sarif=findings.sarif');
  return [...before, { format: name, path: rest }];
}
