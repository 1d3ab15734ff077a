// What the head tells of the journey itself, in the order in which a team asks for it. Whatever has no place in the
// list below follows at the end, so that no fact is lost.

import type { Fact } from '../../model/fact.js';
import { nextReview } from '../../model/next-review.js';
import { choiceOf, factOf, factsOf, textOfFact, valueOfFact } from '../../model/queries.js';
import type { MapPlan } from '../map-plan.js';
import { superscriptOf } from '../number-sources.js';
import { badge } from '../pieces/badge.js';
import { factBadge, factDetails, isBadge, isShown } from '../pieces/details.js';
import { choiceText, labelOf, shownText } from '../pieces/fact-text.js';
import type { FlowItem } from '../pieces/flow.js';
import { imagePiece } from '../pieces/image-piece.js';
import { body, paragraph, small } from '../pieces/paragraph.js';
import { breakable, linked, type Piece, stacked } from '../pieces/piece.js';
import { measureOf, measurePiece } from '../pieces/value-bar.js';
import { labelledFact } from './fact-columns.js';

/** State, type and status, then what else the author marked the map with. */
export function journeyBadges(plan: MapPlan): readonly FlowItem[] {
  const { journey } = plan;
  const state = choiceOf(journey, 'state');
  const status = choiceOf(journey, 'status');
  const check = { mark: 'check-bold', paint: 'opportunity' } as const;
  return [
    ...(state === undefined ? [] : [badge(plan, choiceText(plan, state))]),
    badge(plan, choiceText(plan, choiceOf(journey, 'type') ?? 'journey')),
    ...(status === undefined
      ? []
      : [badge(plan, choiceText(plan, status), status === 'validated' ? { icon: check } : {})]),
    ...journey.facts.filter((fact) => isBadge(fact) && isShown(fact)).flatMap((fact) => factBadge(plan, fact)),
  ];
}

export function journeyFacts(plan: MapPlan): readonly Piece[] {
  const { journey } = plan;
  const rest = journey.facts.filter(
    (fact) => isShown(fact) && !isBadge(fact) && !toldElsewhere.has(fact.word) && !order.includes(fact.word),
  );
  const words = [...order, ...new Set(rest.map((fact) => fact.word))];
  return [
    ...words.flatMap((word) =>
      word === 'reviewed' ? reviewFact(plan) : word === 'actors' ? actorsFact(plan) : factsOfWord(plan, word),
    ),
  ];
}

const order: readonly string[] = [
  ...['scenario', 'goal', 'job', 'trigger', 'backstory', 'expectation', 'outcome', 'objective', 'scope'],
  ...['insight', 'opportunity', 'recommendation', 'owner', 'team', 'reviewed', 'actors', 'part-of', 'baseline'],
  ...['created', 'link', 'image'],
];

/** Badges, the foot, the description for those who cannot see, and what decides how the map is drawn. */
const toldElsewhere: ReadonlySet<string> = new Set([
  ...['state', 'type', 'status', 'version', 'review-every', 'description', 'source'],
  ...['scale', 'level', 'language', 'direction', 'layout', 'theme'],
]);

function factsOfWord(plan: MapPlan, word: string): readonly Piece[] {
  const facts = factsOf(plan.journey, word).filter(isShown);
  const [first] = facts;
  if (first === undefined) return [];
  if (word === 'objective') {
    return facts.map((fact) =>
      labelledFact(plan, plan.wording.facts.objective, [measurePiece(plan, measureOf(plan, fact), { name: 'text' })]),
    );
  }
  const pieces = facts.map((fact) => factPiece(plan, fact));
  const length = facts.reduce((sum, { text }) => sum + text.length, 0);
  // Long ones stand each for itself, so that they fill the head's columns evenly.
  const groups = length > longTogether ? pieces.map((piece) => [piece]) : [pieces];
  return groups.map((group) => labelledFact(plan, labelOf(plan, first), group));
}

/** Characters of facts that one column still holds together. */
const longTogether = 240;

function factPiece(plan: MapPlan, fact: Fact): Piece {
  const image = imagePiece(plan, fact, { subject: plan.title, highest: 160 });
  if (image !== undefined) return image;
  const words = paragraph(plan, titleOfBaseline(plan, fact) ?? shownText(plan, fact), body, 'ink', {
    superscript: superscriptOf(plan, fact),
  });
  const text = fact.value.kind === 'link' ? linked(breakable(words), fact.value.href) : words;
  return stacked([text, ...nestedOpportunities(plan, fact), ...factDetails(plan, fact, noWords)], 4);
}

/** An older map is known by its name; of one that could not be read only the path is known. */
function titleOfBaseline(plan: MapPlan, fact: Fact): string | undefined {
  return fact.word === 'baseline' ? plan.journey.baseline?.title || undefined : undefined;
}

const noWords: ReadonlySet<string> = new Set();

function nestedOpportunities(plan: MapPlan, fact: Fact): readonly Piece[] {
  return factsOf(fact, 'opportunity').map((nested) => factPiece(plan, nested));
}

function reviewFact(plan: MapPlan): readonly Piece[] {
  const reviewed = factOf(plan.journey, 'reviewed');
  const every = textOfFact(plan.journey, 'review-every');
  const { wording } = plan;
  if (reviewed === undefined) {
    return every === undefined
      ? []
      : [labelledFact(plan, wording.facts['review-every'], [paragraph(plan, wording.every(every), body, 'ink')])];
  }
  const due = nextReview(plan.journey);
  const parts = [shownText(plan, reviewed), ...(due === undefined ? [] : [wording.nextDue(wording.date(due))])];
  const text = paragraph(plan, parts.join(wording.listSeparator), body, 'ink');
  return [labelledFact(plan, wording.facts['last-review'], [text, ...factDetails(plan, reviewed, noWords)])];
}

/** Staff, partners and systems, each with its role and team. */
function actorsFact(plan: MapPlan): readonly Piece[] {
  const { actors } = plan.journey;
  if (actors.length === 0) return [];
  return [
    labelledFact(
      plan,
      plan.wording.facts.actors,
      actors.map((actor) => {
        const about = ['role', 'team'].flatMap((word) => factsOf(actor, word)).map((fact) => shownText(plan, fact));
        return stacked(
          [
            paragraph(plan, actor.title || actor.id, body, 'ink'),
            ...(about.length === 0 ? [] : [paragraph(plan, about.join(plan.wording.listSeparator), small, 'ink2')]),
            ...factDetails(plan, actor, actorWords),
          ],
          0,
        );
      }),
    ),
  ];
}

const actorWords: ReadonlySet<string> = new Set(['role', 'team']);

/** Whether the last review is known, for the foot. */
export function reviewDate(plan: MapPlan): string | undefined {
  const date = valueOfFact(plan.journey, 'reviewed', 'date');
  return date === undefined ? undefined : plan.wording.date(date);
}
