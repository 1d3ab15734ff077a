// J316: where a number shall be.

import type { Fact } from '../model/fact.js';
import type { Declared } from '../model/journey.js';
import { factsOf } from '../model/queries.js';
import { defineRule, each } from './rule.js';
import { holdsAny, shortTitle } from './shared/facts.js';
import { placedFacts } from './shared/linted-map.js';

export const metricTarget = defineRule({
  code: 'J316',
  name: 'metric-target',
  summary: 'a metric or objective without a target',
  presets: { recommended: 'off', strict: 'info' },
  forLibraries: true,
  check: (map) => {
    const { journey } = map;
    const placed = placedFacts(map, 'metric').flatMap(({ fact }) => (refers(fact) ? [] : [fact]));
    const measured: readonly (Fact | Declared)[] = [...factsOf(journey, 'objective'), ...journey.metrics, ...placed];
    return each('metrics and objectives', measured, (metric) => {
      if (holdsAny(metric, 'target')) return undefined;
      const title = 'text' in metric ? metric.text : metric.title;
      return { at: metric, message: `nothing says where "${shortTitle(title)}" shall be`, help: ['add "target: 55%"'] };
    });
  },
  documentation: () => ({
    why: 'A number without a target cannot be good or bad. The target turns “61 % leave the menu page” into “a third too many”.',
    sources: [
      {
        who: 'Close, Customer journey mapping',
        says: 'Sets an aim with a number and a date (“reduce churn on [X] service by [Y] percent within the next six months”): “goal setting helps to track progress—and gives direction to the map-building process.”',
      },
    ],
    badExample: 'journey: Dinner\nstage book: Book\n  metric: Bookings completed [value: 74%]\n',
    goodExample: 'journey: Dinner\nstage book: Book\n  metric: Bookings completed [value: 74%, target: 85%]\n',
    whenNot: 'Off in `recommended`: numbers that are only watched need no target.',
  }),
});

/** A metric that is declared elsewhere has its target there. */
function refers({ value, facts }: Fact): boolean {
  return value.kind === 'references' && facts.length === 0;
}
