// Which steps and touchpoints of a stage share a column. The sheet draws by it, and rules count by it.

import type { Moment, Stage } from './journey.js';

/** Neighbours that hold nothing of their own share one column, so that time still runs from left to right. */
export function columnsOf({ moments }: Stage): readonly (readonly Moment[])[] {
  const groups: Moment[][] = [];
  let openList: Moment[] | undefined;
  for (const moment of moments) {
    const holdsNothing = moment.facts.length === 0 && (moment.kind === 'touchpoint' || moment.moments.length === 0);
    if (holdsNothing && openList !== undefined) {
      openList.push(moment);
      continue;
    }
    const group = [moment];
    groups.push(group);
    openList = holdsNothing ? group : undefined;
  }
  return groups;
}
