// J409: maps of what is, that rest on nothing anybody found out.

import { choiceOf } from '../model/queries.js';
import { defineRule } from './rule.js';
import { isResearched } from './shared/research.js';

export const allAssumptions = defineRule({
  code: 'J409',
  name: 'all-assumptions',
  summary: 'a current-state map with no source at all',
  presets: { recommended: 'info', strict: 'warning' },
  yieldsTo: ['claim-unsourced'],
  check: (map) => {
    const { journey } = map;
    if (choiceOf(journey, 'state') !== 'current') return [];
    if (['assumed', 'retired'].includes(choiceOf(journey, 'status') ?? '') || isResearched(map)) return [];
    const help = ['name the research ("source: interviews"), or say that there is none yet: "status: assumed"'];
    return [{ at: journey, message: 'this says how things are, and names no source for any of it', help }];
  },
  documentation: () => ({
    why: 'A map of how things are is a claim about other people’s lives. Drawn from the team’s memory it is a good beginning, if it says so: then it is a list of questions for research. Drawn from memory and silent about it, it is believed. Sources that are all of `kind: assumption` count as none.',
    sources: [
      {
        who: 'Jamie Irwin in Hotjar, Customer journey mapping',
        says: 'Names as a common mistake to “make assumptions about customer behavior”: “don’t assume you already know your users”.',
      },
      {
        who: 'UXPressia, in answer to a reader',
        says: '“If you don’t have any research data yet, do it based on your assumptions. [...] Once you have the first draft, you can proceed with validating it.”',
      },
    ],
    badExample: 'journey: Dinner\n  state: current\nstage eat: Eat\n  step: Waits\n',
    goodExample: 'journey: Dinner\n  state: current\n  status: assumed\nstage eat: Eat\n  step: Waits\n',
    whenNot: 'Not said of maps with `status: assumed`, nor of future states.',
  }),
});
