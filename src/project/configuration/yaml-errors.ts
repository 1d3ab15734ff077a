// What the YAML library finds wrong, in words for people who never read its specification.

import type { YAMLError } from 'yaml';
import { shortened } from '../../diagnostics/shortened.js';

export interface PlainWords {
  /** A clause. */
  readonly reason: string;
  readonly help?: readonly string[];
}

/** The library's messages end like sentences and begin with a capital; its commonest ones get words of ours. */
export function plainWords({ code, message }: Pick<YAMLError, 'code' | 'message'>): PlainWords {
  const known = ours.find((one) => one.code === code && (one.holds === undefined || message.includes(one.holds)));
  if (known !== undefined) return known;
  const [first = ''] = message.split('\n');
  return { reason: shortened(first.charAt(0).toLowerCase() + first.slice(1).replace(/[.:]$/, ''), 80) };
}

const ours: readonly (PlainWords & { readonly code: YAMLError['code']; readonly holds?: string })[] = [
  { code: 'DUPLICATE_KEY', reason: 'this key stands twice' },
  { code: 'TAB_AS_INDENT', reason: 'a tab stands where only blanks may' },
  { code: 'MULTIPLE_DOCS', reason: 'a second document begins here' },
  {
    code: 'TAG_RESOLVE_FAILED',
    reason: 'a leading "!" means something else here',
    help: ['put the value in quotes: "!drafts/**"'],
  },
  {
    code: 'BAD_SCALAR_START',
    reason: 'a value cannot begin with this sign',
    help: ['put the value in quotes'],
  },
  { code: 'MISSING_CHAR', holds: 'quote', reason: 'a quotation mark is opened and never closed' },
  { code: 'MISSING_CHAR', holds: 'Sequence item', reason: 'a line of a list begins with "- "' },
  {
    code: 'MISSING_CHAR',
    holds: 'map values',
    reason: 'a setting needs a colon and a blank after its key',
    help: ['write "key: value"'],
  },
  {
    code: 'MULTILINE_IMPLICIT_KEY',
    reason: 'a setting needs a colon and a blank after its key',
    help: ['write "key: value"'],
  },
  {
    code: 'BLOCK_AS_IMPLICIT_KEY',
    reason: 'a second key stands inside a value',
    help: ['give each setting its line, and the same indentation; a value with a colon in it goes in quotes'],
  },
  { code: 'BAD_INDENT', holds: 'end with a', reason: 'a bracket is opened and never closed' },
  { code: 'UNEXPECTED_TOKEN', holds: 'at node end', reason: 'more stands here than the value' },
  { code: 'UNEXPECTED_TOKEN', holds: 'in YAML stream', reason: 'this does not belong to what stands above' },
  {
    code: 'UNEXPECTED_TOKEN',
    holds: 'Block scalar',
    reason: 'a value that begins with "|" or ">" goes in quotes',
  },
  {
    code: 'BAD_DQ_ESCAPE',
    reason: 'a backslash in double quotes begins an escape',
    help: ['write folders with "/", or use single quotes'],
  },
];
