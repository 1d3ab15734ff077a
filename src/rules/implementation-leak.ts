// J506: what only those who build it understand, where customers' experience is told.

import { flagOf } from '../model/queries.js';
import { defineRule } from './rule.js';
import { shortTitle } from './shared/facts.js';

export const implementationLeak = defineRule({
  code: 'J506',
  name: 'implementation-leak',
  summary: 'an API path, table name or ticket outside backstage lanes',
  presets: { recommended: 'off', strict: 'info' },
  forLibraries: true,
  check: ({ journey, placed, columns }) => {
    const backstage = new Set([
      ...backstageWords,
      ...journey.lanes.filter((lane) => flagOf(lane, 'backstage')).map(({ id }) => id),
    ]);
    const facts = [...placed.values()]
      .flat()
      .filter(({ fact }) => fact.role !== 'extension' && !backstage.has(fact.word));
    const told = [
      ...columns.flatMap(({ moments }) => moments.map((moment) => ({ at: moment, text: moment.title }))),
      ...facts.map(({ fact }) => ({ at: fact, text: fact.text })),
    ];
    return told.flatMap(({ at, text }) => {
      const leak = leakIn(text);
      if (leak === undefined) return [];
      const help = [
        'say what the customer notices; how it is built belongs in "backstage", "support-process" or "system"',
      ];
      return [{ at, message: `"${shortTitle(leak.words)}" looks like ${leak.what}, which no customer sees`, help }];
    });
  },
  documentation: () => ({
    why: 'A map is the one picture that everybody in the house can read. A path of an API or a ticket in a thought or a pain shuts out all but those who built it, and goes stale with the next release. Backstage lanes, and a team’s own lane with `backstage: yes`, are the place for it.',
    sources: [
      {
        who: 'Atlassian Team Playbook, Customer journey mapping',
        says: '“It might also help to visually split the mapping area in zones, such as "frontstage" (what the customer experiences) versus "backstage" (what systems and processes are active in the background).”',
      },
    ],
    badExample: 'journey: Dinner\nstage book: Book\n  step: Picks a time\n    pain: POST /api/v2/bookings times out\n',
    goodExample:
      'journey: Dinner\nstage book: Book\n  step: Picks a time\n    pain: The booking never confirms\n    backstage: POST /api/v2/bookings times out\n',
    whenNot: 'Off in `recommended`; switch it off for products whose customers are developers.',
  }),
});

const backstageWords = [
  'backstage',
  'support-process',
  'system',
  'policy',
  'note',
  'link',
  'data',
  'metric',
  'image',
  'source',
  'tag',
  'map',
];

/** Each bounded, so that no text makes them slow. */
const leaks: readonly { readonly what: string; readonly pattern: RegExp }[] = [
  { what: 'a call of an API', pattern: /\b(?:GET|POST|PUT|PATCH|DELETE) \/[\w{}:./-]{1,80}/ },
  { what: 'a path of an API', pattern: /(?:^|[\s("'])\/(?:api|rest|graphql|v\d)\/[\w{}:./-]{1,80}/i },
  {
    what: 'a query of a database',
    pattern: /\bSELECT\s[^;]{1,80}\sFROM\s\w{1,60}|\b(?:INSERT INTO|DELETE FROM|UPDATE) [a-z]\w{0,60}_\w{1,60}/,
  },
  {
    what: 'the name of a table',
    pattern:
      /\b(?:tbl|dbo|fk|pk|idx)[_.][A-Za-z]\w{1,60}|\b[a-z]{2,30}_(?:[a-z0-9]{1,30}_){0,4}(?:table|tbl|id|ids|fk|uuid)\b/,
  },
  { what: 'a ticket', pattern: /(?:^|[\s([#])[A-Z][A-Z0-9]{1,9}-\d{2,6}(?![\w-])/ },
];

function leakIn(text: string): { readonly what: string; readonly words: string } | undefined {
  for (const { what, pattern } of leaks) {
    const words = pattern.exec(text)?.[0].trim();
    if (words !== undefined && !standards.test(words)) return { what, words };
  }
  return undefined;
}

/** Written like tickets, and known to everybody. */
const standards = /^[[(#]?(?:COVID|ISO|DIN|EN|UTF|SHA|RFC|WCAG|MP|CO|USB|SARS|B2B)-\d/;
