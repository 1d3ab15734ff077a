// Whether a map is a service blueprint, in which named lines part what the customer sees from what they do not.

import { choiceOf } from '../model/queries.js';
import type { MapPlan } from './map-plan.js';

export function isBlueprint(plan: Pick<MapPlan, 'journey'>): boolean {
  return choiceOf(plan.journey, 'type') === 'service blueprint' || choiceOf(plan.journey, 'layout') === 'blueprint';
}
