// Maps that would show a quadratic step: many of one thing. The tests resolve them, `npm run bench` measures their growth.

export const hostileShapes: readonly (readonly [what: string, make: (count: number) => string])[] = [
  ['steps of one text', (count) => `journey: D\nstage: S\n${repeat(count, () => '  step: Waits\n')}`],
  ['stages', (count) => `journey: D\n${repeat(count, (i) => `stage s${i}: S\n`)}`],
  ['facts of one holder', (count) => `journey: D\nstage: S\n${repeat(count, () => '  pain: Loud\n')}`],
  ['a property given again and again', (count) => `journey: D\n${repeat(count, () => '  state: current\n')}`],
  [
    'references that fit nothing',
    (count) => `journey: D\nstage: S\n${repeat(count, (i) => `  step name${i}: S\n    next: nome${i}\n`)}`,
  ],
  [
    'references that fit everything',
    (count) => `journey: D\nstage: S\n${repeat(count, () => '  step: S\n    next: S\n')}`,
  ],
  ['unknown words', (count) => `journey: D\nstage: S\n${repeat(count, (i) => `  emotio${i}: x\n`)}`],
  ['a name again and again', (count) => `journey: D\n${repeat(count, () => 'stage s: S\n')}`],
  ['a list of many names', (count) => `journey: D\nstage: S\n  channel: ${repeat(count, (i) => `c${i}, `)}d\n`],
  ['stray facts below a step', (count) => `journey: D\nstage: S\n  step: S\n${repeat(count, () => '  pain: Loud\n')}`],
  [
    'uses of one step',
    (count) => `journey: D\nstage: S\n  step pay: S\n${repeat(count, () => '  use: pay\n    note: N\n')}`,
  ],
  [
    'levels',
    (count) =>
      `journey: D\n  scale: 0..1000000\n${repeat(count, (i) => `    level ${i}: level ${i}\n`)}stage: S\n${repeat(count, (i) => `  step: S\n    emotion: level ${i} up\n`)}`,
  ],
];

function repeat(count: number, make: (index: number) => string): string {
  return Array.from({ length: count }, (_, index) => make(index)).join('');
}
