// Words inside a channel, source, lane, label or view. Those inside a metric stand with the metrics.

import { defineWord } from '../define-word.js';
import { leastSheetWidth, mostSheetWidth } from '../sheet-width.js';
import type { VocabularyWord } from '../word.js';
import { choice, names } from '../word-types.js';

const ofChannels: readonly VocabularyWord[] = [
  defineWord('kind', {
    places: ['channel'],
    type: choice([
      ['digital', 'a screen: website, app, e-mail, social network'],
      ['physical', 'a place or thing: shop, sign, packaging'],
      ['human', 'a person face to face'],
      ['mail', 'something sent on paper or as a parcel'],
      ['phone', 'a voice on the line'],
    ]),
    synonyms: ['type', 'medium', 'category'],
    documentation: 'What sort of channel it is, so that a map can tell whether it knows anything but screens.',
    example: 'kind: digital',
    wrongExample: 'kind: website',
    wrongReason: 'it is `digital`, `physical`, `human`, `mail` or `phone`',
  }),
  defineWord('icon', {
    places: ['channel', 'lane'],
    synonyms: ['symbol', 'pictogram', 'emoji', 'image'],
    documentation:
      'The small picture beside its name: chat, pin, web, mail, car, person, paper, plate, card, clock, phone, app, shop, parcel, social, ticket, bus, home, calendar, search, sign, screen.',
    example: 'icon: pin',
    wrongExample: 'icon: images/pin.svg',
    wrongReason: 'it is the name of a picture we draw; your own pictures are `image` lines of steps',
  }),
];

const ofSources: readonly VocabularyWord[] = [
  defineWord('kind', {
    places: ['source'],
    type: choice([
      ['interview', 'people told you'],
      ['survey', 'many answered the same questions'],
      ['analytics', 'counted by machines'],
      ['support log', 'calls, tickets, complaints'],
      ['observation', 'you watched them in their own place'],
      ['usability test', 'you watched them try something of yours'],
      ['review', 'what they wrote in public'],
      ['document', 'what others wrote: reports, articles, papers'],
      ['workshop', 'the team put together what it knows'],
      ['assumption', 'nobody has checked it yet'],
    ]),
    synonyms: ['type', 'method', 'category', 'methodology'],
    documentation: 'How the knowledge was won; a reader trusts twelve interviews otherwise than a workshop.',
    example: 'kind: usability test',
    wrongExample: 'kind: google',
    wrongReason:
      'it is `interview`, `survey`, `analytics`, `support log`, `observation`, `usability test`, `review`, `document`, `workshop` or `assumption`',
  }),
  defineWord('n', {
    places: ['source'],
    type: { kind: 'integer' },
    synonyms: ['count', 'sample', 'sample size', 'participants', 'respondents', 'size'],
    documentation: 'How many people, answers or visits it rests on.',
    example: 'n: 12',
    wrongExample: 'n: about a dozen',
    wrongReason: 'it is a whole number: `12`',
  }),
  defineWord('date', {
    places: ['source', 'metric', 'metric-fact'],
    type: { kind: 'date' },
    synonyms: ['when', 'year', 'measured', 'as of', 'conducted', 'accessed'],
    documentation: 'When it was researched or measured.',
    example: 'date: 2026-06',
    wrongExample: 'date: last summer',
    wrongReason: 'dates are written `2026-06-14`, `2026-06` or `2026-Q2`',
  }),
];

const ofLanesAndLabels: readonly VocabularyWord[] = [
  defineWord('after', {
    places: ['lane'],
    type: { kind: 'words', rows: true },
    synonyms: ['below', 'under', 'position', 'follows', 'order'],
    documentation:
      'The row it stands below, or below its place where the map has nothing for that row; without it, a lane of yours follows the opportunities.',
    example: 'after: thought',
    wrongExample: 'after: the thoughts',
    wrongReason: 'it is the word of a row: `thought`',
  }),
  defineWord('kind', {
    places: ['lane'],
    type: choice([
      ['text', 'each line is written out, as thoughts are'],
      ['marker', 'each line is a short badge, for a yes, a code or a state'],
    ]),
    synonyms: ['type', 'display', 'format'],
    documentation: 'How the lines of this lane are drawn; without it, as text.',
    example: 'kind: marker',
    wrongExample: 'kind: emotion',
    wrongReason: 'it is `text` or `marker`; emotions of several people are `emotion @name` lines',
  }),
  defineWord('backstage', {
    places: ['lane'],
    type: { kind: 'flag' },
    synonyms: ['internal', 'invisible', 'hidden', 'back stage'],
    documentation: 'The customer does not see what this lane tells: a blueprint draws it below the line of visibility.',
    example: 'backstage: yes',
    wrongExample: 'backstage: Kitchen',
    wrongReason: 'inside a lane it says `yes` or `no`; what the kitchen does stands in a step',
  }),
  defineWord('value', {
    places: ['label'],
    name: 'required',
    repeats: true,
    textOptional: true,
    holds: 'label-value',
    inline: false,
    synonyms: ['option', 'choice', 'state', 'values', 'item'],
    documentation: 'One of the states of the label: the name that facts write, and the title that the badge shows.',
    example: 'value new: New [colour: #c00]',
    wrongExample: 'value: New',
    wrongReason: 'facts refer to it by its name: write `value new: New`',
  }),
];

const ofViews: readonly VocabularyWord[] = [
  defineWord('show', {
    places: ['view'],
    type: { kind: 'words', rows: true },
    synonyms: ['lanes', 'rows', 'only', 'include', 'with'],
    documentation:
      'The rows to draw, and no others: lane words and lanes of your own, also `touchpoint`, `channel`, `metric` and `owner`.',
    example: 'show: emotion, pain, opportunity',
    wrongExample: 'show: Emotion curve',
    wrongReason: 'it lists the words of rows: `emotion`',
  }),
  defineWord('hide', {
    places: ['view'],
    type: { kind: 'words', rows: true },
    synonyms: ['without', 'except', 'exclude', 'omit'],
    documentation: 'The rows to leave out; all others are drawn.',
    example: 'hide: policy, note',
    wrongExample: 'hide: everything',
    wrongReason: 'it lists the words of rows; to draw few, say which with `show`',
  }),
  defineWord('personas', {
    places: ['view'],
    type: names('person'),
    synonyms: ['persona', 'who', 'people', 'for'],
    documentation: 'The personas to draw; what belongs to others is left out.',
    example: 'personas: eva, ben',
    wrongExample: 'personas: @eva',
    wrongReason: 'the sign `@` stands before a colon only: write `personas: eva`',
  }),
  defineWord('stages', {
    places: ['view'],
    type: names('moment'),
    synonyms: ['stage', 'phases', 'steps', 'columns'],
    documentation: 'The stages to draw.',
    example: 'stages: research, arrive',
    wrongExample: 'stages: 1-3',
    wrongReason: 'stages are listed by their names: `research, arrive`',
  }),
  defineWord('variants', {
    places: ['view'],
    type: names('variant'),
    synonyms: ['variant', 'alternatives', 'options'],
    documentation: 'The variants to draw; what belongs to none is always drawn.',
    example: 'variants: delivery',
    wrongExample: 'variants: all',
    wrongReason: 'it lists the names of variants; without it, all are drawn',
  }),
  defineWord('title', {
    places: ['view'],
    synonyms: ['heading', 'headline', 'caption', 'label'],
    documentation: "The title of the sheet in this view, in place of the journey's.",
    example: 'title: Where guests leave us',
    wrongExample: 'title Where guests leave us',
    wrongReason: 'a colon is missing: write `title: Where guests leave us`',
  }),
  defineWord('width', {
    places: ['view'],
    type: { kind: 'integer', range: [leastSheetWidth, mostSheetWidth] },
    synonyms: ['size', 'max width', 'maximum width', 'wrap'],
    documentation:
      'The width of the sheet in pixels, 320 at least: the stages wrap into bands, so that a page or phone shows them at a readable size. Circles and empathy maps keep their own.',
    example: 'width: 800',
    wrongExample: 'width: 100%',
    wrongReason: 'it is a whole number of pixels: `800`',
  }),
];

export const insideDeclarationWords: readonly VocabularyWord[] = [
  ...ofChannels,
  ...ofSources,
  ...ofLanesAndLabels,
  ...ofViews,
];
