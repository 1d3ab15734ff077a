// A stage of the page: what is known of the whole, a table of its steps and touchpoints with what is felt, and a section
// for each that has more to say.

import type { Fact } from '../../model/fact.js';
import type { Moment, Stage } from '../../model/journey.js';
import { factsOf } from '../../model/queries.js';
import { cell, heading, inline } from './escape.js';
import { boldLabel, factItems, factLine, isTold } from './fact-items.js';
import { momentHeading, stageHeading } from './headings.js';
import { type Item, writeList } from './list.js';
import type { Page } from './page.js';
import { writeTable } from './write-table.js';

/** Blocks, to be parted by blank lines. */
export function stageSection(page: Page, stage: Stage, number: number): readonly string[] {
  const facts = factItems(page, stage);
  return [
    `## ${heading(stageHeading(page.plan, stage, number))}`,
    ...(facts.length === 0 ? [] : [writeList(facts)]),
    ...(stage.moments.length === 0 ? [] : [overview(page, stage, number)]),
    ...stage.moments.flatMap((moment, index) => {
      const items = momentItems(page, moment, inOverview);
      return items.length === 0
        ? []
        : [`### ${heading(momentHeading(moment, `${number}.${index + 1}`))}`, writeList(items)];
    }),
  ];
}

const inOverview: ReadonlySet<string> = new Set(['channel', 'emotion']);

/** A row for each step and touchpoint: where it happens and what each persona feels. */
function overview(page: Page, stage: Stage, number: number): string {
  const { plan } = page;
  const all = stage.moments.flatMap(({ facts }) => facts);
  const hasChannels = factsOf({ facts: all }, 'channel').some(isTold);
  const people = peopleWhoFeel(page, all);
  const { lanes, facts } = plan.wording;
  const head = [
    '#',
    inline(lanes['steps-and-touchpoints']),
    ...(hasChannels ? [inline(facts.channel)] : []),
    ...people.map((id) => (id === undefined ? inline(lanes.emotion) : cell(plan.titles.people.get(id) ?? id))),
  ];
  const rows = stage.moments.map((moment, index) => [
    `${number}.${index + 1}`,
    cell(moment.title),
    ...(hasChannels ? [inCell(page, factsOf(moment, 'channel').filter(isTold))] : []),
    ...people.map((id) =>
      inCell(
        page,
        factsOf(moment, 'emotion').filter(
          (fact) => isTold(fact) && (id === undefined ? fact.personas.length === 0 : fact.personas.includes(id)),
        ),
      ),
    ),
  ]);
  return writeTable(head, rows);
}

function inCell(page: Page, facts: readonly Fact[]): string {
  return facts.map((fact) => factLine(page, fact).replaceAll('|', '\\|')).join('; ');
}

/** Personas in their order, then others; `undefined` for feelings that are nobody's in particular. */
function peopleWhoFeel({ plan }: Page, facts: readonly Fact[]): readonly (string | undefined)[] {
  const felt = factsOf({ facts }, 'emotion').filter(isTold);
  const ids = new Set(felt.flatMap(({ personas }) => personas));
  const known = [...plan.journey.personas, ...plan.journey.actors].map(({ id }) => id).filter((id) => ids.has(id));
  return [...known, ...(felt.some(({ personas }) => personas.length === 0) ? [undefined] : [])];
}

/** What is met or done within a step stands below it. */
function momentItems(page: Page, moment: Moment, without: ReadonlySet<string>): readonly Item[] {
  const own = factItems(page, moment, without);
  if (moment.kind === 'touchpoint') return own;
  const { legend } = page.plan.wording;
  const inner = moment.moments.map(
    (nested): Item => ({
      text: `${boldLabel(page, legend[nested.kind])} ${inline(nested.title)}`.trim(),
      items: momentItems(page, nested, new Set()),
    }),
  );
  return [...own, ...inner];
}
