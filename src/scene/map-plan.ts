// What every lane and layout works from: the journey as one view shows it, its columns in time order, its personas'
// marks and its numbered sources. Made once a render by `planMap`.

import type { Fact } from '../model/fact.js';
import type { Declaration, Journey, Moment, Persona, Stage } from '../model/journey.js';
import type { PlannedPaths } from './connectors/planned-paths.js';
import type { ImageFinder } from './find-image.js';
import type { ColourToken } from './paint.js';
import type { Typesetter } from './typesetter.js';
import type { Wording } from './wordings/wording.js';

export interface MapPlan {
  readonly journey: Journey;
  readonly stages: readonly PlannedStage[];
  /** All columns, in time order. */
  readonly columns: readonly Column[];
  readonly personas: readonly PersonaMark[];
  /** Only those that a shown fact cites, in order of first mention. */
  readonly sources: readonly NumberedSource[];
  /** Number of a source by its id, or by its words where none is declared. */
  readonly sourceNumbers: ReadonlyMap<string, number>;
  /** What facts refer to, by id. */
  readonly titles: PlanTitles;
  /** Words of lanes that the view hides. */
  readonly hiddenLanes: ReadonlySet<string>;
  /** An emotion with a score is shown, so that a panel is drawn. */
  readonly hasCurve: boolean;
  /** Ids of the personas that have a line of their own in it. */
  readonly curvePersonas: ReadonlySet<string>;
  /** Of the words for goals and success, those that so many columns say that they have a row of their own. */
  readonly comparedWords: ReadonlySet<string>;
  /** The ways from column to column, and out of the map, that arrows show; `noPaths` where words tell them all. */
  readonly paths: PlannedPaths;
  readonly title: string;
  readonly direction: 'ltr' | 'rtl';
  readonly language: string;
  readonly typesetter: Typesetter;
  readonly imageOf: ImageFinder;
  /** The words of ours that the sheet needs (lane labels, `Scenario`, `Legend`), in the map's language. */
  readonly wording: Wording;
}

export interface PlannedStage {
  readonly stage: Stage;
  /** From 1. */
  readonly number: number;
  /** Empty for a stage that is only a header. */
  readonly columns: readonly Column[];
  /** The stage's own facts by word, without those of its steps. */
  readonly facts: FactsByWord;
}

/** Facts by word in order of time. An opportunity nested in a pain is under `opportunity`, too. */
export type FactsByWord = ReadonlyMap<string, readonly PlacedFact[]>;

export interface PlacedFact {
  readonly fact: Fact;
  /** Its place among all facts of the column or stage, so that facts of several words keep the author's order. */
  readonly order: number;
  /** The step or touchpoint that says it, when it is nested in that of the column. */
  readonly within?: Moment;
  /** The pain that holds this opportunity. */
  readonly pain?: Fact;
}

export interface PlanTitles {
  readonly people: ReadonlyMap<string, string>;
  readonly channels: ReadonlyMap<string, Declaration>;
  readonly metrics: ReadonlyMap<string, Declaration>;
  readonly teams: ReadonlyMap<string, string>;
  readonly moments: ReadonlyMap<string, string>;
  readonly pains: ReadonlyMap<string, PainPlace>;
  /** Of the map this one improves on: its pains, stages, steps and touchpoints. */
  readonly before: ReadonlyMap<string, string>;
  /** Of the map this one improves on: what its metrics measured. */
  readonly valuesBefore: ReadonlyMap<string, Fact>;
}

/** Where a pain stands: an index of `columns`; absent for one of a whole stage. */
export interface PainPlace {
  readonly text: string;
  readonly column?: number;
}

/** One step or touchpoint; or several that hold nothing of their own, as a list. */
export interface Column {
  readonly index: number;
  readonly stageIndex: number;
  readonly moments: readonly Moment[];
  /** Of the step or touchpoint and all that it holds. */
  readonly facts: FactsByWord;
}

export type PersonaShape = 'circle' | 'rounded-square' | 'hexagon' | 'diamond' | 'shield';

/** How a persona is told apart: colour, shape and dash together. */
export interface PersonaMark {
  readonly persona: Persona;
  readonly index: number;
  readonly paint: ColourToken | `#${string}`;
  readonly shape: PersonaShape;
  /** From the sixth persona on the hues repeat with a hollow marker. */
  readonly hollow: boolean;
  /** Empty: solid. */
  readonly dash: readonly number[];
  /** One or two letters for the portrait, one for the tag. */
  readonly monogram: string;
  readonly initial: string;
}

export interface NumberedSource {
  readonly key: string;
  readonly title: string;
  /** Absent for a source that is only a word. */
  readonly source?: Declaration;
  readonly number: number;
}
