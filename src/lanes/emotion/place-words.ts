// Puts the words of the curve where they touch neither it nor each other: each column's words are tried in all their
// places together, column by column from the left. What finds no good place is handed back, never squeezed in.

import {
  areNear,
  type Box,
  type BoxIndex,
  countBetween,
  countInside,
  countWithin,
  type PointIndex,
} from './range-index.js';
import { boxAt, leftAt, lowerAt, type Setting, type Spot, upperAt } from './word-candidates.js';

/** Words that want a place. */
export interface Label<Owner> {
  readonly owner: Owner;
  readonly face: { readonly x: number; readonly y: number };
  readonly settings: readonly Setting[];
  readonly spots: readonly Spot[];
  /** The words keep between these. */
  readonly left: number;
  readonly right: number;
  /** Of two personas the upper one's words go up and the lower one's down. */
  readonly side?: 'above' | 'below';
  /** Stands on a rim of its own: lines may pass beneath. */
  readonly halo: boolean;
}

export interface PlacedLabel<Owner> {
  /** Around the glyphs. */
  readonly box: Box;
  readonly label: Label<Owner>;
  readonly setting: Setting;
  readonly spot: Spot;
}

export interface Surroundings {
  /** Points along each curve. */
  readonly curves: readonly PointIndex[];
  readonly faces: PointIndex;
  /** Other words, guides and arrows; placed words are added. */
  readonly boxes: BoxIndex;
  /** Of the level lines, ascending. */
  readonly levels: Float64Array;
  readonly top: number;
  readonly bottom: number;
}

/** Above this, words are better told elsewhere. */
const tooMuch = 300;

/** More words than these at one column only hide the curve. */
const most = 16;

/** Labels of one column; absent where a label found no place. */
export function placeLabels<Owner>(
  labels: readonly Label<Owner>[],
  surroundings: Surroundings,
): readonly (PlacedLabel<Owner> | undefined)[] {
  if (labels.length > most) return labels.map(() => undefined);
  const best = labels.map((label) => cheapest(label, surroundings, []));
  const chosen = quarrel(best) ? together(labels, best, surroundings) : best;
  const places = chosen.map((option) => option?.place);
  for (const place of places) if (place !== undefined) surroundings.boxes.add(place.box);
  return places;
}

interface Option<Owner> {
  readonly place: PlacedLabel<Owner>;
  readonly cost: number;
}

type Choice<Owner> = readonly (Option<Owner> | undefined)[];

const wordGap = 6;

function quarrel<Owner>(choice: Choice<Owner>): boolean {
  return choice.some((one, index) => one !== undefined && isNearAny(one, choice.slice(index + 1)));
}

function isNearAny<Owner>({ place }: Option<Owner>, others: Choice<Owner>): boolean {
  return others.some((other) => other !== undefined && areNear(place.box, other.place.box, wordGap));
}

function cheapest<Owner>(
  label: Label<Owner>,
  surroundings: Surroundings,
  avoided: Choice<Owner>,
): Option<Owner> | undefined {
  let best: Option<Owner> | undefined;
  let limit = tooMuch;
  for (const setting of label.settings) {
    for (const spot of label.spots) {
      if (spot.cost + setting.cost >= limit) break;
      const cost = costBelow(limit, label, setting, spot, surroundings);
      if (cost === undefined) continue;
      const option = { place: { box: boxAt(label.face, spot, setting.set), label, setting, spot }, cost };
      if (isNearAny(option, avoided)) continue;
      best = option;
      limit = cost;
    }
  }
  return best;
}

/** The sixty best places that cost at most `limit`. */
function optionsOf<Owner>(label: Label<Owner>, surroundings: Surroundings, limit: number): readonly Option<Owner>[] {
  const kept = 60;
  const options: Option<Owner>[] = [];
  for (const setting of label.settings) {
    for (const spot of label.spots) {
      if (spot.cost + setting.cost > limit) break;
      const cost = costBelow(Math.min(tooMuch, limit + 0.01), label, setting, spot, surroundings);
      if (cost === undefined) continue;
      options.push({ place: { box: boxAt(label.face, spot, setting.set), label, setting, spot }, cost });
    }
  }
  return options.sort((one, other) => one.cost - other.cost).slice(0, kept);
}

/** What a place costs; nothing when that is `limit` or more. The cheapest questions are asked first. */
function costBelow<Owner>(
  limit: number,
  label: Label<Owner>,
  setting: Setting,
  spot: Spot,
  around: Surroundings,
): number | undefined {
  let cost = spot.cost + setting.cost;
  if (label.side !== undefined && spot.side !== 'beside' && spot.side !== label.side) cost += 6;
  if (cost >= limit || !hasRoom(label, setting, spot, around)) return;
  const box = boxAt(label.face, spot, setting.set);
  if (!label.halo) cost += 3 * countBetween(around.levels, box.top, box.bottom);
  for (const curve of around.curves) cost += (label.halo ? 2 : 6) * countInside(curve, box, 4);
  if (cost >= limit) return;
  cost += 400 * countWithin(around.faces, box, 17);
  // Close to the face of another, words seem to be that one's.
  if (!label.halo) cost += 5 * Math.max(0, countWithin(around.faces, box, 24) - 1);
  if (cost >= limit || around.boxes.near(box, wordGap) !== undefined) return;
  return cost;
}

/** Most places are beyond the column, or above or below the panel. */
function hasRoom<Owner>(label: Label<Owner>, { set }: Setting, spot: Spot, { top, bottom }: Surroundings): boolean {
  const left = leftAt(label.face, spot, set);
  if (left < label.left || left + set.width > label.right) return false;
  const upper = upperAt(label.face, spot, set);
  return upper >= top && lowerAt(label.face, spot, set) <= bottom;
}

/** The best of all combinations; a label may also stay without a place. `alone` are the best places of each by itself. */
function together<Owner>(
  labels: readonly Label<Owner>[],
  alone: Choice<Owner>,
  surroundings: Surroundings,
): Choice<Owner> {
  // What one after the other would take bounds what is worth trying, which spares nearly all of the combinations.
  const inTurn = oneAfterTheOther(labels, surroundings);
  const slack = costOf(inTurn) - costOf(alone);
  const options = labels.map((label, index) => optionsOf(label, surroundings, costOf([alone[index]]) + slack));
  const leastFrom = remainingCosts(alone);
  let trials = 20_000;
  let best = { cost: costOf(inTurn), chosen: inTurn };
  const tryFrom = (index: number, cost: number, chosen: Choice<Owner>): void => {
    if (cost + (leastFrom[index] ?? 0) >= best.cost) return;
    if (index === labels.length) {
      best = { cost, chosen };
      return;
    }
    for (const option of options[index] ?? []) {
      trials -= 1;
      if (trials < 0 || cost + option.cost + (leastFrom[index + 1] ?? 0) >= best.cost) break;
      if (!isNearAny(option, chosen)) tryFrom(index + 1, cost + option.cost, [...chosen, option]);
    }
    tryFrom(index + 1, cost + tooMuch, [...chosen, undefined]);
  };
  tryFrom(0, 0, []);
  return best.chosen;
}

/** A fair choice at once: each takes the best place that those before it left. */
function oneAfterTheOther<Owner>(labels: readonly Label<Owner>[], surroundings: Surroundings): Choice<Owner> {
  const chosen: (Option<Owner> | undefined)[] = [];
  for (const label of labels) chosen.push(cheapest(label, surroundings, chosen));
  return chosen;
}

function costOf<Owner>(choice: Choice<Owner>): number {
  return choice.reduce((sum, option) => sum + (option?.cost ?? tooMuch), 0);
}

/** The least that the labels from each on can cost. */
function remainingCosts<Owner>(alone: Choice<Owner>): readonly number[] {
  const costs = [0];
  for (const option of [...alone].reverse()) costs.unshift((costs[0] ?? 0) + (option?.cost ?? tooMuch));
  return costs;
}
