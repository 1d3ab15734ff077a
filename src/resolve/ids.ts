// Ids of what is declared: the author's name, else one derived from the text, unique in its namespace.

import type { Namespace } from '../vocabulary/word.js';
import { derivedName, type NamedThing, type Names, type Namespaced } from './names.js';

/** The id of a thing that stands here; of a further standing `-2`, `-3`. */
export function claimId(
  names: Names,
  namespace: Namespace,
  name: string | undefined,
  title: string,
  kind: string,
): string {
  const space = names.spaces.get(namespace);
  if (space === undefined) return name ?? derivedName(title);
  if (name !== undefined && !space.taken.has(name)) {
    space.taken.add(name);
    return name;
  }
  const wanted = name ?? (derivedName(title) || kind);
  const id = isFree(wanted, space) ? wanted : withSuffix(wanted, space);
  space.taken.add(id);
  return id;
}

/** Registers that a thing stands on the map, and gives it its id there. */
export function standing(names: Names, thing: NamedThing, name: string | undefined = thing.name): string {
  return claimId(names, thing.namespace, name, thing.title, thing.kind);
}

/** Names that an author gave are kept for what bears them. */
function isFree(id: string, space: Namespaced): boolean {
  return !space.taken.has(id) && !space.byName.has(id);
}

/** Counts on from the last number given to the same text, so that many things of one text cost no search. */
function withSuffix(wanted: string, space: Namespaced): string {
  let suffix = space.suffixes.get(wanted) ?? 2;
  while (!isFree(`${wanted}-${suffix}`, space)) suffix += 1;
  space.suffixes.set(wanted, suffix + 1);
  return `${wanted}-${suffix}`;
}
