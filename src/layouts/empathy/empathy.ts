// The empathy map: what each persona says, thinks, does and feels around their portrait, what hurts and what would help
// below, and all that is left of the map as lists by stage, so that nothing is lost.

import { lowerLanes } from '../../lanes/index.js';
import { collectEmotions } from '../../scene/emotions/collect-emotions.js';
import { emotionRow } from '../../scene/emotions/emotion-row.js';
import { finishedSheet } from '../../scene/finished-sheet.js';
import { placeFoot } from '../../scene/foot/foot.js';
import { placeHead } from '../../scene/head/head.js';
import type { MapPlan } from '../../scene/map-plan.js';
import type { Primitive } from '../../scene/primitive.js';
import type { CellRow, Row } from '../../scene/row.js';
import type { Scene } from '../../scene/scene.js';
import { laneLabelColumn, placeStageLists } from '../../scene/stage-lists.js';
import type { Layout } from '../layout.js';
import { restOf } from './parts.js';
import { placeBlock } from './persona-block.js';

export const empathyLayout: Layout = {
  name: 'empathy',
  documentation: 'What each persona says, thinks, does and feels, around their portrait.',
  wraps: false,
  arrange,
};

const margin = 64;
const right = margin + 1680;

function arrange(plan: MapPlan): Scene {
  const frame = { left: margin, right, stageStarts: [], columnStarts: [] };
  const head = placeHead(plan, { ...frame, top: margin });
  const blocks = placeBlocks(plan, Math.ceil((head.bottom + 52) / 8) * 8);
  const lists = placeStageLists(plan, restRows(plan), { left: margin, right, top: blocks.bottom + 56 });
  // Without a curve, its marks have no place in the legend.
  const foot = placeFoot(
    { ...plan, hasCurve: false },
    { ...frame, contentLeft: margin + laneLabelColumn, top: lists.bottom + 8, ruleRight: right },
  );
  return finishedSheet(
    plan,
    [
      { kind: 'group', id: 'head', children: head.primitives },
      ...blocks.primitives,
      ...lists.primitives,
      { kind: 'group', id: 'foot', children: foot.primitives },
    ],
    { width: right + margin, height: foot.bottom + margin },
  );
}

function placeBlocks(plan: MapPlan, top: number) {
  const primitives: Primitive[] = [];
  let y = top;
  for (const mark of plan.personas) {
    const block = placeBlock(plan, mark, { left: margin, right, top: y });
    primitives.push(...block.primitives);
    y = block.bottom + 56;
  }
  return { primitives, bottom: plan.personas.length === 0 ? top - 56 : y - 56 };
}

/** Feelings of those who have no block, in words: there is no panel for them here. */
function restRows(plan: MapPlan): readonly CellRow[] {
  const rest = restOf(plan);
  const rows = lowerLanes(rest);
  const panel = rows.findIndex(({ kind }) => kind === 'panel');
  const cells = (some: readonly Row[]): readonly CellRow[] =>
    some.filter((row): row is CellRow => row.kind === 'cells');
  if (panel < 0) return cells(rows);
  const felt = emotionRow(rest, collectEmotions(rest), () => false);
  return [...cells(rows.slice(0, panel)), ...felt, ...cells(rows.slice(panel))];
}
