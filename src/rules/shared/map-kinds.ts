// What kind of map it is, as rules ask it.

import type { Journey } from '../../model/journey.js';
import { choiceOf } from '../../model/queries.js';

export function isBlueprint(journey: Journey): boolean {
  return choiceOf(journey, 'type') === 'service blueprint';
}

export function isFuture(journey: Journey): boolean {
  return choiceOf(journey, 'state') === 'future';
}

/** Kept for the record: nobody reviews it any more. */
export function isRetired(journey: Journey): boolean {
  return choiceOf(journey, 'status') === 'retired';
}
