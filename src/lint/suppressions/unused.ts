// J607: suppressions that silenced nothing. Only of the file itself: what a library silences, another map may need.

import type { Diagnostic, Fix } from '../../diagnostics/diagnostic.js';
import type { Journey } from '../../model/journey.js';
import { lineText, positionAt } from '../../source/source-file.js';
import { spanOf, textOf } from '../../source/span.js';
import type { RunningRule } from '../settings.js';
import type { Suppression, Suppressions } from './read-suppressions.js';
import { silences } from './silences.js';

const NAME = 'unused-suppression';

export function unusedSuppressions(
  running: readonly RunningRule[],
  suppressions: Suppressions,
  journey: Journey,
): readonly Diagnostic[] {
  const own = running.find(({ rule }) => rule.name === NAME);
  if (own === undefined || suppressions.all.length === 0) return [];
  const ran = new Set(running.flatMap(({ rule }) => (rule.looksAcrossMaps ? [] : [rule.name])));
  const unused = suppressions.all.filter(
    ({ rule, used, span }) => !used && rule !== NAME && ran.has(rule) && span.file === journey.span.file,
  );
  return unused.flatMap((suppression): readonly Diagnostic[] => {
    const { span, comment } = suppression;
    if (silences(suppressions, NAME, { keywordSpan: span })) return [];
    const others = suppressions.all.filter((other) => other.comment === comment).length - 1;
    const { code, name } = own.rule;
    return [
      {
        code,
        name,
        severity: own.severity,
        span,
        message: `"${textOf(span)}" finds nothing here, so there is nothing to silence`,
        related: [],
        notes: [],
        help: [others === 0 ? 'take the comment away' : 'take it out of the comment'],
        fix: others === 0 ? withoutComment(suppression) : withoutRule(suppression),
      },
    ];
  });
}

/** The whole line; comments stand on lines of their own. */
function withoutComment({ comment: { span } }: Suppression): Fix {
  const { file } = span;
  const { line } = positionAt(file, span.start);
  const start = file.lineStarts[line - 1] ?? 0;
  const end = file.lineStarts[line] ?? start + lineText(file, line).length;
  return { title: 'take the comment away', safe: true, edits: [{ span: spanOf(file, start, end), text: '' }] };
}

/** With the blanks after it, or before it where it is the last word. */
function withoutRule({ span }: Suppression): Fix {
  const { file, start, end } = span;
  const { text } = file;
  let from = start;
  let to = end;
  while (isBlank(text[to])) to += 1;
  const isLast = to >= text.length || text[to] === '\n' || text[to] === '\r';
  if (isLast) while (isBlank(text[from - 1])) from -= 1;
  const edits = [{ span: spanOf(file, from, isLast ? end : to), text: '' }];
  return { title: 'take it out of the comment', safe: true, edits };
}

function isBlank(character: string | undefined): boolean {
  return character === ' ' || character === '\t' || character === ',';
}
