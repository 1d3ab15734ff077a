// What leads from card to card, cut into what each part of a map shows of it. A line between two parts is in both: its
// other end has an index that is no column of the part.

import type { Connector, Connectors, ExitConnector } from '../../../scene/connectors/connectors.js';
import type { MapPart } from '../../../scene/map-part.js';

/** One an index of `parts`, which follow one another and hold the whole map. */
export function connectorsInParts({ links, exits, forks }: Connectors, parts: readonly MapPart[]) {
  const partOf = parts.flatMap(({ plan }, part) => plan.columns.map(() => part));
  const split = parts.map(() => ({
    links: [] as Connector[],
    exits: [] as ExitConnector[],
    forks: new Set<number>(),
  }));
  const firstColumn = (part: number | undefined): number => parts[part ?? -1]?.firstColumn ?? 0;
  for (const link of links) {
    for (const part of new Set([partOf[link.from], partOf[link.to]])) {
      const first = firstColumn(part);
      split[part ?? -1]?.links.push({ ...link, from: link.from - first, to: link.to - first });
    }
  }
  for (const exit of exits) {
    const part = partOf[exit.column];
    split[part ?? -1]?.exits.push({ ...exit, column: exit.column - firstColumn(part) });
  }
  for (const column of forks) {
    const part = partOf[column];
    split[part ?? -1]?.forks.add(column - firstColumn(part));
  }
  return split satisfies readonly Connectors[];
}
