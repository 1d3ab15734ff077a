// Holds the findings of a run to the team's baseline: leaves out what it accepts, says what it accepts in vain, and
// writes or prunes it. Loaded for a run with a baseline alone.

import { existsSync } from 'node:fs';
import { basename, dirname, relative, resolve } from 'node:path';
import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import { report } from '../../diagnostics/problem.js';
import { staleBaseline } from '../../diagnostics/problems/baseline.js';
import { type AcceptedFindings, acceptedFrom, canBeAccepted, compareWith, merged } from '../../lint/baseline.js';
import { baselineText, placeOfEntry, readBaseline } from '../../project/baseline-file.js';
import type { RuleFlags } from '../../project/linting/held-rules.js';
import { labelOf, withSlashes } from '../../project/paths.js';
import { writeOutput } from '../../project/write-output.js';
import type { ExitCode } from '../command.js';
import { tellError } from '../tell-error.js';
import type { Terminal } from '../terminal.js';

export interface BaselineRequest {
  /** Whole path. */
  readonly path: string;
  readonly action: 'compare' | 'write' | 'prune';
}

/** What a run has looked at: of the rest the baseline says nothing here. */
export interface LookedAt {
  /** Whole paths of the maps. */
  readonly maps: ReadonlySet<string>;
  /** Whole paths of files that were looked at from all sides: of libraries, when every map was looked at. */
  readonly libraries: ReadonlySet<string>;
  readonly flags: Pick<RuleFlags, 'only' | 'skip'>;
}

export interface HeldFindings {
  readonly findings: readonly Diagnostic[];
  readonly exitCode: ExitCode;
}

export function holdToBaseline(
  diagnostics: readonly Diagnostic[],
  { path, action }: BaselineRequest,
  lookedAt: LookedAt,
  terminal: Terminal,
): HeldFindings {
  const label = labelOf(path, terminal.folder);
  const reading = readBaseline(path, label);
  if (reading.kind === 'refused' && action !== 'write') {
    return { findings: [...diagnostics, reading.finding], exitCode: 2 };
  }
  if (reading.kind === 'missing' && action !== 'write') {
    tellError(`there is no baseline "${label}": --write-baseline writes one`, terminal);
    return { findings: diagnostics, exitCode: 2 };
  }
  const fileOf = ({ span }: Diagnostic) => fromBaseline(resolve(terminal.folder, span.file.path), path);
  const isJudged = judging(diagnostics, lookedAt, path, terminal.folder);
  const before = reading.kind === 'read' ? reading.accepted : [];
  const keep = (accepted: readonly AcceptedFindings[]) =>
    save(path, label, merged([...before.filter((entry) => !isJudged(entry)), ...accepted]), terminal);
  if (action === 'write') {
    const exitCode = keep(acceptedFrom(diagnostics, fileOf));
    return exitCode === 2
      ? { findings: diagnostics, exitCode }
      : { findings: diagnostics.filter((one) => !canBeAccepted(one)), exitCode };
  }
  const { left, gone, occurring } = compareWith(before, diagnostics, fileOf);
  if (action === 'prune') {
    return { findings: left, exitCode: keep(occurring.filter(isJudged)) };
  }
  const stale = gone.filter(({ entry }) => isJudged(entry));
  const { file } = reading.kind === 'read' ? reading : { file: undefined };
  const findings = stale.flatMap((one) =>
    file === undefined ? [] : [report(staleBaseline, placeOfEntry(one.entry, file), { ...one.entry, gone: one.gone })],
  );
  return { findings: [...left, ...findings], exitCode: 0 };
}

/** Whether a run can tell that an entry no longer occurs. */
function judging(
  diagnostics: readonly Diagnostic[],
  { maps, libraries, flags }: LookedAt,
  baseline: string,
  folder: string,
): (entry: AcceptedFindings) => boolean {
  // Rules do not look at a map with an error.
  const broken = new Set(
    diagnostics.filter(({ code }) => /^J[012]/.test(code)).map(({ span }) => resolve(folder, span.file.path)),
  );
  return ({ file, rule }) => {
    if (flags.skip?.has(rule) === true || flags.only?.has(rule) === false) return false;
    const path = resolve(dirname(baseline), file);
    if (!existsSync(path)) return true;
    if (broken.has(path)) return false;
    return maps.has(path) || (libraries.has(path) && broken.size === 0);
  };
}

function save(path: string, label: string, accepted: readonly AcceptedFindings[], terminal: Terminal): ExitCode {
  const writing = writeOutput({ folder: dirname(path), name: basename(path) }, baselineText(accepted));
  if (writing.kind === 'refused') {
    tellError(`the baseline "${label}" cannot be written: ${writing.reason}`, terminal);
    return 2;
  }
  const count = accepted.reduce((sum, entry) => sum + entry.count, 0);
  terminal.tell(`${label}: ${count === 1 ? '1 finding' : `${count} findings`} accepted\n`);
  return 0;
}

function fromBaseline(path: string, baseline: string): string {
  return withSlashes(relative(dirname(baseline), path));
}
