// The words that the picture itself says, in one language. A language is one file beside this and its line in the index.
// Only glyphs that the carried font holds: no comparison signs, no arrows, no check marks.

import type { CalendarDate } from '../../model/value.js';

export interface Wording {
  /** BCP 47 primary tag. */
  readonly language: string;
  /** Labels of rows. */
  readonly lanes: Readonly<Record<LaneLabel, string>>;
  /** What a fact is called before its text, by its word. */
  readonly facts: Readonly<Record<FactLabel, string>>;
  /** Values of choices, as shown. */
  readonly choices: Readonly<Record<ChoiceLabel, string>>;
  /** Of an empathy map, said of one persona. */
  readonly quadrants: Readonly<Record<'says' | 'thinks' | 'does' | 'feels', string>>;
  readonly legend: Readonly<Record<LegendLabel, string>>;
  /** Opening and closing mark of a quotation. */
  readonly quotationMarks: readonly [string, string];
  /** The five levels of an emotion from the lowest to the highest, for a scale whose levels have no words of their own. */
  readonly emotionLevels: readonly [string, string, string, string, string];
  /** Between the items of a list of names. */
  readonly listSeparator: string;
  /** `Owner: Kitchen`. */
  readonly labelled: (label: string, text: string) => string;
  /** `30 Sep 2026`, `June 2026`, `Q3 2026`: as precise as it was written. */
  readonly date: (date: CalendarDate) => string;
  /** `every 3 months`, of the author's text. */
  readonly every: (period: string) => string;
  readonly nextDue: (date: string) => string;
  readonly reviewed: (date: string, owner: string | undefined) => string;
  readonly nextReview: (date: string) => string;
  readonly version: (version: string) => string;
  readonly targetAtLeast: (target: string) => string;
  readonly targetAtMost: (target: string) => string;
  readonly target: (target: string) => string;
  readonly met: (target: string) => string;
  readonly before: (value: string) => string;
  readonly alsoSolves: (pains: string) => string;
  readonly next: (title: string) => string;
  readonly nextWhen: (title: string, condition: string) => string;
  readonly leave: (share: string | undefined, where: string) => string;
  /** `stage 2`, for a stage without a title. */
  readonly stage: (number: number) => string;
  /** Of a stage that began in the band above. */
  readonly continued: (title: string) => string;
  readonly sentences: Sentences;
}

/** The map told to those who cannot see it. */
export interface Sentences {
  readonly map: (kind: string, title: string, stages: readonly string[]) => string;
  readonly personas: (names: readonly string[]) => string;
  readonly feelings: (name: string, lowest: string, lowestAt: string, highest: string, highestAt: string) => string;
  readonly counts: (pains: number, opportunities: number) => string;
  /** `details`: in which case and how many. */
  readonly follows: (from: string, to: string, details: string | undefined) => string;
  readonly leave: (share: string | undefined, at: string) => string;
}

export type LaneLabel =
  | 'steps-and-touchpoints'
  | 'touchpoints'
  | 'images'
  | 'evidence'
  | 'moments-of-truth'
  | 'actions'
  | 'thoughts-and-quotes'
  | 'needs'
  | 'expectations'
  | 'emotion'
  | 'pain-points'
  | 'opportunities'
  | 'risks'
  | 'harms'
  | 'insights'
  | 'hypotheses'
  | 'frontstage'
  | 'backstage'
  | 'support-processes'
  | 'systems'
  | 'policies'
  | 'notes'
  | 'what-follows'
  | 'metrics'
  | 'owners'
  | 'line-of-interaction'
  | 'line-of-visibility'
  | 'line-of-internal-interaction';

export type FactLabel =
  | 'actors'
  | 'age'
  | 'backstory'
  | 'baseline'
  | 'before'
  | 'behaviour'
  | 'bio'
  | 'business-goal'
  | 'caption'
  | 'channel'
  | 'confidence'
  | 'cost'
  | 'created'
  | 'data'
  | 'date'
  | 'decision'
  | 'description'
  | 'due'
  | 'duration'
  | 'effect'
  | 'effort'
  | 'entry'
  | 'exit'
  | 'expectation'
  | 'frequency'
  | 'frustration'
  | 'goal'
  | 'guiding-question'
  | 'image'
  | 'impact'
  | 'insight'
  | 'job'
  | 'last-review'
  | 'lead'
  | 'link'
  | 'location'
  | 'map'
  | 'metric'
  | 'motivation'
  | 'need'
  | 'note'
  | 'objective'
  | 'opportunity'
  | 'optional'
  | 'outcome'
  | 'owner'
  | 'part-of'
  | 'personas'
  | 'preference'
  | 'primary'
  | 'priority'
  | 'recommendation'
  | 'review-every'
  | 'role'
  | 'scenario'
  | 'scope'
  | 'segment'
  | 'severity'
  | 'share'
  | 'solves'
  | 'source'
  | 'speaker'
  | 'status'
  | 'success'
  | 'tag'
  | 'target'
  | 'team'
  | 'time'
  | 'trait'
  | 'translation'
  | 'trigger'
  | 'unit'
  | 'value'
  | 'variant'
  | 'version'
  | 'wait'
  | 'when';

export type ChoiceLabel =
  | 'low'
  | 'medium'
  | 'high'
  | 'critical'
  | 'trivial'
  | 'workaround'
  | 'abandon'
  | 'draft'
  | 'assumed'
  | 'reasoned'
  | 'validated'
  | 'retired'
  | 'idea'
  | 'planned'
  | 'doing'
  | 'done'
  | 'dropped'
  | 'human'
  | 'system'
  | 'both'
  | 'current'
  | 'future'
  | 'journey'
  | 'experience'
  | 'service blueprint'
  | 'day in the life'
  | 'empathy'
  | 'lifecycle'
  | 'interview'
  | 'survey'
  | 'analytics'
  | 'support log'
  | 'observation'
  | 'usability test'
  | 'review'
  | 'document'
  | 'workshop'
  | 'assumption';

export type LegendLabel =
  | 'legend'
  | 'personas'
  | 'no-data'
  | 'curve'
  | 'moment-of-truth'
  | 'lowest-point'
  | 'drop-off'
  | 'before'
  | 'columns'
  | 'touchpoint'
  | 'step'
  | 'value-and-target'
  | 'severity'
  | 'opportunity-status'
  | 'opportunity-worth'
  | 'impact'
  | 'effort'
  | 'sources'
  | 'version';
