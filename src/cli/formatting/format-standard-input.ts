// Formats what another program pipes in, for editors: whatever happens, what came in goes out, so that none is lost.

import { dirname, resolve } from 'node:path';
import { labelOf } from '../../project/paths.js';
import { createProjectFinder } from '../../project/project.js';
import { sourceFrom, tooLarge } from '../../project/read-source.js';
import { defaultReadingLimits } from '../../project/reading-limits.js';
import { readStandardInput } from '../../project/standard-input.js';
import type { ExitCode } from '../command.js';
import { tellError } from '../tell-error.js';
import type { Terminal } from '../terminal.js';
import { writeFindings } from '../write-findings.js';
import { changeOf, type FormatWish, formatText } from './formatting.js';

export async function formatStandardInput(
  name: string | undefined,
  wish: FormatWish,
  terminal: Terminal,
): Promise<ExitCode> {
  const { folder } = terminal;
  const project = await createProjectFinder(folder)(name === undefined ? folder : dirname(resolve(folder, name)));
  const limits = { ...defaultReadingLimits, ...project.configuration.limits };
  const piped = await readStandardInput(terminal.standardInput(), Number.MAX_SAFE_INTEGER);
  if (piped.kind === 'failed') {
    tellError(`standard input can't be read: ${piped.reason}`, terminal);
    return 2;
  }
  const label = name === undefined ? '-' : labelOf(resolve(folder, name), folder);
  const { size, bytes } = piped;
  const reading = size > limits.fileBytes ? tooLarge(size, label, limits.fileBytes) : sourceFrom(bytes, label, '-');
  const echoes = !wish.check && !wish.diff;
  const formatting =
    reading.kind === 'refused'
      ? { kind: 'refused' as const, findings: [reading.finding] }
      : formatText(reading.file, limits);
  if (formatting.kind === 'refused' || formatting.kind === 'failed') {
    if (echoes) terminal.write(bytes);
    if (formatting.kind === 'failed') {
      tellError(`${formatting.reason}; this is a bug in journey, please report it`, terminal);
      return 2;
    }
    const { findings } = formatting;
    await writeFindings(findings, { format: 'pretty', colour: wish.colour, stream: 'messages' }, terminal);
    return 1;
  }
  if (echoes) {
    const mark = bytes.subarray(0, 3).equals(Buffer.from('\ufeff')) ? '\ufeff' : '';
    terminal.write(mark + formatting.text);
    return 0;
  }
  if (formatting.kind === 'unchanged') return 0;
  if (reading.kind === 'read' && wish.diff) terminal.write(changeOf(reading.file, formatting.text));
  else terminal.write(`${label}\n`);
  return 1;
}
