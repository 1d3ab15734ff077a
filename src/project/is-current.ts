// Whether a file holds what would be written to it. Writes nothing.

import { readFileSync } from 'node:fs';
import type { Rendered } from '../renderers/renderer.js';
import { errorCode, reasonOf } from './system-error.js';

export type Comparison =
  | { readonly kind: 'current' | 'other' | 'missing' }
  /** `reason`: a clause. */
  | { readonly kind: 'unreadable'; readonly reason: string };

/** Of text, line ends do not count: git gives other ones than it took, on some systems and by `.gitattributes`. */
export function isCurrent(path: string, output: Rendered): Comparison {
  try {
    const bytes = readFileSync(path);
    const same =
      typeof output === 'string'
        ? withLineFeeds(bytes.toString('utf8')) === withLineFeeds(output)
        : bytes.equals(output);
    return { kind: same ? 'current' : 'other' };
  } catch (error) {
    return errorCode(error) === 'ENOENT' ? { kind: 'missing' } : { kind: 'unreadable', reason: reasonOf(error) };
  }
}

function withLineFeeds(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
