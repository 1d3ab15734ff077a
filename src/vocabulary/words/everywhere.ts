// Words with one meaning in many places: where a fact comes from, who answers for it, how it looks.

import { defineWord } from '../define-word.js';
import { insideDeclarations, insideFacts, moments } from '../place-groups.js';
import type { VocabularyWord } from '../word.js';
import { choice, freeNames, names } from '../word-types.js';

const grounds: readonly VocabularyWord[] = [
  defineWord('source', {
    places: ['journey', 'persona', ...moments, 'metric', ...insideFacts],
    type: freeNames('source'),
    synonyms: ['sources', 'research', 'based on', 'according to', 'proof', 'reference', 'study'],
    documentation:
      'The research it rests on, by name; several with commas. Once a source is declared, only declared ones will do.',
    example: 'source: interviews, analytics',
    wrongExample: 'source interviews: Guest interviews',
    wrongReason: 'here it refers to sources by name: write `source: interviews`, and declare it at the left margin',
  }),
  defineWord('confidence', {
    places: ['pain', 'opportunity', 'fact'],
    type: choice([
      ['assumed', 'nobody has checked'],
      ['reasoned', 'it follows from something that was checked'],
      ['validated', 'checked; `source` says by what'],
    ]),
    synonyms: ['certainty', 'validity', 'sure', 'proven', 'trust'],
    documentation: 'How sure the team is.',
    example: 'confidence: assumed',
    wrongExample: 'confidence: 80%',
    wrongReason: 'it is `assumed`, `reasoned` or `validated`',
  }),
  defineWord('link', {
    places: ['journey', 'persona', ...insideDeclarations, ...moments, ...insideFacts],
    repeats: true,
    type: { kind: 'link' },
    synonyms: ['url', 'href', 'website', 'ticket', 'see'],
    documentation: 'Where more is to be read: an address of the web, a mail address, or a file beside the map.',
    example: 'link: https://example.org/research/2026-06',
    wrongExample: 'link: javascript:alert(1)',
    wrongReason: 'a link begins with `https:`, `http:` or `mailto:`, or is relative',
  }),
];

const responsibility: readonly VocabularyWord[] = [
  defineWord('owner', {
    places: ['journey', 'channel', 'source', 'metric', ...moments, ...insideFacts],
    type: freeNames('team'),
    synonyms: ['responsible', 'accountable', 'assignee', 'department', 'responsibility', 'run by', 'maintainer'],
    documentation: 'Who answers for it. Once a `team` is declared, only declared ones will do.',
    example: 'owner: Guest experience',
    wrongExample: 'owner @host: Floor',
    wrongReason: 'it names a team in its text: write `owner: Floor`',
  }),
  defineWord('note', {
    places: ['journey', 'persona', 'label-value', ...insideDeclarations, ...insideFacts],
    repeats: true,
    synonyms: ['comment', 'remark', 'notes', 'info', 'hint', 'annotation'],
    documentation: 'A word to the reader about what it stands below.',
    example: 'note: Only two guests said so',
    wrongExample: 'note: “Only two, so far”',
    wrongReason: 'a text needs no quotes; in a list they must be straight: `[note: "Only two, so far"]`',
  }),
  defineWord('description', {
    places: ['journey', 'label-value', ...insideDeclarations, ...moments],
    synonyms: ['desc', 'about', 'summary', 'abstract'],
    documentation:
      "What it is, in some sentences. The journey's is read to those who cannot see the picture and is not drawn; that of a stage, step or touchpoint is drawn, that of a label's value stands in the legend. Lines that begin with `|` continue it.",
    example: 'description: Two friends look for a place to eat.',
    wrongExample: 'desc: Two friends look for a place to eat.',
    wrongReason: 'the word is `description`',
  }),
];

const sorting: readonly VocabularyWord[] = [
  defineWord('variant', {
    places: [...moments, ...insideFacts],
    type: names('variant'),
    synonyms: ['variants', 'alternative', 'option', 'only for', 'version'],
    documentation: 'The variants it belongs to; without it, to all. Each is declared at the top level.',
    example: 'variant: delivery',
    wrongExample: 'variant delivery: Rings the bell',
    wrongReason: 'here it refers to a variant: write `[variant: delivery]` at the end of the step or fact',
  }),
  defineWord('tag', {
    places: ['journey', ...moments, ...insideFacts],
    repeats: true,
    type: { kind: 'words' },
    synonyms: ['tags', 'keyword', 'keywords', 'hashtag', 'topic', 'labels'],
    documentation:
      'Words to find and filter it by, separated by commas. States that shall be drawn are a `label` of your own.',
    example: 'tag: quick-win, accessibility',
    wrongExample: 'tag: #quick-win',
    wrongReason: 'no sign is needed: write `tag: quick-win`',
  }),
];

const looks: readonly VocabularyWord[] = [
  defineWord('image', {
    places: ['journey', 'persona'],
    type: { kind: 'path' },
    holds: 'image',
    synonyms: ['picture', 'photo', 'portrait', 'avatar', 'logo', 'img'],
    documentation:
      'A PNG, JPEG or SVG of the project, carried in the picture: the portrait of a persona, in the shape of their line, or the picture of a journey. `caption` says what it shows.',
    example: 'image: portraits/eva.jpg',
    wrongExample: 'image: https://example.org/eva.jpg',
    wrongReason: 'a picture carries no request to the network: save the file in the project and name its path',
  }),
  defineWord('image', {
    places: moments,
    repeats: true,
    type: { kind: 'path' },
    holds: 'image',
    synonyms: ['picture', 'photo', 'screenshot', 'screen', 'storyboard', 'img', 'sketch', 'illustration'],
    documentation:
      'A screenshot, photo or sketch of this moment: a PNG, JPEG or SVG of the project, carried in the picture and drawn in a row of its own. `caption` says what it shows.',
    example: 'image: photos/entrance.jpg [caption: The entrance at dusk]',
    wrongExample: 'screenshot: photos/entrance.jpg',
    wrongReason: 'the word is `image`',
  }),
  defineWord('colour', {
    places: ['persona', 'lane', 'label-value', 'variant', ...moments],
    type: { kind: 'colour' },
    synonyms: ['color', 'hue', 'fill'],
    documentation:
      'A colour of your own, as `#0a7`, `#00aa77` or a name of the theme. Seldom needed: the theme tells things apart already.',
    example: 'colour: #00aa77',
    wrongExample: 'color: #00aa77',
    wrongReason: 'it is spelt `colour`',
  }),
];

export const wordsOfManyPlaces: readonly VocabularyWord[] = [...grounds, ...responsibility, ...sorting, ...looks];
