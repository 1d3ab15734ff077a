// A problem is a kind of finding: its code, its documentation and, once, the template of its message.

import type { Span } from '../source/span.js';
import type { Diagnostic, Fix, RelatedPlace, Severity } from './diagnostic.js';

/** `Details` is what the message template needs to know. */
export interface Problem<Details> {
  readonly code: string;
  readonly name: string;
  readonly severity: Severity;
  /** One line for lists. */
  readonly summary: string;
  /** Why this is a finding and what to do about it: a paragraph or two for `journey explain`. */
  readonly explanation: string;
  /** A short file that has the problem, and the same file mended. Both are tested. */
  readonly badExample: string;
  readonly goodExample: string;
  readonly message: (details: Details) => string;
  /** The standing advice, when there is one. */
  readonly help?: (details: Details) => readonly string[];
}

/** A problem in the catalogue, whatever its template needs to know. */
export type ProblemEntry = Omit<Problem<never>, 'message' | 'help'>;

/** What a single finding adds to its problem. */
export interface Extra {
  readonly label?: string;
  readonly related?: readonly RelatedPlace[];
  readonly notes?: readonly string[];
  /** Stands before the problem's standing advice. */
  readonly help?: readonly string[];
  readonly fix?: Fix;
  readonly alternatives?: readonly Fix[];
}

export function report<Details>(
  problem: Problem<Details>,
  span: Span,
  details: Details,
  extra: Extra = {},
): Diagnostic {
  return {
    code: problem.code,
    name: problem.name,
    severity: problem.severity,
    span,
    message: problem.message(details),
    ...(extra.label === undefined ? {} : { label: extra.label }),
    related: extra.related ?? [],
    notes: extra.notes ?? [],
    help: [...(extra.help ?? []), ...(problem.help?.(details) ?? [])],
    ...(extra.fix === undefined ? {} : { fix: extra.fix }),
    ...(extra.alternatives === undefined ? {} : { alternatives: extra.alternatives }),
  };
}
