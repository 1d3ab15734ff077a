// The journey as one of its views shows it: chosen stages, personas and variants, and the lanes that stay away.

import type { Fact } from '../model/fact.js';
import type { Declaration, Declared, Journey, Moment, Stage } from '../model/journey.js';
import { factsOf } from '../model/queries.js';
import { rowWords } from '../vocabulary/vocabulary.js';

export interface ViewedJourney {
  readonly journey: Journey;
  /** Words of lanes, and names of lanes, that the view hides. */
  readonly hiddenLanes: ReadonlySet<string>;
  readonly title: string;
}

export function journeyAsViewed(journey: Journey, viewName: string | undefined): ViewedJourney {
  const view = journey.views.find((declared) => declared.id === viewName || declared.name === viewName);
  if (view === undefined || viewName === undefined) {
    return { journey, hiddenLanes: new Set(), title: journey.title };
  }
  return {
    journey: chosenPart(journey, view),
    hiddenLanes: hiddenBy(view, journey),
    title: factsOf(view, 'title')[0]?.text || journey.title,
  };
}

/** What `show` hides unless it names it: rows, and what stands on the cards beside their titles. */
const hideable: readonly string[] = [...rowWords, 'next', 'drop-off', 'team'];

function hiddenBy(view: Declaration, journey: Journey): ReadonlySet<string> {
  const hidden = new Set(namesIn(view, 'hide'));
  const shown = new Set(namesIn(view, 'show'));
  if (shown.size > 0) {
    for (const word of [...hideable, ...journey.lanes.map((lane) => lane.id)]) {
      if (!shown.has(word)) hidden.add(word);
    }
  }
  return hidden;
}

function chosenPart(journey: Journey, view: Declaration): Journey {
  const choice: Choice = {
    personas: new Set(namesIn(view, 'personas')),
    known: new Set(journey.personas.map((persona) => persona.id)),
    variants: new Set(namesIn(view, 'variants')),
  };
  const stages = new Set(namesIn(view, 'stages'));
  return {
    ...journey,
    personas: journey.personas.filter((persona) => choice.personas.size === 0 || choice.personas.has(persona.id)),
    facts: chosenFacts(journey.facts, choice),
    stages: journey.stages
      .filter((stage) => (stages.size === 0 || stages.has(stage.id)) && belongs(stage, choice))
      .map((stage): Stage => ({ ...stage, ...chosenIn(stage, choice), moments: chosenMoments(stage.moments, choice) })),
  };
}

interface Choice {
  /** Empty: all. */
  readonly personas: ReadonlySet<string>;
  /** All ids that are personas: actors are never chosen away. */
  readonly known: ReadonlySet<string>;
  /** Empty: all. */
  readonly variants: ReadonlySet<string>;
}

function chosenMoments(moments: readonly Moment[], choice: Choice): readonly Moment[] {
  return moments
    .filter((moment) => belongs(moment, choice))
    .map((moment) => {
      const chosen = { ...moment, ...chosenIn(moment, choice) };
      return chosen.kind === 'step' ? { ...chosen, moments: chosenMoments(chosen.moments, choice) } : chosen;
    });
}

function chosenIn(holder: Declared, choice: Choice): { readonly facts: readonly Fact[] } {
  return { facts: chosenFacts(holder.facts, choice) };
}

function chosenFacts(facts: readonly Fact[], choice: Choice): readonly Fact[] {
  return facts
    .filter((fact) => belongs(fact, choice) && isAboutChosen(fact, choice))
    .map((fact) => (fact.facts.length === 0 ? fact : { ...fact, facts: chosenFacts(fact.facts, choice) }));
}

/** What names no variant belongs to all of them. */
function belongs(holder: { readonly facts: readonly Fact[] }, { variants }: Choice): boolean {
  const own = factsOf(holder, 'variant').flatMap(namesOf);
  return variants.size === 0 || own.length === 0 || own.some((name) => variants.has(name));
}

function isAboutChosen(fact: Fact, { personas, known }: Choice): boolean {
  const about = fact.personas.filter((id) => known.has(id));
  return (
    personas.size === 0 ||
    about.length === 0 ||
    about.length < fact.personas.length ||
    about.some((id) => personas.has(id))
  );
}

function namesIn(view: Declaration, word: string): readonly string[] {
  return factsOf(view, word).flatMap(namesOf);
}

/** Ids where they were found, else the words as written. */
export function namesOf(fact: Fact): readonly string[] {
  if (fact.value.kind === 'references') return fact.value.references.map((reference) => reference.id ?? reference.text);
  if (fact.value.kind === 'words') return fact.value.words;
  return [];
}
