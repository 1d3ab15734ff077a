// What the user wrote for `journey check`, and which of it makes no sense together. Light to load.

import type { Severity } from '../../diagnostics/diagnostic.js';
import type { PathStart } from '../../diagnostics/formats/format.js';
import type { PresetName } from '../../rules/rule.js';
import { uselessName } from '../option-values.js';
import { documentFormats } from '../write-findings.js';
import type { ReportFile } from './report-findings.js';

export interface CheckFlags {
  readonly format?: readonly string[];
  readonly output?: readonly ReportFile[];
  readonly paths?: PathStart;
  readonly preset?: PresetName;
  readonly rule?: readonly string[];
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  readonly failOn: Severity;
  readonly maxWarnings?: number;
  readonly quiet?: true;
  readonly statistics?: true;
  readonly fix?: true;
  readonly unsafe?: true;
  readonly diff?: true;
  readonly baseline?: string;
  readonly writeBaseline?: true;
  readonly pruneBaseline?: true;
  readonly cache?: true;
  readonly today?: Date;
  readonly printConfig?: string;
  readonly allowEmpty?: true;
  readonly stdinFilename?: string;
}

/** A message, or nothing when all is well. */
export function wrongUse(flags: CheckFlags, inputs: readonly string[]): string | undefined {
  if (flags.stdinFilename !== undefined && !inputs.includes('-')) return uselessName;
  if (flags.fix !== true && flags.unsafe === true) return '--unsafe says which fixes are made: give --fix as well';
  if (flags.fix !== true && flags.diff === true) return '--diff shows what fixes would change: give --fix as well';
  if (flags.fix === true && inputs.includes('-')) return '--fix writes files in place, and "-" is none';
  if (flags.writeBaseline === true && flags.pruneBaseline === true)
    return '--write-baseline accepts what is there, --prune-baseline only what was accepted before: give one of them';
  return crowdedOutput(flags.format ?? []) ?? sameFile(flags.output ?? []);
}

/** Two documents after each other are none that a program can read. */
function crowdedOutput(formats: readonly string[]): string | undefined {
  const document = formats.find((format) => documentFormats.includes(format));
  const other = formats.find((format) => format !== document);
  if (document === undefined || other === undefined) return undefined;
  return `"${document}" is a document, and "${other}" would stand in it: write one to a file, --output ${document}=FILE`;
}

function sameFile(files: readonly ReportFile[]): string | undefined {
  const paths = files.map(({ path }) => path);
  const twice = paths.find((path, index) => paths.indexOf(path) < index);
  return twice === undefined ? undefined : `two formats go to "${twice}": give each a file of its own`;
}
