// J501: how many stages a map has.

import { defineRule } from './rule.js';

export const stageCount = defineRule({
  code: 'J501',
  name: 'stage-count',
  summary: 'fewer than 3 or more than 8 stages',
  presets: { recommended: 'info', strict: 'info' },
  options: {
    minimum: { kind: 'number', usual: 3, least: 0, most: 100, documentation: 'Fewer stages than this are too few.' },
    maximum: { kind: 'number', usual: 8, least: 1, most: 100, documentation: 'More stages than this are too many.' },
  },
  check: ({ journey }, { minimum, maximum }) => {
    const { stages } = journey;
    const beyond = stages[maximum];
    if (beyond !== undefined) {
      const help = ['draw two maps, or a broad one whose stages open into others ("map: checkout.journey")'];
      return [{ at: beyond, message: `${stages.length} stages are more than ${maximum}`, help }];
    }
    if (stages.length >= minimum) return [];
    const only = stages.length === 1 ? 'is one stage' : `are ${stages.length} stages`;
    const message = stages.length === 0 ? 'there is no stage' : `there ${only} only`;
    const help = [
      'begin where the need arises and end where it is met: what is before and after your product is journey too',
    ];
    return [{ at: stages[0] ?? journey, message, help }];
  },
  documentation: () => ({
    why: 'Two stages are a before and an after; most often the journey was cut to what the organisation sees. Beyond eight a reader no longer holds the whole in mind, and the map is drawn for its makers. The numbers are a habit of the field, not a law: set your own.',
    sources: [
      {
        who: 'How to master customer journey mapping',
        says: 'Works with five: awareness, consideration, decision, retention, advocacy.',
      },
      {
        who: 'UXPressia, Customer journey mapping guide',
        says: 'Splits rather than joins: “If your stages are complex, you can break them into smaller ones.”',
      },
    ],
    badExample: 'journey: Dinner\nstage eat: Eat\n  step: Waits\nstage pay: Pay\n  step: Pays\n',
    goodExample:
      'journey: Dinner\nstage book: Book\n  step: Books\nstage eat: Eat\n  step: Waits\nstage pay: Pay\n  step: Pays\n',
    whenNot: 'Set `minimum: 1` for maps of a single episode.',
  }),
});
