// The headings of stages, steps and touchpoints and the anchors that GitHub makes of them.

import type { Journey, Moment, Stage } from '../../model/journey.js';
import type { MapPlan } from '../../scene/map-plan.js';

/** `2. Book` */
export function stageHeading({ wording }: MapPlan, { title }: Stage, number: number): string {
  return `${number}. ${title || wording.stage(number)}`;
}

/** `2.1 Books a table online` */
export function momentHeading({ title }: Moment, key: string): string {
  return `${key} ${title}`.trim();
}

/** By the id of the stage; a step leads to its stage, whose table it stands in. */
export function anchorsOf(
  plan: MapPlan,
  journey: Journey,
  anchorOf: (heading: string) => string,
): ReadonlyMap<string, string> {
  const anchors = new Map<string, string>();
  const note = (moments: readonly Moment[], anchor: string): void => {
    for (const moment of moments) {
      anchors.set(moment.id, anchor);
      if (moment.kind === 'step') note(moment.moments, anchor);
    }
  };
  for (const [index, stage] of journey.stages.entries()) {
    const anchor = anchorOf(stageHeading(plan, stage, index + 1));
    anchors.set(stage.id, anchor);
    note(stage.moments, anchor);
  }
  return anchors;
}
