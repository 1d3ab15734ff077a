// Which pains of which maps the plans of one run answer: gathered while maps are read, asked when all are.

import { answeredPains } from '../../lint/answered-pains.js';
import type { Journey } from '../../model/journey.js';
import type { KeptCheck } from '../../project/kept-checks/kept-check.js';

export interface Plans {
  readonly add: (journey: Journey) => void;
  /** Of a map that did not have to be read. */
  readonly addKnown: (answers: KeptCheck['answers']) => void;
  /** Ids of pains, by what messages call the map. */
  readonly answeredIn: (label: string) => ReadonlySet<string>;
}

export function collectPlans(): Plans {
  const answered = new Map<string, Set<string>>();
  const addPains = (label: string, pains: Iterable<string>) => {
    const known = answered.get(label) ?? new Set();
    answered.set(label, known);
    for (const pain of pains) known.add(pain);
  };
  return {
    // Most maps improve on none.
    add: (journey) => {
      if (journey.baseline === undefined) return;
      for (const [label, pains] of answeredPains([journey])) addPains(label, pains);
    },
    addKnown: (answers) => {
      for (const [label, pains] of answers) addPains(label, pains);
    },
    answeredIn: (label) => answered.get(label) ?? new Set(),
  };
}
