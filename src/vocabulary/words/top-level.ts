// Words of the top level that are no declaration of a team's own: the file, the journey, the time line.

import { defineWord } from '../define-word.js';
import { topLevel } from '../place-groups.js';
import type { VocabularyWord } from '../word.js';
import { nameOf } from '../word-types.js';

const ofTheFile: readonly VocabularyWord[] = [
  defineWord('syntax', {
    places: topLevel,
    type: { kind: 'integer' },
    inline: false,
    synonyms: ['language version', 'syntax version'],
    documentation:
      'The version of the language this file is written in, so that it means the same for ever; without it, 1.',
    example: 'syntax: 1',
    wrongExample: 'syntax: latest',
    wrongReason: 'it is a number, and `1` is the only version there is',
  }),
  defineWord('include', {
    places: topLevel,
    type: { kind: 'path' },
    repeats: true,
    inline: false,
    synonyms: ['import', 'require', 'uses', 'load'],
    documentation:
      'Another file whose personas, channels, sources and other declarations can be used here; its path is relative to this file.',
    example: 'include: shared/channels.journey',
    wrongExample: 'include: https://example.org/channels.journey',
    wrongReason: 'a map reads only files of its own project, never the network',
  }),
];

const ofTheMap: readonly VocabularyWord[] = [
  defineWord('journey', {
    places: topLevel,
    textOptional: true,
    holds: 'journey',
    inline: false,
    synonyms: ['title', 'map', 'journey map', 'customer journey', 'customer journey map', 'blueprint', 'experience'],
    documentation:
      'What the map is about, one a file: its text is the title. A file without it is a library that other files include.',
    example: 'journey: Dinner at Bella Pizza',
    wrongExample: 'journey dinner: Dinner at Bella Pizza',
    wrongReason:
      'a journey takes no name, since nothing refers to it inside its own file: write `journey: Dinner at Bella Pizza`',
  }),
  defineWord('persona', {
    places: topLevel,
    name: 'optional',
    namespace: 'person',
    repeats: true,
    textOptional: true,
    holds: 'persona',
    inline: false,
    synonyms: ['customer', 'user', 'archetype', 'customer type', 'user persona', 'traveller', 'traveler'],
    documentation:
      'Someone who makes the journey. Give the persona a short name, and `@name` then says which thoughts and feelings are theirs.',
    example: 'persona eva: Eva Moline',
    wrongExample: 'persona Eva Moline: Journalist',
    wrongReason:
      'a name is one word, and the full name is the text: write `persona eva: Eva Moline`, and the job as its `role`',
  }),
  defineWord('actor', {
    places: topLevel,
    name: 'required',
    namespace: 'person',
    repeats: true,
    textOptional: true,
    holds: 'actor',
    inline: false,
    synonyms: ['employee', 'staff', 'partner', 'agent', 'stakeholder', 'staff member'],
    documentation:
      'Someone or something that acts for the organisation: staff, a partner, a system. `frontstage @host` says who does it.',
    example: 'actor host: Host at the door',
    wrongExample: 'actor: Host at the door',
    wrongReason: 'an actor needs a name to be referred to: write `actor host: Host at the door`',
  }),
  defineWord('stage', {
    places: topLevel,
    name: 'optional',
    namespace: 'moment',
    repeats: true,
    textOptional: true,
    holds: 'stage',
    inline: false,
    synonyms: ['phase', 'section', 'chapter', 'period', 'act', 'journey stage', 'journey phase'],
    documentation:
      'A part of the journey as the customer lives it. Stages stand at the left margin, in the order of time; steps and touchpoints are indented below.',
    example: 'stage arrive: Arrive',
    wrongExample: 'stage Arrive',
    wrongReason: 'a colon is missing: write `stage: Arrive`',
  }),
];

const placed: readonly VocabularyWord[] = [
  defineWord('use', {
    places: [...topLevel, 'stage', 'step', 'use'],
    name: 'optional',
    namespace: 'moment',
    repeats: true,
    type: nameOf('moment'),
    holds: 'use',
    inline: false,
    synonyms: ['place', 'reuse', 'same as', 'ref', 'insert'],
    documentation:
      'Places a stage, step or touchpoint declared elsewhere. Lines nested below change this one placing: what stands once is replaced, what repeats is added, `word: none` clears.',
    example: 'use second-pay: pay',
    wrongExample: 'use pay',
    wrongReason: 'a colon is missing: write `use: pay`, or `use second-pay: pay` to name the placing',
  }),
  defineWord('step', {
    places: ['stage', 'library', 'use'],
    name: 'optional',
    namespace: 'moment',
    repeats: true,
    textOptional: true,
    holds: 'step',
    inline: false,
    synonyms: ['task', 'activity', 'event', 'moment', 'substage', 'customer step', 'user step', 'scene'],
    documentation:
      'Something the persona does, with or without the organisation. Each step of a stage is a column of the map, in the order of time.',
    example: 'step: Asks friends in the group chat [channel: messenger]',
    wrongExample: 'step Asks friends: Before the weekend',
    wrongReason: 'a name is one word: write `step asks-friends: Asks friends before the weekend`, or no name at all',
  }),
  defineWord('step', {
    places: ['step'],
    name: 'optional',
    namespace: 'moment',
    repeats: true,
    textOptional: true,
    holds: 'nested-step',
    inline: false,
    synonyms: ['task', 'activity', 'event', 'substep', 'sub-step', 'sub step', 'subtask'],
    documentation:
      'A part of the step above, drawn as an ordered list in the column of that step. It holds facts but no emotion and no step of its own.',
    example: 'step: Types the postcode',
    wrongExample: '- step: Types the postcode',
    wrongReason: 'lines take no bullet: indentation alone says what belongs to what',
  }),
  defineWord('touchpoint', {
    places: ['stage', 'step', 'library', 'use'],
    name: 'optional',
    namespace: 'moment',
    repeats: true,
    textOptional: true,
    holds: 'touchpoint',
    inline: false,
    synonyms: ['touch point', 'touch', 'contact', 'contact point', 'interaction', 'encounter', 'point of contact'],
    documentation:
      'Where the persona meets the organisation: a page, a counter, a letter, a call. In a stage it is a column of its own; in a step it is one of the things met there.',
    example: 'touchpoint parking: Looks for a parking spot',
    wrongExample: 'touch point: Looks for a parking spot',
    wrongReason: 'the word is written in one: `touchpoint: Looks for a parking spot`',
  }),
];

export const topLevelWords: readonly VocabularyWord[] = [...ofTheFile, ...ofTheMap, ...placed];
