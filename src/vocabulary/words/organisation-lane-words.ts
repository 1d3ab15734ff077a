// The rows of the sheet that tell what the organisation does for the customer, in their order.

import { defineLane } from '../define-lane.js';
import type { VocabularyWord } from '../word.js';

export const organisationLaneWords: readonly VocabularyWord[] = [
  defineLane('frontstage', {
    synonyms: ['front stage', 'front-stage', 'onstage', 'employee action', 'visible', 'staff action', 'frontoffice'],
    documentation: 'What the organisation does or shows where the customer sees it; `@host` says who does it.',
    example: 'frontstage @host: Greets at the door',
    wrongExample: 'front stage @host: Greets at the door',
    wrongReason: 'it is written in one: `frontstage`',
  }),
  defineLane('backstage', {
    synonyms: ['back stage', 'back-stage', 'behind the scenes', 'internal', 'backend', 'invisible', 'backoffice'],
    documentation: 'What people of the organisation do out of sight of the customer, below the line of visibility.',
    example: 'backstage @host: Checks the table plan',
    wrongExample: 'backstage host: Checks the table plan',
    wrongReason: 'who does it comes after the sign `@`: `backstage @host: ...`',
  }),
  defineLane('support-process', {
    synonyms: ['support process', 'support', 'support processes', 'process', 'supporting process', 'internal process'],
    documentation: 'What others do so that this can happen at all: suppliers, other departments, partners.',
    example: 'support-process: Linen is delivered on Mondays',
    wrongExample: 'support process: Linen is delivered',
    wrongReason: 'it is written with a hyphen: `support-process`',
  }),
  defineLane('system', {
    synonyms: [
      'tool',
      'software',
      'technology',
      'application',
      'tech',
      'it system',
      'database',
      'api',
      'external provider',
    ],
    documentation: 'The tools and software at work here.',
    example: 'system: Table booking service',
    wrongExample: 'tool: Table booking service',
    wrongReason: 'the word is `system`',
  }),
  defineLane('policy', {
    synonyms: ['rule', 'regulation', 'law', 'compliance', 'constraint', 'guideline', 'legal'],
    documentation: 'A rule, of your own or of the law, that shapes what can happen here.',
    example: 'policy: Tables are held for fifteen minutes',
    wrongExample: 'rule: Tables are held for fifteen minutes',
    wrongReason: 'the word is `policy`',
  }),
  defineLane('note', {
    synonyms: ['comment', 'remark', 'notes', 'info', 'hint', 'narrative', 'story', 'text', 'annotation'],
    documentation:
      'Anything else a reader should know here; drawn last. What only the authors need to know is a `#` comment.',
    example: 'note: Only on Fridays and Saturdays',
    wrongExample: 'note: Only on Fridays # ask Ana',
    wrongReason: 'everything after the colon is text, also `#`: a comment stands on a line of its own',
  }),
];
