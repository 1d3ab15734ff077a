// The map as a page of Markdown, from its title to its sources: which sections there are, and in which order.

import type { Fact } from '../../model/fact.js';
import type { Journey } from '../../model/journey.js';
import { nextReview } from '../../model/next-review.js';
import { choiceOf, factsOf, textOfFact } from '../../model/queries.js';
import { describeMap } from '../../scene/describe.js';
import type { MapPlan } from '../../scene/map-plan.js';
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
  const { journey } = plan;
  const type = cell(choiceText(plan, choiceOf(journey, 'type') ?? 'journey'));
  const state = choiceOf(journey, 'state');
  const head = [type, state === undefined ? '' : cell(choiceText(plan, state))];
  const facts = journey.facts.filter((fact) => !toldElsewhere.has(fact.word));
  const short = new Set(facts.filter((fact) => factsOf(journey, fact.word).length === 1 && isShort(fact)));
  const rest = factItems(page, { facts: facts.filter((fact) => !short.has(fact)) });
  const rows = [...short].map((fact) => frontRow(page, fact));
  return [
    rows.length === 0 ? head.filter((kind) => kind !== '').join(' · ') : writeTable(head, rows),
    ...(rest.length === 0 ? [] : [writeList(rest)]),
  ];
}

/** In the head of the table, or above it. */
const toldElsewhere: ReadonlySet<string> = new Set(['type', 'state', 'description']);

function isShort(fact: Fact): boolean {
  const named = fact.word === 'owner' || fact.word === 'version' || fact.value.kind !== 'text';
  return isTold(fact) && named && fact.facts.length === 0 && shownWidth(fact.text) <= SHORT;
}

const SHORT = 60;

/** The last review with the date of the next. */
function frontRow(page: Page, fact: Fact): readonly string[] {
  const { plan } = page;
  const { wording } = plan;
  const text = factLine(page, fact).replaceAll('|', '\\|');
  if (fact.word !== 'reviewed') return [cell(labelOf(plan, fact)), text];
  const due = nextReview(plan.journey);
  const next = due === undefined ? [] : [cell(wording.nextDue(wording.date(due)))];
  return [cell(wording.facts['last-review']), [text, ...next].join(wording.listSeparator)];
}

function personas(page: Page): readonly string[] {
  const { journey, wording } = page.plan;
  const people = journey.personas.flatMap((persona) => {
    const items = factItems(page, persona);
    return [`### ${heading(persona.title || persona.id)}`, ...(items.length === 0 ? [] : [writeList(items)])];
  });
  return people.length === 0 ? [] : [`## ${heading(wording.legend.personas)}`, ...people];
}
