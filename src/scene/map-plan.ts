// What every lane and layout works from: the journey as one view shows it, its columns in time order, its personas'
// marks and its numbered sources. Made once a render by `planMap`.

import type { Declaration, Journey, Moment, Persona, Stage } from '../model/journey.js';
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
  /** Words of lanes that the view hides. */
  readonly hiddenLanes: ReadonlySet<string>;
  readonly title: string;
  readonly direction: 'ltr' | 'rtl';
  readonly language: string;
  readonly typesetter: Typesetter;
  /** The words of ours that the sheet needs (lane labels, `Scenario`, `Legend`), in the map's language. */
  readonly wording: Wording;
}

export interface PlannedStage {
  readonly stage: Stage;
  /** From 1. */
  readonly number: number;
  /** Empty for a stage that is only a header. */
  readonly columns: readonly Column[];
}

/** One step or touchpoint; or several that hold nothing of their own, as a list. */
export interface Column {
  readonly index: number;
  readonly stageIndex: number;
  readonly moments: readonly Moment[];
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
  readonly source: Declaration;
  readonly number: number;
}
