// Formats files in place. A file is written whole or stays as it is, and one never keeps another from being formatted.

import { basename, dirname } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { inOrder } from '../../diagnostics/order.js';
import type { DiscoveredInput } from '../../project/discovered-input.js';
import { createProjectFinder, type Project } from '../../project/project.js';
import { readHead } from '../../project/read-bytes.js';
import { readSource } from '../../project/read-source.js';
import { defaultReadingLimits } from '../../project/reading-limits.js';
import { writeOutput } from '../../project/write-output.js';
import { type ExitCode, worst } from '../command.js';
import { chooseInputs } from '../inputs.js';
import { tellError } from '../tell-error.js';
import type { Terminal } from '../terminal.js';
import { writeFindings } from '../write-findings.js';
import { changeOf, type FormatWish, formatText } from './formatting.js';

export async function formatFiles(inputs: readonly string[], wish: FormatWish, terminal: Terminal): Promise<ExitCode> {
  const projectOf = createProjectFinder(terminal.folder);
  const chosen = await chooseInputs(inputs, projectOf, terminal, false);
  const results: Result[] = [];
  for (const input of chosen.inputs)
    results.push(formatFile(input, await projectOf(dirname(input.path)), wish, terminal));
  const findings = [...chosen.diagnostics, ...results.flatMap((result) => result.findings)];
  const ordered = inOrder(
    findings,
    chosen.inputs.map(({ label }) => label),
  );
  await writeFindings(ordered, { format: 'pretty', colour: wish.colour, stream: 'messages' }, terminal);
  if (results.length > 0) terminal.tell(`${summaryOf(results, wish)}\n`);
  return worst([chosen.exitCode, ...results.map(({ exitCode }) => exitCode)]);
}

interface Result {
  readonly outcome: 'unchanged' | 'changed' | 'left';
  readonly findings: readonly Diagnostic[];
  readonly exitCode: ExitCode;
}

const unchanged: Result = { outcome: 'unchanged', findings: [], exitCode: 0 };

function formatFile({ path, label }: DiscoveredInput, project: Project, wish: FormatWish, terminal: Terminal): Result {
  const limits = { ...defaultReadingLimits, ...project.configuration.limits };
  const reading = readSource(path, label, limits.fileBytes);
  if (reading.kind === 'refused')
    return { outcome: 'left', findings: [reading.finding], exitCode: reading.reached ? 1 : 2 };
  const formatting = formatText(reading.file, limits);
  switch (formatting.kind) {
    case 'unchanged':
      return unchanged;
    case 'refused':
      return { outcome: 'left', findings: formatting.findings, exitCode: 1 };
    case 'failed':
      return leave(
        `${label} is left as it is: ${formatting.reason}; this is a bug in journey, please report it`,
        terminal,
      );
    case 'changed':
  }
  if (wish.diff) terminal.write(changeOf(reading.file, formatting.text));
  else if (wish.check) terminal.write(`${label}\n`);
  if (wish.diff || wish.check) return { outcome: 'changed', findings: [], exitCode: 1 };
  const writing = writeOutput({ folder: dirname(path), name: basename(path) }, markOf(path) + formatting.text);
  if (writing.kind === 'refused') return leave(`${label} cannot be written: ${writing.reason}`, terminal);
  return { outcome: 'changed', findings: [], exitCode: 0 };
}

function leave(message: string, terminal: Terminal): Result {
  tellError(message, terminal);
  return { outcome: 'left', findings: [], exitCode: 2 };
}

/** The byte-order mark stays where there was one. */
function markOf(path: string): string {
  return readHead(path, 3).equals(Buffer.from('\ufeff')) ? '\ufeff' : '';
}

/** `2 files formatted, 3 unchanged, 1 left as it is`. */
function summaryOf(results: readonly Result[], { check, diff }: FormatWish): string {
  const count = (wanted: Result['outcome']) => results.filter(({ outcome }) => outcome === wanted).length;
  const [changed, same, left] = [count('changed'), count('unchanged'), count('left')];
  const files = (number: number) => (number === 1 ? '1 file' : `${number} files`);
  const parts = [
    ...(changed === 0 ? [] : [`${files(changed)} ${check || diff ? 'would change' : 'formatted'}`]),
    ...(same === 0 ? [] : [`${changed === 0 ? files(same) : same} ${check || diff ? 'formatted' : 'unchanged'}`]),
    ...(left === 0
      ? []
      : [`${changed + same === 0 ? files(left) : left} left as ${left === 1 ? 'it is' : 'they are'}`]),
  ];
  return parts.join(', ');
}
