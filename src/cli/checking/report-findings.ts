// Writes what a check found: on standard output in the formats asked for, and into files. Decides no exit code but its own.

import { basename, dirname, resolve } from 'node:path';
import type { Diagnostic, Severity } from '../../diagnostics/diagnostic.js';
import type { PathStart } from '../../diagnostics/formats/format.js';
import { labelOf } from '../../project/paths.js';
import { findRepository } from '../../project/project-root.js';
import { writeOutput } from '../../project/write-output.js';
import { type ExitCode, worst } from '../command.js';
import { tellError } from '../tell-error.js';
import type { Terminal } from '../terminal.js';
import { version } from '../version.js';
import { documentFormats, formatCalled, writeFindings } from '../write-findings.js';

export interface Reports {
  /** On standard output, in this order. */
  readonly formats: readonly string[];
  readonly files: readonly ReportFile[];
  /** Where paths start; each format knows best where nobody says. */
  readonly paths?: PathStart;
}

export interface ReportFile {
  readonly format: string;
  /** As the user wrote it. */
  readonly path: string;
}

export interface Found {
  readonly diagnostics: readonly Diagnostic[];
  /** What is shown of them; files hold all. */
  readonly shown: readonly Diagnostic[];
  /** Labels of the files that were looked at. */
  readonly checked: readonly string[];
  readonly failOn: Severity;
}

export async function reportFindings(
  found: Found,
  reports: Reports,
  how: { readonly colour: boolean | undefined; readonly stream: 'data' | 'messages' },
  terminal: Terminal,
): Promise<ExitCode> {
  for (const format of reports.formats) {
    if (found.shown.length === 0 && !documentFormats.includes(format)) continue;
    const { diagnostics, details } = await prepare(found.shown, found, format, reports.paths, terminal);
    await writeFindings(diagnostics, { ...how, format, details }, terminal);
  }
  const codes: ExitCode[] = [];
  for (const file of reports.files) codes.push(await writeFile(file, found, reports.paths, terminal));
  return worst(codes);
}

async function writeFile(
  { format, path }: ReportFile,
  found: Found,
  paths: PathStart | undefined,
  terminal: Terminal,
): Promise<ExitCode> {
  if (/\.journey$/i.test(path)) {
    tellError(`--output: "${path}" is the name of a map, and findings are none`, terminal);
    return 2;
  }
  const { diagnostics, details } = await prepare(found.diagnostics, found, format, paths, terminal);
  const text = (await formatCalled(format)).write(diagnostics, { ...details, colour: 0 });
  const whole = resolve(terminal.folder, path);
  const writing = writeOutput({ folder: dirname(whole), name: basename(whole) }, text);
  if (writing.kind === 'written') return 0;
  tellError(`"${path}" cannot be written: ${writing.reason}`, terminal);
  return 2;
}

async function prepare(
  diagnostics: readonly Diagnostic[],
  { checked, failOn }: Found,
  format: string,
  paths: PathStart | undefined,
  { folder }: Terminal,
) {
  const start = paths ?? (await formatCalled(format)).paths;
  const root = start === 'repository' ? findRepository(folder) : undefined;
  const describe = format === 'sarif' ? (await import('../../lint/finding-kinds.js')).findingKind : undefined;
  const details = { failOn, version, ...(describe === undefined ? {} : { describe }) };
  if (root === undefined || root === folder) return { diagnostics, details: { ...details, checked } };
  const { relabelled } = await import('../../diagnostics/relabelled.js');
  const fromRoot = (label: string) => (label === '-' ? label : labelOf(resolve(folder, label), root));
  return { diagnostics: relabelled(diagnostics, fromRoot), details: { ...details, checked: checked.map(fromRoot) } };
}
