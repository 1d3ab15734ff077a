// The map as a page of Markdown, from its title to its sources: which sections there are, and in which order.

import type { Journey } from '../../model/journey.js';
import { choiceOf, factsOf, textOfFact } from '../../model/queries.js';
import { describeMap } from '../../scene/describe.js';
import type { MapPlan } from '../../scene/map-plan.js';
import { nextReview } from '../../scene/next-review.js';
import { choiceText, labelOf } from '../../scene/pieces/fact-text.js';
import { planMap } from '../../scene/plan-map.js';
import { createTypesetter } from '../../scene/typesetting/create-typesetter.js';
import type { MarkdownOptions } from '../renderer.js';
import { safeLink } from '../shared/safe-link.js';
import { createAnchors } from './anchors.js';
import { curveSection } from './curve-section.js';
import { declaredSections, sourcesSection } from './declared-sections.js';
import { address, cell, heading, inline, paragraph } from './escape.js';
import { factItems, factLine, isTold } from './fact-items.js';
import { anchorsOf } from './headings.js';
import { writeList } from './list.js';
import type { Page } from './page.js';
import { stageSection } from './stage-section.js';
import { shownWidth, writeTable } from './write-table.js';

export function tellJourney(journey: Journey, { image }: MarkdownOptions = {}): string {
  const plan = planMap(journey, { typesetter: createTypesetter() });
  const anchorOf = createAnchors();
  const page: Page = {
    plan,
    anchors: anchorsOf(plan, journey, anchorOf),
    sourcesAnchor: anchorOf(plan.wording.legend.sources),
  };
  const blocks = [
    `# ${heading(plan.title)}`.trim(),
    ...picture(plan, image),
    ...(textOfFact(journey, 'description') ?? '').split('\n').filter(Boolean).map(paragraph),
    ...front(page),
    ...personas(page),
    ...curveSection(page),
    ...journey.stages.flatMap((stage, index) => stageSection(page, stage, index + 1)),
    ...declaredSections(page),
    ...sourcesSection(page),
  ];
  return `${blocks.join('\n\n')}\n`;
}

function picture(plan: MapPlan, image: string | undefined): readonly string[] {
  const target = image === undefined ? undefined : safeLink(image);
  return target === undefined ? [] : [`![${inline(describeMap(plan))}](${address(target)})`];
}

/** Short facts as a table, then those that need room or say more. */
function front(page: Page): readonly string[] {
  const { plan } = page;
  const { journey, wording } = plan;
  const kinds = ['type', 'state'].map((word) => choiceOf(journey, word) ?? (word === 'type' ? 'journey' : undefined));
  const [type = '', state = ''] = kinds.map((kind) => (kind === undefined ? '' : cell(choiceText(plan, kind))));
  const facts = journey.facts.filter((fact) => !told.has(fact.word));
  const isShort = (word: string) => factsOf(journey, word).length === 1;
  const short = facts.filter(
    (fact) =>
      isTold(fact) &&
      isShort(fact.word) &&
      fact.value.kind !== 'text' &&
      fact.facts.length === 0 &&
      shownWidth(fact.text) <= SHORT,
  );
  const owner = facts.filter(({ word, facts: inner }) => word === 'owner' && isShort(word) && inner.length === 0);
  const inTable = new Set([...owner, ...short]);
  const due = nextReview(journey);
  const rows = [
    ...[...inTable].map((fact) => [
      cell(frontLabel(page, fact.word, labelOf(plan, fact))),
      inCell(factLine(page, fact)),
    ]),
    ...(due === undefined ? [] : [['', cell(wording.nextReview(wording.date(due)))]]),
  ];
  const rest = factItems(page, { facts: facts.filter((fact) => !inTable.has(fact)) });
  return [
    ...(rows.length === 0 ? [[type, state].filter(Boolean).join(' · ')] : [writeTable([type, state], rows)]),
    ...(rest.length === 0 ? [] : [writeList(rest)]),
  ];
}

/** In the head of the table, above it, or in a section of their own. */
const told: ReadonlySet<string> = new Set(['type', 'state', 'description']);
const SHORT = 60;

function frontLabel({ plan }: Page, word: string, label: string): string {
  if (word === 'reviewed') return plan.wording.facts['last-review'];
  return label;
}

function inCell(safe: string): string {
  return safe.replaceAll('|', '\\|');
}

function personas(page: Page): readonly string[] {
  const { journey, wording } = page.plan;
  const people = journey.personas.flatMap((persona) => {
    const items = factItems(page, persona);
    return [`### ${heading(persona.title || persona.id)}`, ...(items.length === 0 ? [] : [writeList(items)])];
  });
  return people.length === 0 ? [] : [`## ${heading(wording.legend.personas)}`, ...people];
}
