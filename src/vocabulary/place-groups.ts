// Places that take the same words, so that an entry names them once.

import type { Place } from './word.js';

/** The top level of a file, with or without `journey`. */
export const topLevel: readonly Place[] = ['map', 'library'];

/** What a persona goes through, and the `use` that places it. */
export const moments: readonly Place[] = ['stage', 'step', 'touchpoint', 'nested-step', 'use'];

/** What a fact with something to add opens. */
export const insideFacts: readonly Place[] = [
  'fact',
  'pain',
  'opportunity',
  'objective',
  'metric-fact',
  'trait',
  'quote',
  'image',
  'next',
  'drop-off',
];

/** What the declarations of the top level open, persona and journey aside. */
export const insideDeclarations: readonly Place[] = [
  'actor',
  'team',
  'channel',
  'source',
  'metric',
  'lane',
  'label',
  'variant',
  'view',
];
