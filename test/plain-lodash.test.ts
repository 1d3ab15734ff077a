// scripts/plain-lodash.mjs answers as lodash-es does, for what Chevrotain asks of it; the bundles hold the one, these
// tests run the other.

import { expect, it } from 'vitest';
import * as plain from '../scripts/plain-lodash.mjs';

// Comes with Chevrotain, and brings no types.
const library = 'lodash-es';
const original: typeof plain = await import(library);

class Rule {
  constructor(readonly name: string) {}
}

const rule = new Rule('statement');
const isOdd = (value: unknown) => Number(value) % 2 === 1;
const arrays = [[], [1, 2, 3, 2, 1], [0, '', null, undefined, 'a'], [[1], [2, [3]], []], [rule, rule]];
const collections = [...arrays, { a: 1, b: 3 }, {}, rule, undefined];

const questions: readonly (readonly [keyof typeof plain, readonly (readonly unknown[])[]])[] = [
  ['isArray', collections.map((value) => [value])],
  ['isEmpty', [...collections, '', 'a', null].map((value) => [value])],
  ['isFunction', [[isOdd], [{}], [undefined]]],
  ['isObject', [[{}], [isOdd], [null], ['a']]],
  ['isRegExp', [[/a/], ['a'], [undefined]]],
  ['isString', [['a'], [1], [undefined]]],
  ['isUndefined', [[undefined], [null], [0]]],
  ['identity', [[rule]]],
  ['noop', [[1]]],
  [
    'has',
    [
      [{ a: undefined }, 'a'],
      [{}, 'toString'],
      [undefined, 'a'],
      [rule, 'name'],
    ],
  ],
  ['keys', collections.map((value) => [value])],
  ['values', collections.map((value) => [value])],
  ['assign', [[{ a: 1 }, { b: 2 }, { a: 3 }]]],
  ['clone', [...collections, 'a', null].map((value) => [value])],
  [
    'defaults',
    [
      [
        { a: 1, b: undefined },
        { a: 2, b: 3 },
        { b: 4, c: 5 },
      ],
    ],
  ],
  ['map', [...collections.map((value) => [value, (item: unknown) => [item]]), [[rule, undefined], 'name']]],
  ['reduce', collections.map((value) => [value, (all: unknown[], item: unknown) => [...all, item], []])],
  ...(['filter', 'reject', 'find', 'every', 'some'] as const).map(
    (name) => [name, collections.map((value) => [value, isOdd])] as const,
  ),
  ['flatMap', collections.map((value) => [value, (item: unknown) => [item, [item]]])],
  ['includes', [...collections.map((value) => [value, 3]), ['abc', 'b'], ['abc', 'd']]],
  ...(['first', 'last', 'drop', 'dropRight', 'flatten', 'compact', 'uniq'] as const).map(
    (name) => [name, arrays.map((value) => [value])] as const,
  ),
  [
    'drop',
    [
      [[1, 2, 3], 2],
      [[1, 2, 3], 0],
      [[1], 5],
    ],
  ],
  [
    'dropRight',
    [
      [[1, 2, 3], 2],
      [[1, 2, 3], 0],
      [[1], 5],
    ],
  ],
  ['indexOf', arrays.map((value) => [value, 2])],
  [
    'difference',
    [
      [[1, 2, 2, 3], [2]],
      [[1, 2, 3], [1], [3]],
      [[], [1]],
    ],
  ],
  ['groupBy', arrays.map((value) => [value, String])],
  ['pickBy', [[{ a: 1, b: 2, c: 3 }, isOdd]]],
  ['upperFirst', [['statement'], ['']]],
];

it('asks each function it has', () => {
  expect(new Set([...questions.map(([name]) => name), 'forEach'])).toEqual(new Set(Object.keys(plain)));
});

it.each(questions)('%s', (name, asked) => {
  for (const words of asked) {
    const [own, theirs] = [plain, original].map((functions) => answer(functions[name], words));
    expect(own).toStrictEqual(theirs);
  }
});

it('forEach stops at false, and gives the keys of objects', () => {
  for (const collection of collections) {
    const [own, theirs] = [plain, original].map(({ forEach }) => {
      const seen: unknown[] = [];
      answer(forEach, [collection, (value: unknown, key: unknown) => seen.push([value, key]) < 2]);
      return seen;
    });
    expect(own).toStrictEqual(theirs);
  }
});

/** Objects that a function changes are copies of its own. */
function answer(asked: unknown, words: readonly unknown[]): unknown {
  const [first, ...others] = words;
  const own = typeof first === 'object' && first?.constructor === Object ? { ...first } : first;
  return typeof asked === 'function' ? asked(own, ...others) : undefined;
}
