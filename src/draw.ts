// The second half of the way: journey -> plan -> rows -> scene -> picture. `compile.ts` loads it when it is first used.

import { lowerLanes } from './lanes/index.js';
import { layoutNamed } from './layouts/index.js';
import type { Journey } from './model/journey.js';
import { choiceOf, textOfFact } from './model/queries.js';
import { renderers } from './renderers/index.js';
import { planMap } from './scene/plan-map.js';
import { createTypesetter } from './scene/typesetting/create-typesetter.js';
import { themes } from './themes/index.js';

export interface RenderOptions {
  /** Default `svg`. */
  readonly format?: string;
  /** `light`, `dark` or `auto`: both in one picture. Default: the map's own `theme`, else `auto`. */
  readonly theme?: string;
  /** The name of a `view` of the map. Default: the whole map. */
  readonly view?: string;
}

/** Throws a `RangeError` for a format, theme or view that there is none of. */
export function draw(journey: Journey, { format = 'svg', theme, view }: RenderOptions): string | Uint8Array {
  const renderer = named('format', renderers, format);
  const colours = named('theme', themes, theme ?? textOfFact(journey, 'theme') ?? 'auto');
  if (view !== undefined)
    named(
      'view',
      journey.views.map(({ id }) => ({ name: id })),
      view,
    );
  const plan = planMap(journey, { typesetter: createTypesetter(), ...(view === undefined ? {} : { view }) });
  const scene = layoutNamed(choiceOf(journey, 'layout')).arrange(plan, lowerLanes(plan));
  return renderer.render(scene, colours);
}

function named<Thing extends { readonly name: string }>(kind: string, things: readonly Thing[], name: string): Thing {
  const thing = things.find((candidate) => candidate.name === name);
  if (thing !== undefined) return thing;
  const known = things.map((candidate) => candidate.name).join(', ');
  throw new RangeError(`there is no ${kind} "${name}"; there is ${known === '' ? 'none' : known}`);
}
