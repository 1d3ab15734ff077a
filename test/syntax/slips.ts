// Lines with one slip each: what is read of them, the one finding, and the line as the fix writes it.

import { expect } from 'vitest';
import { applyEdits } from '../../src/source/text-edit.js';
import { codesOf, findingsOf, read, treeOf } from './known-words.js';

export type Slip = readonly [text: string, tree: string, finding: string, mended?: string];

/** With names, so that a test can be called by its text. */
export function slipRow([text, tree, finding, mended]: Slip) {
  return { text, tree, finding, mended };
}

export function expectOneFinding({ text, tree, finding, mended }: ReturnType<typeof slipRow>): void {
  expect(treeOf(text)).toEqual([tree]);
  expect(findingsOf(text)).toEqual([finding]);
  const [diagnostic] = read(text).diagnostics;
  const fix = diagnostic?.fix ?? diagnostic?.alternatives?.[0];
  expect(fix === undefined ? undefined : applyEdits(text, fix.edits)).toBe(mended);
  if (mended !== undefined) expect(codesOf(mended)).toEqual([]);
}
