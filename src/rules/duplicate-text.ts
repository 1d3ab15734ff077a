// J509: what a stage says twice.

import { defineRule, type Found } from './rule.js';
import { shortTitle } from './shared/facts.js';
import { type LintedMap, type PlacedFact, placedFacts } from './shared/linted-map.js';

export const duplicateText = defineRule({
  code: 'J509',
  name: 'duplicate-text',
  summary: 'the same pain or opportunity twice in a stage',
  presets: { recommended: 'warning', strict: 'warning' },
  forLibraries: true,
  check: (map) => [...repeats(map, 'pain'), ...repeats(map, 'opportunity')],
  documentation: () => ({
    why: 'The same words twice in one stage are counted twice, and mended once. Mostly a line was copied and not changed. If one opportunity answers several pains, write it once and let it name them: `solves: first, second`.',
    sources: [
      {
        who: 'Atlassian Team Playbook, Customer journey mapping',
        says: '“Are there areas in the process being needlessly complicated or duplicated?”',
      },
    ],
    badExample:
      'journey: Dinner\nstage eat: Eat\n  step: Waits\n    pain: No sign of how long it takes\n  step: Pays\n    pain: No sign of how long it takes\n',
    goodExample:
      'journey: Dinner\nstage eat: Eat\n  step: Waits\n    pain: No sign of how long it takes\n  step: Pays\n    pain: The bill takes twelve minutes\n',
    whenNot:
      'Silence it where the same happens twice and both times matter. A step that `use` places twice is no repetition.',
  }),
});

function repeats(map: LintedMap, word: string): readonly Found[] {
  const firsts = new Map<PlacedFact['stage'], Map<string, PlacedFact>>();
  return placedFacts(map, word).flatMap((placed) => {
    const { fact, stage } = placed;
    const key = fact.text
      .normalize('NFC')
      .toLowerCase()
      .replace(/[\s.!]+/g, ' ')
      .trim();
    const inStage = firsts.get(stage) ?? new Map<string, PlacedFact>();
    firsts.set(stage, inStage);
    const first = inStage.get(key);
    if (first === undefined || key === '') {
      inStage.set(key, placed);
      return [];
    }
    if (first.fact.span.file === fact.span.file && first.fact.span.start === fact.span.start) return [];
    const related = [{ span: first.fact.keywordSpan, message: 'the first one' }];
    const help =
      word === 'pain' ? ['keep one of them'] : ['keep one of them, and let it name what it answers: "solves: ..."'];
    return [{ at: fact, message: `this stage has the ${word} "${shortTitle(fact.text)}" twice`, related, help }];
  });
}
