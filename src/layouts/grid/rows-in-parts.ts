// The rows of a map cut into those of its parts. A row is left out of a part that it says nothing of, unless it bears a
// named line: what stands below the line of visibility must do so in every band.

import type { Connectors } from '../../scene/connectors/connectors.js';
import { roomBeforeLabel } from '../../scene/connectors/track-places.js';
import type { MapPart } from '../../scene/map-part.js';
import type { MapPlan } from '../../scene/map-plan.js';
import type { CellRow, Row } from '../../scene/row.js';
import { isSparse } from './cell-spans.js';
import { connectorsInParts } from './connectors/connectors-in-parts.js';

/** One an index of `parts`, each in the order of `rows`. */
export function rowsInParts(
  plan: MapPlan,
  rows: readonly Row[],
  parts: readonly MapPart[],
): readonly (readonly Row[])[] {
  const split = rows.map((row) => (row.kind === 'panel' ? row.split(parts) : splitCells(plan, row, parts)));
  return parts.map((_, index) => split.flatMap((ofRow) => ofRow[index] ?? []));
}

function splitCells(plan: MapPlan, row: CellRow, parts: readonly MapPart[]): readonly (CellRow | undefined)[] {
  const sparse = isSparse(row, plan);
  const { connectors: whole, ...rowAlone } = row;
  const split = whole === undefined ? [] : connectorsInParts(whole, parts);
  return parts.map((part, partIndex) => {
    const { columns, stages } = part.plan;
    const ofColumns = row.cells.slice(part.firstColumn, part.firstColumn + columns.length);
    const ofStages = row.stageCells.slice(part.firstStage, part.firstStage + stages.length);
    // What a whole stage says stands where the stage begins.
    const stageCells = ofStages.map((cell, index) => (part.begun > 0 && index === 0 ? undefined : cell));
    const saysNothing = [...ofColumns, ...stageCells].every((cell) => cell === undefined);
    if (saysNothing && row.ruleAbove === undefined) return undefined;
    const connectors = split[partIndex];
    if (connectors === undefined) return { ...rowAlone, cells: ofColumns, stageCells, sparse };
    return { ...rowAlone, cells: wideForWays(ofColumns, connectors), stageCells, sparse, connectors };
  });
}

/** A line that leaves for another part names where it leads: its card is wide enough for the longest word of that. */
function wideForWays(cells: CellRow['cells'], { links }: Connectors): CellRow['cells'] {
  const wanted = new Map<number, number>();
  for (const { from, to, plain, namedLabel } of links) {
    const leaves = cells[from] !== undefined && (to < 0 || to >= cells.length);
    if (leaves && !plain) wanted.set(from, Math.max(wanted.get(from) ?? 0, namedLabel.minimumWidth + roomBeforeLabel));
  }
  return cells.map((cell, index) => {
    if (cell === undefined) return undefined;
    return { ...cell, minimumWidth: Math.max(cell.minimumWidth, wanted.get(index) ?? 0) };
  });
}
