// Questions about stages that several rules ask, so that what an empty stage lacks is said once.

import type { Stage } from '../../model/journey.js';

export function isEmptyStage({ facts, moments }: Stage): boolean {
  return facts.length === 0 && moments.length === 0;
}
