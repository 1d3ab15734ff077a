// J408: claims to have been checked, without what they were checked against.

import type { Fact } from '../model/fact.js';
import { choiceOf } from '../model/queries.js';
import { type Checked, defineRule, each } from './rule.js';
import { holdsAny, shortTitle } from './shared/facts.js';
import { type LintedMap, placedFacts } from './shared/linted-map.js';
import { opportunitiesOf } from './shared/opportunities.js';
import { isResearched } from './shared/research.js';

export const claimUnsourced = defineRule({
  code: 'J408',
  name: 'claim-unsourced',
  summary: 'a pain, opportunity or whole journey said to be validated, without a source',
  presets: { recommended: 'warning', strict: 'error' },
  check: (map) => {
    const { journey } = map;
    if (choiceOf(journey, 'status') !== 'validated' || isResearched(map)) return claims(map);
    const help = ['name the research it was checked against ("source: interviews"), or write "status: assumed"'];
    return [{ at: journey, message: 'the journey is called validated, and no source stands on the map', help }];
  },
  documentation: () => ({
    why: '“Validated” is what readers rely on. Without a source nobody can tell what was asked of whom, and a belief hardens into a fact. Name the source in the pain or opportunity itself; for a whole journey one on the map is enough.',
    sources: [
      {
        who: 'Eight steps of customer journey mapping (2024)',
        says: '“Once the map is created, an organization might validate it with real-life customers or through testing.”',
      },
      {
        who: 'Close, Customer journey mapping',
        says: '“Market research—and real customer data—provide valuable insights, and validate (or disprove) your assumptions about the customer journey.”',
      },
    ],
    badExample: 'journey: Dinner\nstage arrive: Arrive\n  step: Parks\n    pain: No spot [confidence: validated]\n',
    goodExample:
      'journey: Dinner\nsource visits: Observation on two evenings [kind: observation]\nstage arrive: Arrive\n  step: Parks\n    pain: No spot [confidence: validated, source: visits]\n',
    whenNot: 'A claim without a source is at best `reasoned`: say that rather than switching the rule off.',
  }),
});

function claims(map: LintedMap): Checked {
  const sourced = new Set<Fact>();
  for (const { fact } of placedFacts(map, 'pain'))
    if (holdsAny(fact, 'source')) for (const inner of fact.facts) sourced.add(inner);
  const facts = [...placedFacts(map, 'pain').map(({ fact }) => fact), ...opportunitiesOf(map)];
  const validated = facts.filter((fact) => choiceOf(fact, 'confidence') === 'validated');
  return each('validated pains and opportunities', validated, (fact) => {
    if (holdsAny(fact, 'source') || sourced.has(fact)) return undefined;
    const help = ['name what it was checked against ("source: interviews"), or write "confidence: reasoned"'];
    return { at: fact, message: `"${shortTitle(fact.text)}" is called validated, and names no source`, help };
  });
}
