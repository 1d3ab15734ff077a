// The whole map, resolved: readonly, typed, every fact with its span. Nothing here reads text.

import type { Span } from '../source/span.js';
import type { Fact } from './fact.js';

/** What all declared things have in common. */
export interface Declared {
  /** Unique in its namespace: the author's name, else derived from the title (with `-2`, `-3` on collision). */
  readonly id: string;
  /** The author gave it this name. */
  readonly name?: string;
  /** The text after the colon. */
  readonly title: string;
  /** In order, `use` merged. */
  readonly facts: readonly Fact[];
  /** The declaring line. */
  readonly span: Span;
  readonly keywordSpan: Span;
  /** The `use` that placed it. */
  readonly placedBy?: Span;
}

export interface Journey extends Declared {
  readonly kind: 'journey';
  /** The version of the language: 1. */
  readonly syntax: number;
  /** A file without `journey` is a library: checked, never drawn. */
  readonly library: boolean;
  readonly scale: Scale;
  readonly personas: readonly Persona[];
  readonly actors: readonly Actor[];
  readonly teams: readonly Declaration[];
  readonly channels: readonly Declaration[];
  readonly sources: readonly Declaration[];
  /** Declared at the top level. */
  readonly metrics: readonly Declaration[];
  readonly lanes: readonly TeamLane[];
  readonly labels: readonly Label[];
  readonly variants: readonly Declaration[];
  readonly views: readonly Declaration[];
  readonly stages: readonly Stage[];
  /** Of a library: steps and touchpoints that stand in no stage, to be placed by `use`. Empty for a map. */
  readonly moments: readonly Moment[];
  /** The map this one improves on, when `baseline` names one and it could be read. */
  readonly baseline?: Journey;
}

/** A team, channel, source, metric, variant or view: its facts say the rest. */
export interface Declaration extends Declared {
  readonly kind: 'team' | 'channel' | 'source' | 'metric' | 'variant' | 'view';
}

export interface Persona extends Declared {
  readonly kind: 'persona';
  readonly primary: boolean;
}

/** Staff, a partner or a system that acts in the map. */
export interface Actor extends Declared {
  readonly kind: 'actor';
}

/** Scores ascend from `lowest` to `highest`; a level names one of them. */
export interface Scale {
  readonly lowest: number;
  readonly highest: number;
  readonly levels: readonly { readonly score: number; readonly label: string }[];
}

/** A team's own row: `id` is its keyword. */
export interface TeamLane extends Declared {
  readonly kind: 'lane';
}

/** A team's own states: `id` is the word that facts say. */
export interface Label extends Declared {
  readonly kind: 'label';
  readonly states: readonly LabelState[];
}

export interface LabelState extends Declared {
  readonly kind: 'label-state';
}

export interface Stage extends Declared {
  readonly kind: 'stage';
  /** In time order. */
  readonly moments: readonly Moment[];
}

/** What stands in a stage in order of time: something the persona does, or where they meet the organisation. */
export type Moment = Step | Touchpoint;

export interface Step extends Declared {
  readonly kind: 'step';
  /** Touchpoints met in this step, and third-level steps, in order. */
  readonly moments: readonly Moment[];
}

export interface Touchpoint extends Declared {
  readonly kind: 'touchpoint';
}
