// Shows findings in one of the formats. The formats load only when there is something to show.

import type { Diagnostic } from '../diagnostics/diagnostic.js';
import type { FormatOptions } from '../diagnostics/formats/format.js';
import type { Terminal } from './terminal.js';

export interface FindingOptions {
  readonly format: string;
  /** What `--color` says. */
  readonly colour: boolean | undefined;
  readonly stream: 'data' | 'messages';
  readonly details?: Omit<FormatOptions, 'colour'>;
}

/** Formats that are one document, written also when nothing is found. The tests hold this to the formats themselves. */
export const documentFormats: readonly string[] = ['json', 'sarif', 'gitlab', 'junit', 'rdjson', 'markdown'];

/** People read no more; they are told of the rest. */
const MOST_SHOWN = 1000;

export async function writeFindings(
  diagnostics: readonly Diagnostic[],
  { format, colour, stream, details }: FindingOptions,
  terminal: Terminal,
): Promise<void> {
  if (diagnostics.length === 0 && !documentFormats.includes(format)) return;
  const { write, machineReadable, document } = await formatCalled(format);
  const shown = machineReadable || document ? diagnostics : diagnostics.slice(0, MOST_SHOWN);
  const text = write(shown, { ...details, colour: terminal.coloursOf(stream, colour) });
  if (stream === 'data') terminal.write(text);
  else terminal.tell(text);
  const hidden = diagnostics.length - shown.length;
  if (hidden > 0) terminal.tell(`... and ${hidden} more; --format compact shows all\n`);
}

export async function formatCalled(name: string) {
  const { diagnosticFormats } = await import('../diagnostics/formats/index.js');
  const format = diagnosticFormats.find((known) => known.name === name);
  if (format === undefined) throw new Error(`no format of findings is called ${name}`);
  return format;
}
