// What the author says of teams, channels, lanes, labels and variants that the map uses: they have no card of their own,
// so the foot tells it.

import type { Fact } from '../../model/fact.js';
import type { Declared, Label, LabelState, Moment } from '../../model/journey.js';
import type { MapPlan } from '../map-plan.js';
import { isShown } from '../pieces/details.js';
import { labelOf, shownText } from '../pieces/fact-text.js';

/** A line each, begun with the name of what it is about. */
export function declaredNotes(plan: MapPlan): readonly string[] {
  const { journey } = plan;
  const used = usedNames(plan);
  const things: readonly Declared[] = [
    ...journey.labels,
    ...journey.lanes,
    ...journey.teams,
    ...journey.channels,
    ...journey.variants,
  ];
  const states = journey.labels.flatMap((label) => usedStates(used, label));
  return [...things.filter(({ id }) => used.has(id)), ...states].flatMap((thing) => notesOf(plan, thing));
}

/** Those states of a label that the map bears. */
export function usedStates(used: ReadonlySet<string>, { id, states }: Label): readonly LabelState[] {
  return states.filter((state) => used.has(stateKey(id, state.id)));
}

function stateKey(label: string, state: string): string {
  return `${label}: ${state}`;
}

/** Words and ids that any shown fact says, and states of labels by `stateKey`. */
export function usedNames(plan: MapPlan): ReadonlySet<string> {
  const { journey } = plan;
  const used = new Set<string>();
  const note = (facts: readonly Fact[]): void => {
    for (const { word, value, facts: nested } of facts) {
      used.add(word);
      if (value.kind === 'references') for (const { id } of value.references) if (id !== undefined) used.add(id);
      if (value.kind === 'label') used.add(value.label).add(stateKey(value.label, value.state));
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
