// Which maps a command works on, and what is said when there are none.

import type { Diagnostic } from '../diagnostics/diagnostic.js';
import { discoverDefault } from '../project/default-inputs.js';
import { discoverInputs } from '../project/discover-inputs.js';
import type { DiscoveredInput } from '../project/discovered-input.js';
import type { UnreadableFolder } from '../project/find-maps.js';
import type { Project } from '../project/project.js';
import type { ExitCode } from './command.js';
import { tellError } from './tell-error.js';
import type { Terminal } from './terminal.js';

export interface ChosenInputs {
  readonly inputs: readonly DiscoveredInput[];
  /** Of the configuration that was asked for the maps. */
  readonly diagnostics: readonly Diagnostic[];
  readonly exitCode: ExitCode;
}

/** Tells which inputs have no map, unless `allowEmpty`. */
export async function chooseInputs(
  named: readonly string[],
  projectOf: (folder: string) => Promise<Project>,
  terminal: Terminal,
  allowEmpty: boolean,
): Promise<ChosenInputs> {
  const { folder } = terminal;
  const project = named.length > 0 ? undefined : await projectOf(folder);
  const found = project === undefined ? await discoverInputs(named, folder) : await discoverDefault(project, folder);
  const { inputs, unmatched, unreadable } = found;
  const diagnostics = project?.diagnostics ?? [];
  const missing = allowEmpty ? [] : unmatched;
  tellUnmatched(missing, terminal);
  tellUnreadable(unreadable, terminal);
  const failed = missing.length + unreadable.length + diagnostics.length > 0;
  return { inputs, diagnostics, exitCode: failed ? 2 : 0 };
}

export function tellUnmatched(inputs: readonly string[], terminal: Terminal): void {
  for (const input of inputs) tellError(nothingIn(input), terminal);
}

export function tellUnreadable(folders: readonly UnreadableFolder[], terminal: Terminal): void {
  for (const { label, reason } of folders) tellError(`the folder "${label}" cannot be read: ${reason}`, terminal);
}

function nothingIn(input: string): string {
  if (input === '.')
    return 'there is no .journey file in this folder or below; "journey init" writes one to start from';
  if (input.startsWith('!'))
    return `"${input}" takes away, and there is nothing to take it from: name a folder too, such as .`;
  return `"${input}" matches no .journey file (what .gitignore leaves out is not looked at)`;
}
