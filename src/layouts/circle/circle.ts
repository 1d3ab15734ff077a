// The lifecycle: stages as a ring that begins again, feelings around it, pains and opportunities at its sides, and all
// else as lists by stage below. Numbers tie what the ring shows to what the lists say.

import { lowerLanes } from '../../lanes/index.js';
import { columnKeys } from '../../scene/column-keys.js';
import { noPaths } from '../../scene/connectors/planned-paths.js';
import { collectEmotions, type Emotions, type FeltPoint } from '../../scene/emotions/collect-emotions.js';
import { emotionRow } from '../../scene/emotions/emotion-row.js';
import { finishedSheet } from '../../scene/finished-sheet.js';
import { placeFoot } from '../../scene/foot/foot.js';
import { placeHead } from '../../scene/head/head.js';
import type { MapPlan } from '../../scene/map-plan.js';
import { moved } from '../../scene/moved.js';
import type { CellRow } from '../../scene/row.js';
import type { Scene } from '../../scene/scene.js';
import { laneLabelColumn, placeStageLists } from '../../scene/stage-lists.js';
import type { Layout } from '../layout.js';
import { isInCallout } from './callouts.js';
import { sketchRound } from './round.js';
import { sideLists } from './side-lists.js';

export const circleLayout: Layout = {
  name: 'circle',
  documentation: 'The stages as a ring, for a relationship that begins again.',
  wraps: false,
  arrange,
};

const margin = 64;
const narrowest = 1480;
const sideGap = 56;
/** Head and foot of a very wide sheet stay where its reader begins. */
const readableWidth = 4000;

function arrange(plan: MapPlan): Scene {
  const emotions: Emotions = plan.hiddenLanes.has('emotion') ? { lines: [], notes: [] } : collectEmotions(plan);
  const keys = columnKeys(plan);
  const round = sketchRound(plan, emotions, keys);
  const rows = rowsWithoutCurve(plan, emotions);
  const sides = sideLists(plan, rows, keys, round.height);
  const sideWidth = sides.lists.reduce((width, list) => width + list.width + sideGap, 0);
  const right = margin + Math.max(narrowest - 2 * margin, Math.ceil((round.width + sideWidth) / 8) * 8);
  const frame = {
    left: margin,
    right: Math.min(right, margin + readableWidth),
    stageStarts: [],
    columnStarts: [],
  };
  const head = placeHead(plan, { ...frame, top: margin });
  const top = head.bottom + 56;
  const [before, after] = sides.lists;
  const ringLeft = margin + (before === undefined ? 0 : before.width + sideGap);
  const ringRight = right - (after === undefined ? 0 : after.width + sideGap);
  const ring = round.draw({ x: (ringLeft + ringRight - round.width) / 2 - round.left, y: top - round.top });
  const middleBottom = top + Math.max(round.height, ...sides.lists.map(({ height }) => height));
  const lists = placeStageLists(plan, sides.rest, { left: margin, right, top: middleBottom + 64 });
  const foot = placeFoot(plan, {
    ...frame,
    contentLeft: margin + laneLabelColumn,
    top: lists.bottom + 8,
    ruleRight: right,
  });
  return finishedSheet(
    plan,
    [
      { kind: 'group', id: 'head', children: head.primitives },
      { kind: 'group', id: 'ring', children: ring },
      ...(before === undefined ? [] : moved(before.draw(), margin, top)),
      ...(after === undefined ? [] : moved(after.draw(), right - after.width, top)),
      ...lists.primitives,
      { kind: 'group', id: 'foot', children: foot.primitives },
    ],
    { width: right + margin, height: foot.bottom + margin },
  );
}

/** Lanes leave to a curve and to connectors what they show; the ring shows it as marks, so that lists tell it in words. */
function rowsWithoutCurve(plan: MapPlan, emotions: Emotions): readonly CellRow[] {
  const rows = lowerLanes({ ...plan, hasCurve: false, paths: noPaths }).filter(
    (row): row is CellRow => row.kind === 'cells',
  );
  if (emotions.lines.length === 0) return rows;
  const place = rows.findIndex(({ name }) => name === 'pain-points' || name === 'opportunities');
  const at = place < 0 ? rows.length : place;
  return [...rows.slice(0, at), ...emotionRow(plan, emotions, isOnRing), ...rows.slice(at)];
}

/** A face says enough where its author gave it no words. */
function isOnRing(point: FeltPoint): boolean {
  return point.words === '' || isInCallout(point);
}
