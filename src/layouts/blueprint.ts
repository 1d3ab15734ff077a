// The service blueprint: what the customer sees and does on top, then the organisation in the order of its distance from
// them, each part below its named line, and last what follows from it. It arranges rows and draws nothing itself.

import { flagOf } from '../model/queries.js';
import type { MapPlan } from '../scene/map-plan.js';
import type { CellRow, Row } from '../scene/row.js';
import type { LaneLabel } from '../scene/wordings/wording.js';
import type { Layout } from './layout.js';

/** `sheet` draws the rows: a layout never imports another, so the registry brings the two together. */
export function blueprintOn(sheet: Pick<Layout, 'arrange' | 'wraps'>): Layout {
  return {
    name: 'blueprint',
    documentation: 'A service blueprint: customer, frontstage, backstage and support, parted by their three lines.',
    wraps: sheet.wraps,
    arrange: (plan, rows, width) => sheet.arrange(plan, inZones(plan, rows), width),
  };
}

type Zone = 'customer' | 'frontstage' | 'backstage' | 'support' | 'outcome';

/** What they meet, do, think and want: all that stands before the organisation does anything. */
const customerWords = [
  'evidence',
  'step',
  'touchpoint',
  'image',
  'action',
  'thought',
  'question',
  'need',
  'expectation',
];

/** From the customer inwards. The line above the first row of a zone; a zone without rows has none. */
const zones: readonly { readonly zone: Zone; readonly words: readonly string[]; readonly line?: LaneLabel }[] = [
  { zone: 'customer', words: customerWords },
  { zone: 'frontstage', words: ['frontstage'], line: 'line-of-interaction' },
  { zone: 'backstage', words: ['backstage'], line: 'line-of-visibility' },
  { zone: 'support', words: ['support-process', 'system', 'policy'], line: 'line-of-internal-interaction' },
  { zone: 'outcome', words: [] },
];

/** The rows of each zone together, in their own order, the first of each below its line. */
export function inZones(plan: MapPlan, rows: readonly Row[]): readonly Row[] {
  const zoneOf = zonesByRow(plan, rows);
  return zones.flatMap(({ zone, line }) =>
    rows
      .filter((row) => zoneOf.get(row) === zone)
      .map((row, index) => (index === 0 && line !== undefined && row.kind === 'cells' ? below(plan, line, row) : row)),
  );
}

function below(plan: MapPlan, line: LaneLabel, row: CellRow): CellRow {
  return { ...row, ruleAbove: plan.wording.lanes[line] };
}

/** A team's lane belongs where the lane that it follows does; else backstage, if its author says so. */
function zonesByRow(plan: MapPlan, rows: readonly Row[]): ReadonlyMap<Row, Zone> {
  const backstage = new Set(plan.journey.lanes.filter((lane) => flagOf(lane, 'backstage')).map(({ id }) => id));
  const byWord = new Map<string, Zone>(zones.flatMap(({ zone, words }) => words.map((word) => [word, zone] as const)));
  const zoneOf = new Map<Row, Zone>();
  // A row stands behind the row that it follows, so its zone is known by then.
  for (const row of rows) {
    const words = row.kind === 'cells' ? [...row.words, ...(row.after === undefined ? [] : [row.after])] : [];
    const known = words.flatMap((word) => byWord.get(word) ?? [])[0];
    const zone = known ?? (words.some((word) => backstage.has(word)) ? 'backstage' : 'outcome');
    zoneOf.set(row, zone);
    for (const word of words) if (!byWord.has(word)) byWord.set(word, zone);
  }
  return zoneOf;
}
