// J514: names that serve nothing.

import type { Fact } from '../model/fact.js';
import type { Declared } from '../model/journey.js';
import { textOf } from '../source/span.js';
import { defineRule } from './rule.js';
import { referredIds } from './shared/facts.js';
import { type LintedMap, placedFacts } from './shared/linted-map.js';

export const nameNoise = defineRule({
  code: 'J514',
  name: 'name-noise',
  summary: 'a name that nothing refers to',
  presets: { recommended: 'off', strict: 'off' },
  check: (map) => {
    const referred = referredIds(map.everyFact, 'solves', 'next', 'stages', 'metric');
    const used = placedNames(map);
    const named: readonly (Declared | Fact)[] = [
      ...map.journey.stages,
      ...map.columns.flatMap(({ moments }) =>
        moments.flatMap((moment) => [moment, ...(moment.kind === 'step' ? moment.moments : [])]),
      ),
      ...placedFacts(map, 'pain').map(({ fact }) => fact),
      ...placedFacts(map, 'opportunity').map(({ fact }) => fact),
    ];
    return named.flatMap((thing) => {
      const { name, placedBy, keywordSpan, span } = thing;
      if (name === undefined || placedBy !== undefined || referred.has(thing.id) || used.has(name)) return [];
      if (span.file !== map.journey.span.file) return [];
      const at = span.file.text.indexOf(name, keywordSpan.end);
      const written = { ...keywordSpan, start: at, end: at + name.length };
      // In another spelling than the model's, it is left for the author.
      if (at < keywordSpan.end || at > keywordSpan.end + 8)
        return [{ at: thing, message: `nothing refers to the name "${name}"` }];
      const edits = [{ span: { ...keywordSpan, start: keywordSpan.end, end: written.end }, text: '' }];
      return [
        {
          at: thing,
          span: written,
          message: `nothing refers to the name "${name}"`,
          fix: { title: 'leave the name out', safe: false, edits },
        },
      ];
    });
  },
  documentation: () => ({
    why: 'A name is there so that something can refer to it and a changed title breaks nothing. Names nobody refers to are words that a reader passes over. Other maps may refer to them all the same (`solves: baseline.no-parking`), which one file cannot show: so the rule is off, and its fix is not a safe one.',
    sources: [
      { who: 'The language reference of Journey', says: 'Names are optional; what something refers to gets one.' },
    ],
    badExample: 'journey: Dinner\nstage: Eat\n  step waits: Waits\n',
    goodExample: 'journey: Dinner\nstage: Eat\n  step waits: Waits\n  step: Complains\n    next: waits\n',
    whenNot: 'Off everywhere. Switch it on for a tidying, and off again where maps build on one another.',
  }),
});

/** Names that `use` places. */
function placedNames({ journey }: LintedMap): ReadonlySet<string> {
  const names = new Set<string>();
  const stack: Declared[] = [...journey.stages];
  for (let one = stack.pop(); one !== undefined; one = stack.pop()) {
    if (one.placedBy !== undefined) names.add(textOf(one.placedBy));
    if ('moments' in one && Array.isArray(one.moments)) stack.push(...one.moments);
  }
  return names;
}
