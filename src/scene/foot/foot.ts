// The foot of the sheet: legend, sources, and the version with its review, on the starts of the map's columns.

import type { HeadFrame, PlacedHead } from '../head/head.js';
import { highest } from '../highest.js';
import type { MapPlan } from '../map-plan.js';
import { paragraph, small, smallStrong, strong } from '../pieces/paragraph.js';
import { indented } from '../pieces/piece.js';
import type { Primitive } from '../primitive.js';
import type { LegendGroup } from './curve-legend.js';
import { declaredNotes } from './declared-notes.js';
import { columnedGroup, type FootGroup } from './foot-group.js';
import { legendGroups } from './legend.js';
import { sourcesGroup } from './sources-group.js';
import { versionGroup } from './version-group.js';

export interface FootFrame extends HeadFrame {
  /** Left edge of the first column; the label stands before it. */
  readonly contentLeft: number;
  /** Where the rule above the foot ends. */
  readonly ruleRight: number;
}

/** The rule at `frame.top`, the groups below it; nothing at all when there is nothing to say. */
export function placeFoot(plan: MapPlan, frame: FootFrame): PlacedHead {
  const groups = [
    ...legendGroups(plan).map((group) => legendPiece(plan, group)),
    ...sourcesGroup(plan),
    ...notesGroup(plan),
    ...versionGroup(plan),
  ];
  if (groups.length === 0) return { bottom: frame.top, primitives: [] };
  const rule: Primitive = {
    kind: 'rectangle',
    x: frame.left,
    y: frame.top,
    width: frame.ruleRight - frame.left,
    height: 1.5,
    radius: 0,
    fill: 'ink',
  };
  const top = frame.top + 26;
  const beside = frame.contentLeft - frame.left - 16;
  const label = paragraph(plan, plan.wording.legend.legend, strong, 'ink');
  const placedLabel = label.place(beside > 0 ? beside : frame.right - frame.left);
  // Without a column of labels it stands above the groups.
  const placed = arrange(groups, frame, beside > 0 ? top : top + placedLabel.height + 8);
  return {
    bottom: placed.bottom,
    primitives: [rule, ...placedLabel.draw(frame.left, top - 2), ...placed.primitives],
  };
}

const groupGap = 32;

/** Each group on the next start that is free; a new line where none is left. */
function arrange(groups: readonly FootGroup[], frame: FootFrame, top: number): PlacedHead {
  const drawn: (readonly Primitive[])[] = [];
  let [x, y, bottom] = [frame.contentLeft, top, top];
  for (const [index, group] of groups.entries()) {
    const width = Math.min(group.width, frame.right - frame.contentLeft);
    const rest = groups.slice(index + 1).reduce((sum, later) => sum + later.width + groupGap, 0);
    const start = startOf(group, frame, x, width, rest);
    if (start + width > frame.right && x > frame.contentLeft) {
      [x, y] = [frame.contentLeft, bottom + groupGap];
    } else {
      x = start;
    }
    const placed = group.piece.place(width);
    drawn.push(placed.draw(x, y));
    bottom = Math.max(bottom, y + placed.height);
    x += width + groupGap;
  }
  return { bottom, primitives: drawn.flat() };
}

/** The last group ends the sheet at the last stage that holds it; one apart takes the next stage, another the next column. */
function startOf(group: FootGroup, frame: FootFrame, x: number, width: number, rest: number): number {
  const free = (starts: readonly number[]): readonly number[] =>
    starts.filter((start) => start >= x - 12 && start + width + rest <= frame.right);
  if (group.apart) {
    const stages = free(frame.stageStarts);
    const stage = rest === 0 ? stages.at(-1) : stages[0];
    if (stage !== undefined) return stage;
  }
  const [column] = free(frame.columnStarts);
  return column !== undefined && column - x <= 160 ? column : x;
}

function legendPiece(plan: MapPlan, group: LegendGroup): FootGroup {
  const entries = group.entries.map((entry) =>
    indented(paragraph(plan, entry.text, small, 'ink2'), group.indent, (x, y) => entry.draw(x, y)),
  );
  const widestText = highest(group.entries.map((entry) => plan.typesetter.measure(entry.text, small)));
  const title = plan.typesetter.measure(group.title, smallStrong);
  const columnWidth = Math.ceil(Math.min(240, Math.max(group.indent + widestText, title)));
  return { ...columnedGroup(plan, group.title, entries, { columnWidth, most: 4 }), apart: false };
}

/** What is said of teams, channels, lanes, labels and variants. */
function notesGroup(plan: MapPlan): readonly FootGroup[] {
  const notes = declaredNotes(plan);
  if (notes.length === 0) return [];
  const lines = notes.map((note) => paragraph(plan, note, small, 'ink2'));
  const widestNote = highest(notes.map((note) => plan.typesetter.measure(note, small)));
  const columnWidth = Math.ceil(Math.min(304, widestNote + 1));
  const most = Math.max(4, Math.ceil(lines.length / 3));
  return [{ ...columnedGroup(plan, plan.wording.lanes.notes, lines, { columnWidth, most }), apart: true }];
}
