// The journey as formats without a sheet tell it: what a view chooses, without the facts of lanes that it hides.

import type { Fact } from '../model/fact.js';
import type { Journey, Moment } from '../model/journey.js';
import { journeyAsViewed } from './view-of-journey.js';

export function shownJourney(whole: Journey, view: string | undefined): Journey {
  const { journey, hiddenLanes, title } = journeyAsViewed(whole, view);
  if (hiddenLanes.size === 0) return title === journey.title ? journey : { ...journey, title };
  const shownFacts = (facts: readonly Fact[]): readonly Fact[] =>
    facts
      .filter(({ word }) => !hiddenLanes.has(word))
      .map((fact) => (fact.facts.length === 0 ? fact : { ...fact, facts: shownFacts(fact.facts) }));
  const shownMoments = (moments: readonly Moment[]): readonly Moment[] =>
    moments.map((moment) =>
      moment.kind === 'step'
        ? { ...moment, facts: shownFacts(moment.facts), moments: shownMoments(moment.moments) }
        : { ...moment, facts: shownFacts(moment.facts) },
    );
  return {
    ...journey,
    title,
    stages: journey.stages.map((stage) => ({
      ...stage,
      facts: shownFacts(stage.facts),
      moments: shownMoments(stage.moments),
    })),
  };
}
