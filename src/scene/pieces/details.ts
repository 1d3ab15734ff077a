// Everything that stands nested in a fact and has no drawing of its own: a line of 12 each, badges last. So nothing that
// an author said is dropped.

import type { Fact } from '../../model/fact.js';
import type { MapPlan } from '../map-plan.js';
import { authorPaint } from '../paint.js';
import { badge } from './badge.js';
import { labelOf, shownText } from './fact-text.js';
import { type FlowItem, flow } from './flow.js';
import { paragraph, small } from './paragraph.js';
import { linked, type Piece } from './piece.js';

interface Holder {
  readonly facts: readonly Fact[];
}

/** Lines for all facts but those of `handled`, which the caller draws. */
export function factDetails(plan: MapPlan, holder: Holder, handled: ReadonlySet<string>): readonly Piece[] {
  const open = holder.facts.filter((fact) => !handled.has(fact.word) && !silentWords.has(fact.word) && isShown(fact));
  const badges = open.flatMap((fact) => factBadge(plan, fact));
  const lines = open.filter((fact) => !isBadge(fact)).flatMap((fact) => detailLines(plan, fact));
  return [...lines, ...(badges.length === 0 ? [] : [flow(badges, 8, 4)])];
}

/** One fact as `Label: text`, with what it holds below it. */
export function detailLines(plan: MapPlan, fact: Fact): readonly Piece[] {
  const text = plan.wording.labelled(labelOf(plan, fact), shownText(plan, fact));
  const line = paragraph(plan, text, small, 'ink2');
  const href = fact.value.kind === 'link' ? fact.value.href : undefined;
  return [href === undefined ? line : linked(line, href), ...factDetails(plan, fact, new Set())];
}

/** A team's state, a variant, or a yes-or-no word that says yes. */
export function factBadge(plan: MapPlan, fact: Fact): readonly FlowItem[] {
  if (fact.value.kind === 'label') {
    const { label, state } = fact.value;
    const declared = plan.journey.labels.find(({ id }) => id === label)?.states.find(({ id }) => id === state);
    const colour = declared?.facts.find(({ word }) => word === 'colour')?.value;
    const outline = authorPaint(colour?.kind === 'colour' ? colour.colour : undefined);
    return [badge(plan, declared?.title || fact.text, { outline })];
  }
  if (fact.value.kind === 'flag') return fact.value.value ? [badge(plan, labelOf(plan, fact))] : [];
  return fact.word === 'variant' ? [badge(plan, shownText(plan, fact))] : [];
}

export function isBadge(fact: Fact): boolean {
  return fact.value.kind === 'label' || fact.value.kind === 'flag' || fact.word === 'variant';
}

/** What `x-` words say is for other tools; `none` and what could not be read says nothing. */
export function isShown(fact: Fact): boolean {
  return fact.role !== 'extension' && fact.value.kind !== 'none';
}

/** Said otherwise: sources as superscripts, opportunities in their lane. */
const silentWords: ReadonlySet<string> = new Set(['source', 'opportunity']);
