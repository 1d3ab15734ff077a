// Words that declare a team's own things at the top level: what they are called everywhere else.

import { defineWord, type WordDefinition } from '../define-word.js';
import { topLevel } from '../place-groups.js';
import type { Namespace, Place, VocabularyWord } from '../word.js';

const teamAndChannel: readonly VocabularyWord[] = [
  defineDeclaration('team', {
    synonyms: ['department', 'squad', 'group', 'unit', 'organisation', 'organization'],
    documentation: 'A team of yours. Once one is declared, every `owner` and `team` must name a declared one.',
    example: 'team floor: Floor team',
    wrongExample: 'team: Floor team',
    wrongReason: 'a team needs a name to be referred to: write `team floor: Floor team`',
  }),
  defineDeclaration('channel', {
    synonyms: ['medium', 'device', 'platform'],
    documentation:
      'A way the persona and the organisation meet: web, phone, shop. Once one is declared, a misspelt channel is found instead of drawn.',
    example: 'channel maps: Map app [kind: digital]',
    wrongExample: 'channel: web, phone, shop',
    wrongReason: 'at the top level each channel is declared on its own line with a name: write `channel web: Website`',
  }),
];

const evidence: readonly VocabularyWord[] = [
  defineDeclaration('source', {
    synonyms: ['research', 'study', 'reference', 'data source', 'evidence', 'interview', 'survey'],
    documentation:
      'The research or data that facts rest on. A fact names it with `source`, and the foot of the map lists it.',
    example: 'source interviews: Guest interviews [kind: interview, n: 12]',
    wrongExample: 'source: 12 guest interviews',
    wrongReason: 'a source needs a name to be referred to: write `source interviews: Guest interviews [n: 12]`',
  }),
  defineDeclaration('metric', {
    synonyms: ['kpi', 'measure', 'indicator', 'number', 'measurement'],
    documentation:
      'A number the team watches, declared once with its value and target; stages and steps refer to it by its name.',
    example: 'metric nps: Would recommend us [value: 31, target: 50]',
    wrongExample: 'metric: Would recommend us [value: 31]',
    wrongReason:
      'at the top level a metric needs a name to be referred to: write `metric nps: Would recommend us [value: 31]`',
  }),
];

const ownWords: readonly VocabularyWord[] = [
  defineDeclaration('lane', {
    synonyms: ['row', 'swimlane', 'swim lane', 'track', 'layer'],
    documentation:
      'A row of your own. Its name becomes a word that stages, steps and touchpoints understand, like `thought` or `pain`.',
    example: 'lane motivation: What drives them [after: thought]',
    wrongExample: 'lane Motivation: What drives them',
    wrongReason: 'its name becomes a keyword, so it is lower-case: write `lane motivation: What drives them`',
  }),
  defineDeclaration('label', {
    synonyms: ['badge', 'flag', 'state', 'property', 'custom field'],
    documentation:
      'States of your own, drawn as badges. After `label build` any fact, step or touchpoint may say `[build: new]`.',
    example: 'label build: Where it stands',
    wrongExample: 'label build: new, partial, exists',
    wrongReason: 'each state is a `value` line indented below: `value new: New`',
  }),
  defineDeclaration('variant', {
    synonyms: ['alternative', 'option', 'branch', 'version', 'flavour', 'product line'],
    documentation:
      'An alternative of the journey or the product. Steps and facts say `[variant: name]`, and a view chooses which to draw.',
    example: 'variant delivery: Delivered to the door',
    wrongExample: 'variant: Delivered to the door',
    wrongReason: 'a variant needs a name to be referred to: write `variant delivery: Delivered to the door`',
  }),
  defineDeclaration('view', {
    synonyms: ['perspective', 'filter', 'audience', 'output', 'preset'],
    documentation:
      'A cut of the map for one audience: which lanes, personas and stages it shows, and how. `journey render --view name` draws it.',
    example: 'view board: For the board [theme: mono, width: 1200]',
    wrongExample: 'view board [theme: mono]: For the board',
    wrongReason: 'a list of facts stands at the end of the line, after the text',
  }),
];

export const declarationWords: readonly VocabularyWord[] = [...teamAndChannel, ...evidence, ...ownWords];

/** Each declares a name in the namespace, and opens the place, that are called like the word itself. */
function defineDeclaration(word: Namespace & Place, definition: Omit<WordDefinition, 'places'>): VocabularyWord {
  return defineWord(word, {
    places: topLevel,
    name: 'required',
    namespace: word,
    repeats: true,
    textOptional: true,
    holds: word,
    inline: false,
    ...definition,
  });
}
