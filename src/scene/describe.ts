// The map told in sentences, for those who cannot see it: the author's own description, else what the map is of, where
// each persona feels lowest and highest, where the way turns, and where people leave.

import type { Fact } from '../model/fact.js';
import { choiceOf, factOf, textOfFact } from '../model/queries.js';
import type { Column, MapPlan, PersonaMark } from './map-plan.js';
import { isShown } from './pieces/details.js';
import { choiceText, quantityText, shownText } from './pieces/fact-text.js';

export function describeMap(plan: MapPlan): string {
  const own = textOfFact(plan.journey, 'description');
  if (own !== undefined && own !== '') return own.replaceAll('\n', ' ');
  const { sentences, stage } = plan.wording;
  const kind = choiceText(plan, choiceOf(plan.journey, 'type') ?? 'journey');
  const stages = plan.stages.map((planned) => planned.stage.title || stage(planned.number));
  return [
    sentences.map(kind, plan.title, stages),
    ...(plan.personas.length === 0 ? [] : [sentences.personas(plan.personas.map((mark) => mark.persona.title))]),
    ...(plan.hasCurve ? plan.personas.flatMap((mark) => feelingsOf(plan, mark)) : []),
    ...following(plan),
    ...leaving(plan),
    ...counts(plan),
  ].join(' ');
}

interface Felt {
  readonly column: Column;
  readonly score: number;
  readonly words: string;
}

export function feelingsOf(plan: MapPlan, mark: PersonaMark): readonly string[] {
  const felt = plan.columns.flatMap((column) =>
    (column.facts.get('emotion') ?? []).flatMap(({ fact }): readonly Felt[] => {
      const { value } = fact;
      if (value.kind !== 'score' || !fact.personas.includes(mark.persona.id)) return [];
      return value.points.map((score) => ({ column, score, words: value.words }));
    }),
  );
  const [first] = felt;
  if (first === undefined || felt.every((one) => one.score === first.score)) return [];
  const lowest = felt.reduce((low, one) => (one.score < low.score ? one : low), first);
  const highest = felt.reduce((high, one) => (one.score > high.score ? one : high), first);
  const { sentences } = plan.wording;
  return [
    sentences.feelings(
      mark.persona.title,
      feeling(plan, lowest),
      placeOf(lowest),
      feeling(plan, highest),
      placeOf(highest),
    ),
  ];
}

function feeling(plan: MapPlan, felt: Felt): string {
  const label = plan.journey.scale.levels.find((level) => level.score === felt.score)?.label;
  return felt.words || label || String(felt.score);
}

function placeOf(felt: Felt): string {
  return felt.column.moments[0]?.title ?? '';
}

/** Wherever the way is not simply on to the next column, whether an arrow shows it or words tell it. */
function following(plan: MapPlan): readonly string[] {
  const plain = new Set(
    plan.paths.links.filter((link) => link.plain).flatMap(({ sayings }) => sayings.map(({ fact }) => fact)),
  );
  const said = plan.stages.flatMap((stage) => [
    ...stage.columns.flatMap(({ facts, moments }) =>
      (facts.get('next') ?? []).map(({ fact, within }) => ({ fact, from: (within ?? moments[0])?.title ?? '' })),
    ),
    ...(stage.facts.get('next') ?? []).map(({ fact }) => ({ fact, from: stage.stage.title })),
  ]);
  return said
    .filter(({ fact }) => isShown(fact) && !plain.has(fact))
    .map(({ fact, from }) => followSentence(plan, from, fact));
}

/** One `next` as a sentence. */
export function followSentence(plan: MapPlan, from: string, fact: Fact): string {
  const share = factOf(fact, 'share')?.text;
  const details = [factOf(fact, 'when')?.text, share === undefined ? undefined : quantityText(share)];
  const said = details.filter((detail) => detail !== undefined).join(plan.wording.listSeparator);
  return plan.wording.sentences.follows(from, shownText(plan, fact), said === '' ? undefined : said);
}

function leaving(plan: MapPlan): readonly string[] {
  return plan.columns.flatMap((column) =>
    (column.facts.get('drop-off') ?? []).map(({ fact }) => {
      const share = factOf(fact, 'share')?.text;
      return plan.wording.sentences.leave(
        share === undefined ? undefined : quantityText(share),
        column.moments[0]?.title ?? '',
      );
    }),
  );
}

function counts(plan: MapPlan): readonly string[] {
  const count = (word: string): number =>
    [...plan.stages, ...plan.columns].reduce((sum, { facts }) => sum + (facts.get(word)?.length ?? 0), 0);
  const [pains, opportunities] = [count('pain'), count('opportunity')];
  return pains + opportunities === 0 ? [] : [plan.wording.sentences.counts(pains, opportunities)];
}
