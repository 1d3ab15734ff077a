// Findings as a page of Markdown, for the summary of a CI job or a comment. Nothing a map says becomes markup or a mention.

import { positionAt } from '../../source/source-file.js';
import { countSeverities, describeCounts } from '../count.js';
import type { Diagnostic } from '../diagnostic.js';
import { visible } from '../visible.js';
import type { DiagnosticFormat } from './format.js';

export const markdownFormat: DiagnosticFormat = {
  name: 'markdown',
  documentation: 'a table for the summary of a CI job: the first two hundred, and how many more there are',
  machineReadable: false,
  document: true,
  paths: 'repository',
  write: (diagnostics, { checked = [] }) => {
    const files = `${checked.length === 1 ? '1 file' : `${checked.length} files`} checked`;
    const title = `## Journey maps\n\n${describeCounts(countSeverities(diagnostics))}; ${files}\n`;
    if (diagnostics.length === 0) return title;
    const rows = diagnostics.slice(0, MOST_ROWS).map(row);
    const left = diagnostics.length - rows.length;
    const more = left === 0 ? '' : `\n${left} more ${left === 1 ? 'is' : 'are'} not shown here.\n`;
    return `${title}\n| | where | finding | |\n|---|---|---|---|\n${rows.join('')}${more}`;
  },
};

/** A summary of GitHub's holds a megabyte. */
const MOST_ROWS = 200;

function row({ code, severity, span, message, name }: Diagnostic): string {
  const { line } = positionAt(span.file, span.start);
  const place = `${span.file.path}:${line}`;
  return `| ${severity === 'info' ? 'hint' : severity} | ${escapeMarkdown(place)} | ${escapeMarkdown(message)} | ${code} ${name} |\n`;
}

/** Every sign of ASCII that means something to Markdown, as a character reference. */
function escapeMarkdown(text: string): string {
  return visible(text).replace(
    /[!"#$%&'()*+<=>?@[\\\]^_`{|}~]|(?<=\w):(?=\/)|^[-+.]/g,
    (sign) => `&#${sign.charCodeAt(0)};`,
  );
}
