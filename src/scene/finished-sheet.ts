// Makes a scene of what a layout has placed: whole lengths, what the map is called and tells, and the direction it runs.

import { describeMap } from './describe.js';
import { idOf } from './id-of.js';
import type { MapPlan } from './map-plan.js';
import { mirrored } from './mirrored.js';
import type { Primitive } from './primitive.js';
import type { Scene } from './scene.js';

export function finishedSheet(
  plan: MapPlan,
  children: readonly Primitive[],
  size: { readonly width: number; readonly height: number; readonly widthIsAsked?: boolean },
): Scene {
  const width = size.widthIsAsked === true ? size.width : Math.ceil(size.width / 8) * 8;
  return {
    width,
    height: Math.ceil(size.height / 8) * 8,
    title: plan.title,
    description: describeMap(plan),
    language: plan.language,
    direction: plan.direction,
    idPrefix: idOf(plan.journey.name ?? plan.journey.title),
    children: plan.direction === 'rtl' ? mirrored(children, width) : children,
  };
}
