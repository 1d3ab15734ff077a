// What a fact says on the sheet: its words, or its value in the sheet's language, with the name of its word.

import type { Fact } from '../../model/fact.js';
import type { Reference } from '../../model/value.js';
import type { MapPlan } from '../map-plan.js';

/** The author's words; dates, choices and references in the sheet's own. */
export function shownText(plan: MapPlan, fact: Fact): string {
  const { value } = fact;
  if (value.kind === 'date') return plan.wording.date(value);
  if (value.kind === 'choice') return choiceText(plan, value.value);
  if (value.kind === 'references')
    return value.references.map((reference) => titleOf(plan, reference)).join(plan.wording.listSeparator);
  if (value.kind === 'words') return value.words.join(plan.wording.listSeparator);
  if (value.kind === 'percentage' || value.kind === 'quantity') return quantityText(fact.text);
  return fact.text;
}

/** `61%` is set as `61 %`, never broken before its unit. */
export function quantityText(text: string): string {
  return text
    .trim()
    .replace(/(\d)\s*%/gu, '$1\u00a0%')
    .replace(/(\d) (?=\p{L})/gu, '$1\u00a0');
}

export function choiceText(plan: Pick<MapPlan, 'wording'>, value: string): string {
  return entryOf(plan.wording.choices, value) ?? value;
}

/** `Business goal` for `business-goal`; a team's own word by its title. */
export function labelOf(plan: MapPlan, fact: Fact): string {
  return entryOf(plan.wording.facts, fact.word) ?? readable(fact.word);
}

export function titleOf(plan: MapPlan, reference: Reference): string {
  const { people, channels, teams, moments, pains } = plan.titles;
  const id = reference.id;
  if (id === undefined) return reference.text;
  if (reference.inBaseline) return plan.titles.before.get(id) ?? reference.text;
  return (
    people.get(id) ??
    (channels.get(id)?.title || undefined) ??
    teams.get(id) ??
    moments.get(id) ??
    pains.get(id)?.text ??
    variantTitle(plan, id) ??
    reference.text
  );
}

/** Looks up a key of ours by a word that may be the author's. */
function entryOf(record: Readonly<Record<string, string>>, key: string): string | undefined {
  return Object.hasOwn(record, key) ? record[key] : undefined;
}

function variantTitle(plan: MapPlan, id: string): string | undefined {
  return plan.journey.variants.find((variant) => variant.id === id)?.title || undefined;
}

function readable(word: string): string {
  const spaced = word.replaceAll('-', ' ');
  return spaced.charAt(0).toLocaleUpperCase('en') + spaced.slice(1);
}
