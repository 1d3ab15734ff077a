// The order in which findings are shown.

import { expect, test } from 'vitest';
import { inOrder } from '../../src/diagnostics/order.js';
import { findingAt, sourceFile, spanOn } from './finding.js';

const first = sourceFile('one two three', 'z.journey');
const second = sourceFile('one two three', 'a.journey');
const say = (file: typeof first, text: string, code: string, message = 'm') =>
  findingAt(spanOn(file, text), { code, message });
const told = (...args: Parameters<typeof inOrder>) =>
  inOrder(...args).map(({ span, code }) => `${span.file.path} ${span.start} ${code}`);

test('files as they were named, then place, then code', () => {
  const findings = [
    say(second, 'one', 'J201'),
    say(first, 'three', 'J101'),
    say(first, 'one', 'J202'),
    say(first, 'one', 'J102'),
    say(first, 'two', 'J001'),
  ];
  expect(told(findings, ['z.journey', 'a.journey'])).toEqual([
    'z.journey 0 J102',
    'z.journey 0 J202',
    'z.journey 4 J001',
    'z.journey 8 J101',
    'a.journey 0 J201',
  ]);
});

test('files that were not named follow, by first mention', () => {
  const findings = [say(second, 'one', 'J201'), say(first, 'one', 'J202')];
  expect(told(findings)).toEqual(['a.journey 0 J201', 'z.journey 0 J202']);
  expect(told(findings, ['z.journey'])).toEqual(['z.journey 0 J202', 'a.journey 0 J201']);
});

test('the same said twice of one place is kept once, even when a file was read twice', () => {
  const again = sourceFile('one two three', 'z.journey');
  expect(told([say(first, 'one', 'J201'), say(again, 'one', 'J201')])).toEqual(['z.journey 0 J201']);
  expect(told([say(first, 'one', 'J201', 'a'), say(first, 'one', 'J201', 'b')])).toHaveLength(2);
});
