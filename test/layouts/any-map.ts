// Maps of any shape, generated: each stage with its own number of columns, each column with its own facts, or none. A map
// of one word a fact and a map of long words, of one column and of forty, are the ends of the same scale.

import fc from 'fast-check';
import { longWord } from './odd-maps.js';

const words = fc
  .array(
    fc.constantFrom(
      'a',
      'waits',
      'für',
      longWord,
      '41 %',
      '“quoted”',
      'العربية',
      '日本語のテキスト',
      '🎉',
      'ไม่มีใครบอก',
    ),
    {
      minLength: 1,
      maxLength: 14,
    },
  )
  .map((said) => said.join(' '));

const score = fc.integer({ min: -2, max: 2 });

/** A line below a column, for one of the personas; `@` is only written where there are some. */
type Fact = (whose: string) => string;

const fact: fc.Arbitrary<Fact> = fc.oneof(
  fc.tuple(score, words).map(
    ([points, said]): Fact =>
      (whose) =>
        `emotion${whose}: ${points} ${said}`,
  ),
  fc.tuple(fc.constantFrom('thought', 'quote', 'action', 'question'), words).map(
    ([word, said]): Fact =>
      (whose) =>
        `${word}${whose}: ${said}`,
  ),
  fc
    .tuple(
      fc.constantFrom('need', 'expectation', 'insight', 'risk', 'hypothesis', 'note', 'evidence', 'policy', 'system'),
      words,
    )
    .map(
      ([word, said]): Fact =>
        () =>
          `${word}: ${said}`,
    ),
  fc.tuple(words, fc.constantFrom('low', 'medium', 'high', 'critical')).map(
    ([said, severity]): Fact =>
      () =>
        `pain: ${said} [severity: ${severity}]`,
  ),
  fc.tuple(words, fc.constantFrom('idea', 'planned', 'doing', 'done', 'dropped')).map(
    ([said, status]): Fact =>
      () =>
        `opportunity: ${said} [status: ${status}, impact: high]`,
  ),
  fc.tuple(words, fc.integer({ min: 0, max: 120 })).map(([said, value]): Fact => {
    return () => `metric: ${said.replaceAll('%', '')} [value: ${value}%, target: 60%]`;
  }),
  words.map(
    (said): Fact =>
      () =>
        `moment-of-truth: ${said}`,
  ),
  words.map(
    (said): Fact =>
      () =>
        `frontstage: ${said}`,
  ),
  words.map(
    (said): Fact =>
      () =>
        `drop-off: ${said} [share: 8%]`,
  ),
  words.map(
    (said): Fact =>
      () =>
        `owner: ${said}`,
  ),
);

const column = fc.record({
  kind: fc.constantFrom('step', 'touchpoint'),
  title: words,
  facts: fc.array(fc.tuple(fact, fc.nat()), { maxLength: 8 }),
});

const stage = fc.record({
  title: words,
  columns: fc.oneof(
    { arbitrary: fc.array(column, { maxLength: 4 }), weight: 9 },
    { arbitrary: fc.array(column, { minLength: 20, maxLength: 40 }), weight: 1 },
  ),
});

/** The text of a map. */
export const anyMap: fc.Arbitrary<string> = fc
  .record({
    title: words,
    personas: fc.array(words, { maxLength: 5 }),
    stages: fc.array(stage, { minLength: 1, maxLength: 7 }),
    isRightToLeft: fc.boolean(),
  })
  .map(({ title, personas, stages, isRightToLeft }) =>
    [
      `journey: ${title}`,
      ...(isRightToLeft ? ['  direction: rtl'] : []),
      ...personas.flatMap((name, index) => [
        `persona p${index}: ${name}`,
        ...(index === 0 ? ['  primary: yes'] : []),
        `  goal: ${name}`,
      ]),
      ...stages.flatMap(({ title, columns }) => [
        `stage: ${title}`,
        ...columns.flatMap(({ kind, title, facts }) => [
          `  ${kind}: ${title}`,
          ...givenOnce(
            facts.map(([line, whose]) => line(personas.length === 0 ? '' : ` @p${whose % personas.length}`)),
          ),
        ]),
      ]),
    ].join('\n'),
  );

/** A column has one owner, and each persona one feeling in it. */
function givenOnce(lines: readonly string[]): readonly string[] {
  const given = new Set<string>();
  return lines.flatMap((line) => {
    const [head = ''] = line.split(':');
    if (given.has(head) && /^(emotion|owner|moment-of-truth)/.test(head)) return [];
    given.add(head);
    return [`    ${line}`];
  });
}
