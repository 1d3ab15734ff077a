// One mistake makes one finding, at its place and with no other in its wake; and each fix that is offered mends it.

import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../src/source/text-edit.js';
import { rightMap, singleMistakes } from './fixtures/single-mistakes.js';
import { resolveText } from './resolving.js';

it('the map without a mistake has no finding', () => {
  expect(resolveText(rightMap).findings).toEqual([]);
});

describe.each(singleMistakes)('%s', (_, right, wrong, finding) => {
  const text = rightMap.replace(right, () => wrong);

  it('is found once', () => {
    expect(resolveText(text).findings).toEqual([finding]);
  });

  it('is mended by each of its fixes, which leave nothing new', () => {
    for (const { fix, alternatives = [] } of resolveText(text).diagnostics) {
      for (const { title, edits } of [...(fix === undefined ? [] : [fix]), ...alternatives]) {
        expect(resolveText(applyEdits(text, edits)).findings, title).toEqual([]);
      }
    }
  });
});

it('a fix is missing only where nobody but the author can tell what was meant', () => {
  const without = singleMistakes.filter(([, right, wrong]) =>
    resolveText(rightMap.replace(right, () => wrong)).diagnostics.every(
      ({ fix, alternatives }) => fix === undefined && alternatives === undefined,
    ),
  );
  expect(without.map(([what]) => what)).toEqual([
    'a score off the scale',
    'a comment behind a date',
    'a word in the wrong place',
    'a name given twice',
    'a reference to nothing',
    'a fact given twice',
    'two emotions in one column',
    'a share of more than everyone',
    'nothing after the colon',
    'a step in a touchpoint',
    'steps without a stage',
    'a word that stands elsewhere alone',
    'a line of Mermaid',
    'a longer line of Mermaid',
    'a plural',
    'a title on a line of its own',
    'a comment of another language',
    'a year that no calendar has',
    'a quote that is not closed, and a comma',
    'a keyword that begins with an underscore',
  ]);
});
