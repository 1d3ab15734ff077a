// The types that need more than their name, built in one line each. Checks no text: that is for the resolver.

import type { Namespace, WordType } from './word.js';

/** What may be chosen, each value with what it says. */
export function choice(values: readonly (readonly [value: string, documentation: string])[]): WordType {
  return { kind: 'choice', values: values.map(([value, documentation]) => ({ value, documentation })) };
}

/** Comma-separated names of things that must be declared. */
export function names(...of: readonly Namespace[]): WordType {
  return { kind: 'names', of, free: false };
}

/** Comma-separated names that are free words until the first declaration closes the list. */
export function freeNames(...of: readonly Namespace[]): WordType {
  return { kind: 'names', of, free: true };
}

/** One name of something that must be declared, or its text. */
export function nameOf(...of: readonly Namespace[]): WordType {
  return { kind: 'name', of, free: false };
}
