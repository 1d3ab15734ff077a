// What the documentation shows is true: its maps compile, each right example is accepted wherever its word may stand, and
// each wrong one is found, unless only a reader can tell that it is wrong.

import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { FileReader } from '../../src/resolve/file-reader.js';
import { parseWithWords } from '../../src/resolve/parse-with-words.js';
import { resolve } from '../../src/resolve/resolve.js';
import { createSourceFile } from '../../src/source/source-file.js';
import type { Place } from '../../src/vocabulary/word.js';
import { vocabulary } from '../../src/vocabulary/words/index.js';

/** Every path is that of a file: libraries in `shared`, maps elsewhere. */
const files: FileReader = {
  read: (path) => {
    if (!path.includes('.')) return { kind: 'missing', reason: 'is not there' };
    const text = path.startsWith('shared/') ? '' : 'journey: Before\n';
    return { kind: 'read', file: createSourceFile(path, text), identity: path };
  },
  look: (path) => (path.includes('.') ? 'found' : 'missing'),
};

function codesOf(text: string): readonly string[] {
  const { value, diagnostics } = parseWithWords(createSourceFile('map.journey', text));
  return [...diagnostics, ...resolve(value, { files }).diagnostics].map(({ code, message }) => `${code} ${message}`);
}

describe('docs/language.md', () => {
  const page = readFileSync(new URL('../../docs/language.md', import.meta.url), 'utf8');
  const fences = [...page.matchAll(/^```journey\n([\s\S]*?)^```$/gmu)].map((match) => match[1] ?? '');

  it('shows maps', () => {
    expect(fences.length).toBeGreaterThan(2);
  });

  it.each(fences)('compiles without a finding: %s', (fence) => {
    expect(codesOf(fence)).toEqual([]);
  });
});

/** The lines that open a place, each deeper than the one above; `''` where the example stands at the left margin. */
const openings: Readonly<Record<Place, readonly string[]>> = {
  map: [],
  library: [],
  journey: ['journey: Dinner'],
  persona: ['persona p: P'],
  actor: ['actor a: A'],
  team: ['team t: T'],
  channel: ['channel c: C'],
  source: ['source s: S'],
  metric: ['metric m: M'],
  lane: ['lane l: L'],
  label: ['label b: B'],
  variant: ['variant v: V'],
  view: ['view w: W'],
  stage: ['stage: S'],
  step: ['stage: S', 'step: T'],
  touchpoint: ['stage: S', 'touchpoint: T'],
  'nested-step': ['stage: S', 'step: T', 'step: U'],
  use: ['use: placed'],
  scale: ['journey: Dinner', 'scale: -2..2'],
  objective: ['journey: Dinner', 'objective: O'],
  'metric-fact': ['stage: S', 'metric n: N'],
  trait: ['persona p: P', 'trait: T'],
  quote: ['stage: S', 'quote: Q'],
  image: ['stage: S', 'image: i.png'],
  pain: ['stage: S', 'pain: P'],
  opportunity: ['stage: S', 'opportunity: O'],
  next: ['stage: S', 'next: placed'],
  'drop-off': ['stage: S', 'drop-off: D'],
  'label-value': ['label b: B', 'value v: V'],
  fact: ['stage: S', 'note: N'],
};

/** What examples refer to, beside the one that is looked at. */
const around = ['persona eva: Eva', '  primary: yes', 'persona ben: Ben', 'actor host: Host', 'stage placed: Placed'];

function mapWith(example: string, place: Place): string {
  const opening = openings[place];
  const lines = [...opening, example].map((line, depth) => `${'  '.repeat(depth)}${line}`);
  const hasJourney = place === 'library' || lines.some((line) => line.startsWith('journey'));
  const rest = example.startsWith('persona ') || example.startsWith('actor ') ? around.slice(4) : around;
  return [...(hasJourney ? [] : ['journey: Dinner']), ...lines, ...rest, ''].join('\n');
}

/** Names that an example takes for declared: `next: dessert`. */
const refersOnly = /^J(?:203|204|205|207) /;

const named = vocabulary.map((entry) => [`${entry.word} in ${entry.places[0]}`, entry] as const);

describe('the right example', () => {
  it.each(named)('of %s is accepted wherever it may stand', (_, { example, places }) => {
    for (const place of places) {
      const findings = codesOf(mapWith(example, place)).filter((line) => !refersOnly.test(line));
      expect(findings, place).toEqual([]);
    }
  });
});

/** Only a reader can tell what is wrong with these. */
const ofMeaning: readonly string[] = [
  'goal: Increase weekday revenue',
  'job: Journalist',
  'objective: Guests who come back, from 40% to 55%',
  'theme: #1d5c96',
  'goal: Eat well; plan less; save money',
  'need: A chatbot',
  'value: 40%',
  'trait: Tech savvy 2/5',
  'goal: Reduce churn',
  'success: yes',
  'exit: 8% leave',
  'decision: yes',
  'drop-off: 8%',
  'need: A push message',
  'risk: high',
  'note: Only on Fridays # ask Ana',
  'before: 2025',
  'translation: de',
  'label build: new, partial, exists',
  'icon: images/pin.svg',
  'personas: @eva',
  'note: “Only two, so far”',
  'tag: #quick-win',
];

describe('the wrong example', () => {
  it.each(named)('of %s is found wherever it is wrong', (_, { wrongExample, places }) => {
    for (const place of places) {
      const isFound = codesOf(mapWith(wrongExample, place)).length > 0;
      expect(isFound, `${wrongExample} in ${place}`).toBe(!ofMeaning.includes(wrongExample));
    }
  });
});
