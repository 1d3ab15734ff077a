// Every word of the language, in the chapters of its reference. What stands in no chapter of this array does not exist.

import type { VocabularyWord } from '../word.js';
import { declarationWords } from './declarations.js';
import { wordsOfManyPlaces } from './everywhere.js';
import { insideDeclarationWords } from './inside-declarations.js';
import { insideFactWords } from './inside-facts.js';
import { journeyWords } from './journey.js';
import { journeyUpkeepWords } from './journey-upkeep.js';
import { personaLaneWords } from './lane-words.js';
import { metricWords } from './metric.js';
import { momentWords } from './moments.js';
import { organisationLaneWords } from './organisation-lane-words.js';
import { pathWords } from './paths.js';
import { personaWords } from './persona.js';
import { topLevelWords } from './top-level.js';

export interface VocabularyChapter {
  readonly title: string;
  /** A sentence or two of Markdown that say when one needs these words. */
  readonly lead: string;
  readonly words: readonly VocabularyWord[];
}

export const vocabularyChapters: readonly VocabularyChapter[] = [
  {
    title: 'The bones of a map',
    lead: 'A map is one `journey`, the people who make it, and its stages from left to right. These words stand at the left margin; `step` and `touchpoint` stand inside a stage.',
    words: topLevelWords,
  },
  {
    title: 'The journey',
    lead: 'Indented below `journey`: what the map is about, what both sides want from it, and what the team learnt.',
    words: journeyWords,
  },
  {
    title: 'Keeping and drawing the map',
    lead: 'Also below `journey`: who looks after the map, how feelings are scored, what it is compared with, how it is drawn.',
    words: journeyUpkeepWords,
  },
  {
    title: 'Personas and actors',
    lead: 'Indented below a `persona`: enough to make them a person. An `actor` needs little more than a name and a role.',
    words: personaWords,
  },
  {
    title: 'Stages, steps and touchpoints',
    lead: 'What describes a part of the journey, large or small: the same words for all three. A fact of a stage spans all of its columns.',
    words: momentWords,
  },
  {
    title: 'Ways through',
    lead: 'Time runs from left to right by itself. These words are for what does not: forks, loops, shortcuts, exits, maps within maps.',
    words: pathWords,
  },
  {
    title: 'Lanes: what they do, think and feel',
    lead: 'The rows of the map, written inside a stage, step or touchpoint, here in the order in which they are drawn. A row that nobody uses is not drawn.',
    words: personaLaneWords,
  },
  {
    title: 'Lanes: what the organisation does',
    lead: 'The rows of a service blueprint, from what the customer sees down to what they never hear of. Any map may use them.',
    words: organisationLaneWords,
  },
  {
    title: 'Metrics',
    lead: 'A metric is declared once at the left margin and referred to, or written where it is measured.',
    words: metricWords,
  },
  {
    title: 'Inside a pain, an opportunity, a quote, an image',
    lead: 'What makes a fact worth discussing. Written in a list at the end of its line, `[severity: high]`, or on lines of their own below it.',
    words: insideFactWords,
  },
  {
    title: 'Declaring your own',
    lead: 'At the left margin, in the map or in a file that many maps include: what your team calls its teams, channels, sources and rows.',
    words: declarationWords,
  },
  {
    title: 'Inside a declaration',
    lead: 'What there is to say about a channel, a source, a lane, a label or a view.',
    words: insideDeclarationWords,
  },
  {
    title: 'In many places',
    lead: 'Words that mean the same wherever they stand.',
    words: wordsOfManyPlaces,
  },
];

export const vocabulary: readonly VocabularyWord[] = vocabularyChapters.flatMap((chapter) => chapter.words);
