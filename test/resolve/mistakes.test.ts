// Files full of mistakes: each is told once, at its place, and the rest of the file is still in the model.

import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { resolveText } from './resolving.js';

const folder = new URL('./fixtures/', import.meta.url);
const read = (name: string) => readFileSync(new URL(name, folder), 'utf8');
const project = { 'circle.journey': 'include: map.journey\nsource interviews: Guest interviews\n' };

/** Beside `x.journey` stands `x.findings`: a line for each, in the order of the file. */
const fixtures = readdirSync(folder).filter((name) => name.endsWith('.journey'));

describe.each(fixtures)('%s', (name) => {
  it('gives the findings beside it, and no other', () => {
    const { diagnostics, findings } = resolveText(read(name), project);
    const order = new Map(diagnostics.map((finding, index) => [findings[index] ?? '', finding.span]));
    const place = (line: string) =>
      order.get(line)?.file.path === 'map.journey' ? (order.get(line)?.start ?? 0) : Number.MAX_SAFE_INTEGER;
    const found = [...findings].sort((a, b) => place(a) - place(b));
    expect(`${found.join('\n')}\n`).toBe(read(name.replace('.journey', '.findings')));
  });
});

it('of twenty-mistakes.journey everything that could be read is in the model', () => {
  const { journey } = resolveText(read('twenty-mistakes.journey'), project);
  expect(journey.stages.map(({ title, moments }) => [title, moments.map((moment) => moment.title)])).toEqual([
    ['Research', []],
    ['Compare', ['Reads reviews']],
    ['Arrive', ['Waits', 'Looks for a table', 'Waits']],
    ['Eat', ['Eats [optional]']],
  ]);
  const facts = journey.stages.flatMap(({ moments }) =>
    moments.flatMap((moment) => moment.facts.map(({ word, text }) => `${word}: ${text}`)),
  );
  expect(facts).toEqual([
    'channel: wbe',
    'pain: Few recent reviews',
    'emotion: 7 Great',
    'opportunity: Show free tables',
    'note: At the door',
    'action: Stands in line',
    'next: Waits',
    'next: desert',
    'quote: Never again',
    'emotion: -1 Hungry',
    'thought: Worth the trip',
    'metric: Menu page bounce rate',
    'metric: Tables taken',
  ]);
});
