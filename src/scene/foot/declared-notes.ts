// What the author says of teams, channels, lanes, labels and variants that the map uses: they have no card of their own,
// so the foot tells it.

import type { Fact } from '../../model/fact.js';
import type { Declared, Moment } from '../../model/journey.js';
import type { MapPlan } from '../map-plan.js';
import { isShown } from '../pieces/details.js';
import { labelOf, shownText } from '../pieces/fact-text.js';

/** A line each, begun with the name of what it is about. */
export function declaredNotes(plan: MapPlan): readonly string[] {
  const { journey } = plan;
  const used = usedNames(plan);
  const things: readonly Declared[] = [
    ...journey.labels.flatMap((label) => [label, ...label.states]),
    ...journey.lanes,
    ...journey.teams,
    ...journey.channels,
    ...journey.variants,
  ];
  return things.filter(({ id }) => used.has(id)).flatMap((thing) => notesOf(plan, thing));
}

/** Labels and their states that a shown fact bears. */
export function usedNames(plan: MapPlan): ReadonlySet<string> {
  const { journey } = plan;
  const used = new Set<string>();
  const note = (facts: readonly Fact[]): void => {
    for (const { word, value, facts: nested } of facts) {
      used.add(word);
      if (value.kind === 'references') for (const { id } of value.references) if (id !== undefined) used.add(id);
      if (value.kind === 'label') used.add(value.label).add(value.state);
      note(nested);
    }
  };
  const noteMoments = (moments: readonly Moment[]): void => {
    for (const moment of moments) {
      note(moment.facts);
      if (moment.kind === 'step') noteMoments(moment.moments);
    }
  };
  for (const { facts } of [journey, ...journey.personas, ...journey.actors, ...journey.stages]) note(facts);
  for (const { moments } of journey.stages) noteMoments(moments);
  return used;
}

function notesOf(plan: MapPlan, { id, title, facts }: Declared): readonly string[] {
  const { labelled } = plan.wording;
  return facts
    .filter((fact) => isShown(fact) && !drawnOtherwise.has(fact.word))
    .map((fact) => {
      const text = shownText(plan, fact);
      return labelled(title || id, fact.word === 'note' ? text : labelled(labelOf(plan, fact), text));
    });
}

const drawnOtherwise: ReadonlySet<string> = new Set(['colour', 'icon', 'kind', 'after', 'source']);
