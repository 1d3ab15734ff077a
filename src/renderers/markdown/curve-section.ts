// What the personas feel from beginning to end: a line of blocks for each, with where they are lowest and happiest, and the
// line of the map that this one improves on.

import type { Fact } from '../../model/fact.js';
import type { Journey } from '../../model/journey.js';
import { feelingsOf } from '../../scene/describe.js';
import { heading, inline } from './escape.js';
import { boldLabel } from './fact-items.js';
import { type Item, writeList } from './list.js';
import type { Page } from './page.js';
import { sparkline } from './sparkline.js';

export function curveSection(page: Page): readonly string[] {
  const { plan } = page;
  const { journey, wording } = plan;
  const people = [...journey.personas, ...journey.actors].flatMap(({ id, title }) =>
    curveItem(page, title || id, (fact) => fact.personas.includes(id), beforeOf(journey.baseline, id)),
  );
  const nobody = curveItem(page, wording.lanes.emotion, ({ personas }) => personas.length === 0, undefined);
  const items = [...people, ...nobody];
  return items.length === 0 ? [] : [`## ${heading(wording.lanes.emotion)}`, writeList(items)];
}

function curveItem(
  page: Page,
  name: string,
  feels: (fact: Fact) => boolean,
  before: string | undefined,
): readonly Item[] {
  const { plan } = page;
  const line = sparkline(plan.journey, feels);
  if (line === undefined) return [];
  const mark = plan.personas.find(({ persona }) => persona.title === name);
  const sentences = mark === undefined ? [] : feelingsOf(plan, mark);
  const items: readonly Item[] = [
    ...(before === undefined ? [] : [{ text: `${boldLabel(page, plan.wording.legend.before)} ${before}`, items: [] }]),
    ...sentences.map((sentence) => ({ text: inline(sentence), items: [] })),
  ];
  return [{ text: `${boldLabel(page, name)} ${line}`, items }];
}

function beforeOf(baseline: Journey | undefined, id: string): string | undefined {
  return baseline === undefined ? undefined : sparkline(baseline, (fact) => fact.personas.includes(id));
}
