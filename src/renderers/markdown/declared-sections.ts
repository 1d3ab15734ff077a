// What is declared beside the stages: metrics, and what the author says of actors, teams, channels, lanes and states; then the
// sources, numbered as they are cited.

import type { Declared } from '../../model/journey.js';
import { choiceOf } from '../../model/queries.js';
import { choiceText, labelOf } from '../../scene/pieces/fact-text.js';
import { heading, inline, paragraph } from './escape.js';
import { boldLabel, factItems, factLine, isTold } from './fact-items.js';
import { type Item, writeList } from './list.js';
import type { Page } from './page.js';
import { citations } from './sources.js';

export function declaredSections(page: Page): readonly string[] {
  const { journey, wording } = page.plan;
  const states = journey.labels.flatMap((label) => [label, ...label.states]);
  const { facts, lanes } = wording;
  return [
    ...section(page, facts.actors, journey.actors, true),
    ...section(page, lanes.metrics, journey.metrics, true),
    ...section(page, facts.channel, journey.channels, false),
    ...section(page, facts.team, journey.teams, false),
    ...section(page, wording.legend.legend, [...journey.lanes, ...states, ...journey.variants], false),
  ];
}

/** `whole`: also those of which nothing more is said. */
function section(page: Page, title: string, things: readonly Declared[], whole: boolean): readonly string[] {
  const items = things.flatMap((thing) => {
    const item = thingItem(page, thing);
    return whole || item.items.length > 0 ? [item] : [];
  });
  return items.length === 0 ? [] : [`## ${heading(title)}`, writeList(items)];
}

function thingItem(page: Page, thing: Declared): Item {
  const text = `**${inline(thing.title || thing.id)}**${citations(page, thing)}`;
  return { text, items: factItems(page, thing) };
}

/** In the order of their numbers; then those that nothing cites. */
export function sourcesSection(page: Page): readonly string[] {
  const { plan } = page;
  const cited = new Set(plan.sources.map(({ key }) => key));
  const rest = plan.journey.sources.filter(({ id }) => !cited.has(id));
  const lines = [
    ...plan.sources.map(({ title, source }) => sourceLine(page, title, source)),
    ...rest.map((source) => sourceLine(page, source.title, source)),
  ];
  if (lines.length === 0) return [];
  const list = lines.map((line, index) => `${index + 1}. ${line}`).join('\n');
  return [`## ${heading(plan.wording.legend.sources)}`, list];
}

function sourceLine(page: Page, title: string, source: Declared | undefined): string {
  const { plan } = page;
  const words = source?.facts.filter(isTold) ?? [];
  const told = words.map((fact) => {
    const kind = fact.word === 'kind' ? choiceOf({ facts: [fact] }, 'kind') : undefined;
    if (kind !== undefined) return inline(choiceText(plan, kind));
    const label = fact.word === 'n' ? '**n:**' : boldLabel(page, labelOf(plan, fact));
    return `${label} ${factLine(page, fact)}`;
  });
  return `${paragraph(title)}${told.length === 0 ? '' : ` (${told.join(' · ')})`}`;
}
