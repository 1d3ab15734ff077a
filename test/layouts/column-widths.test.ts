// How wide the columns of a grid get, and over which of them a text stretches.

import { describe, expect, test } from 'vitest';
import { drawnLines, sceneOf } from '../scene/drawn-texts.js';

const long =
  'What the whole stage says about itself, at some length, so that it needs many lines in a narrow column. '.repeat(6);
const lineAt = (text: string, words: string) => {
  const found = drawnLines(sceneOf(text)).find((line) => line.text.startsWith(words));
  if (found === undefined) throw new Error(`no line says ${words}`);
  return found;
};

describe('columns', () => {
  test('get wider for what their stage says, not only for their own words', () => {
    const stages = (note: string): string =>
      Array.from(
        { length: 6 },
        (_, index) => `stage s${index}: Stage ${index}\n  note: ${note}\n  step: A${index}\n    action: x`,
      ).join('\n');
    const [short, tall] = ['Short', long].map((note) => sceneOf(`journey: J\n${stages(note)}`));
    expect(tall?.width ?? 0).toBeGreaterThan((short?.width ?? 0) * 1.3);
    expect((tall?.height ?? 0) / (tall?.width ?? 1)).toBeLessThan(1.25);
  });

  test('hold the longest word of what their stage says', () => {
    const text =
      'journey: J\nstage: S\n  note: See PROCUREMENT_FAILED_TWICE\n  step: A\n    action: x\nstage: T\n  step: B\n    action: y\nstage: U\n  step: C\n    action: z';
    expect(drawnLines(sceneOf(text)).some((line) => line.text.endsWith('PROCUREMENT_FAILED_TWICE'))).toBe(true);
  });
});

describe('a row that says little', () => {
  const steps = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'].map((name) => `  step: ${name}\n    action: does ${name}`);
  const remark = 'A remark that needs more than the one column it belongs to';
  const with_ = (index: number): string =>
    `journey: J\nstage: S\n${steps.map((step, at) => (at === index ? `${step}\n    risk: ${remark}` : step)).join('\n')}`;

  test('lets its text stretch over the free columns behind it', () => {
    expect(lineAt(with_(0), 'A remark').text).toBe(remark);
  });

  test('keeps the text of the last column within the sheet', () => {
    expect(lineAt(with_(7), 'A remark').text).not.toBe(remark);
  });
});
