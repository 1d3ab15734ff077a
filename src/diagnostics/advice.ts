// A finding in a few lines of plain text, for formats without a frame: what is wrong, why, and what to do.

import type { Diagnostic, Fix } from './diagnostic.js';
import { visible, visibleLines } from './visible.js';

/** The message, then its reasons, advice and fixes: lines that are safe to show. */
export function inLines(diagnostic: Diagnostic): readonly string[] {
  const { message, notes, help, fix, alternatives = [] } = diagnostic;
  const advice = help.filter((one) => !saysTheFix(one, fix));
  return [
    visible(message),
    ...notes.flatMap((note) => remark('note', note)),
    ...advice.flatMap((one) => remark('help', one)),
    ...(fix === undefined ? [] : remark('fix', fix.title)),
    ...alternatives.flatMap((one, index) => remark(index === 0 ? 'either' : 'or', one.title)),
  ];
}

/** Further lines begin with a sign of ours: one that is the author's own can't begin a command of a CI server. */
function remark(kind: string, text: string): readonly string[] {
  const [first = '', ...rest] = visibleLines(text);
  return [`${kind}: ${first}`, ...rest.map((line) => `| ${line}`)];
}

/** `did you mean "pain"?` above `write "pain"` says it twice. */
export function saysTheFix(help: string, fix: Fix | undefined): boolean {
  return fix !== undefined && help === `did you mean ${fix.title.replace(/^write /, '')}?`;
}
