// Fixes a map and keeps what came out: in place, or as a diff to look at. Loaded for `--fix` alone.

import type { Diagnostic } from '../../diagnostics/diagnostic.js';
import type { DiscoveredInput } from '../../project/discovered-input.js';
import { rewriteMap } from '../../project/rewrite-map.js';
import type { SourceFile } from '../../source/source-file.js';
import type { ExitCode } from '../command.js';
import { tellError } from '../tell-error.js';
import type { Terminal } from '../terminal.js';
import type { Fixing } from './check-request.js';
import { fixMap } from './fix-map.js';

export interface KeptFixes {
  readonly diagnostics: readonly Diagnostic[];
  readonly fixes: number;
  readonly exitCode: ExitCode;
}

export async function fixAndKeep(
  { path, label }: DiscoveredInput,
  file: SourceFile,
  { unsafe, diff }: Fixing,
  look: (file: SourceFile) => readonly Diagnostic[],
  terminal: Terminal,
): Promise<KeptFixes> {
  const { file: fixed, diagnostics, fixes } = fixMap(file, unsafe, look);
  if (fixed.text === file.text) return { diagnostics, fixes: 0, exitCode: 0 };
  if (diff) {
    const { createTwoFilesPatch, FILE_HEADERS_ONLY } = await import('diff');
    terminal.write(
      createTwoFilesPatch(`a/${label}`, `b/${label}`, file.text, fixed.text, undefined, undefined, {
        headerOptions: FILE_HEADERS_ONLY,
      }),
    );
    return { diagnostics, fixes, exitCode: 1 };
  }
  const writing = rewriteMap(path, fixed.text);
  if (writing.kind === 'written') return { diagnostics, fixes, exitCode: 0 };
  tellError(`"${label}" cannot be fixed: ${writing.reason}`, terminal);
  return { diagnostics: look(file), fixes: 0, exitCode: 2 };
}
