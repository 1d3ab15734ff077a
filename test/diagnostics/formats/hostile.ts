// Findings whose every text tries to be more than text: to a terminal, a CI server, an XML or a Markdown reader.

import type { Diagnostic } from '../../../src/diagnostics/diagnostic.js';
import { spanOf } from '../../../src/source/span.js';
import { findingAt, sourceFile, spanOn } from '../finding.js';

export const hostileText =
  '\u001b[31m %0A\n::error::x\r\n##[error]x ##vso[task.x] ]]> <b a="1">&amp;\' \u202e\u2028\u0000\u0085\ud800\uffff [a](http://x) | `@all` \\u{1}';

export function hostileFindings(): readonly Diagnostic[] {
  const file = sourceFile(`journey: 予約 ${hostileText}\nstage find: Find\n`, 'maps/::a,b:%"<ö \u202e].journey');
  const span = spanOn(file, '予約');
  return (['error', 'warning', 'info'] as const).map((severity) =>
    findingAt(span, {
      severity,
      message: hostileText,
      label: hostileText,
      within: [`journey ${hostileText}`],
      related: [{ span: spanOf(file, 0, file.text.length), message: hostileText }],
      notes: [hostileText],
      help: [hostileText],
      fix: { title: hostileText, safe: true, edits: [{ span, text: hostileText }] },
      alternatives: [{ title: hostileText, safe: false, edits: [{ span, text: '' }] }],
    }),
  );
}
