// Which layout a sheet has: what its view says, else its map, else what suits the type of the map.

import type { Journey } from '../model/journey.js';
import { choiceOf } from '../model/queries.js';

/** The name of a layout, of the whole map or of one of its views. */
export function layoutOf(journey: Journey, viewName: string | undefined): string {
  const view =
    viewName === undefined ? undefined : journey.views.find(({ id, name }) => id === viewName || name === viewName);
  const said = (view === undefined ? undefined : choiceOf(view, 'layout')) ?? choiceOf(journey, 'layout');
  return said ?? layoutOfType.get(choiceOf(journey, 'type') ?? '') ?? 'grid';
}

/** A day is told from left to right like any other journey; only these have a shape of their own. */
const layoutOfType: ReadonlyMap<string, string> = new Map([
  ['service blueprint', 'blueprint'],
  ['lifecycle', 'circle'],
  ['empathy', 'empathy'],
]);
