// The foot of the sheet: legend, sources, and the version with its review, on the starts of the map's columns.

import { nextReview } from '../../model/next-review.js';
import { choiceOf, factOf, textOfFact, valueOfFact } from '../../model/queries.js';
import type { HeadFrame, PlacedHead } from '../head/head.js';
import { reviewDate } from '../head/journey-facts.js';
import { highest } from '../highest.js';
import type { MapPlan, NumberedSource } from '../map-plan.js';
import { factDetails } from '../pieces/details.js';
import { choiceText, quantityText, shownText } from '../pieces/fact-text.js';
import { paragraph, small, smallStrong, strong } from '../pieces/paragraph.js';
import { breakable, indented, linked, type Piece, stacked } from '../pieces/piece.js';
import type { Primitive } from '../primitive.js';
import { declaredNotes } from './declared-notes.js';
import { type LegendGroup, legendGroups } from './legend.js';

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

interface Group {
  readonly width: number;
  readonly piece: Piece;
  /** Stands at the start of a stage, with air before it, where there is room. */
  readonly apart: boolean;
}

const groupGap = 32;

/** Each group on the next start that is free; a new line where none is left. */
function arrange(groups: readonly Group[], frame: FootFrame, top: number): PlacedHead {
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
function startOf(group: Group, frame: FootFrame, x: number, width: number, rest: number): number {
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

function legendPiece(plan: MapPlan, group: LegendGroup): Group {
  const entries = group.entries.map((entry) =>
    indented(paragraph(plan, entry.text, small, 'ink2'), group.indent, (x, y) => entry.draw(x, y)),
  );
  const widestText = highest(group.entries.map((entry) => plan.typesetter.measure(entry.text, small)));
  const title = plan.typesetter.measure(group.title, smallStrong);
  const columns = inColumns(entries, 4);
  const columnWidth = Math.ceil(Math.min(240, Math.max(group.indent + widestText, title)));
  return {
    width: columnWidth * columns.length + 24 * (columns.length - 1),
    piece: stacked([paragraph(plan, group.title, smallStrong, 'ink'), sideBySide(columns, columnWidth, 24)], 8),
    apart: false,
  };
}

function inColumns(entries: readonly Piece[], most: number): readonly Piece[] {
  const count = Math.ceil(entries.length / most);
  const each = Math.ceil(entries.length / count);
  return Array.from({ length: count }, (_, index) => stacked(entries.slice(index * each, (index + 1) * each), 8));
}

/** Below one another where they do not fit. */
function sideBySide(columns: readonly Piece[], width: number, gap: number): Piece {
  const whole = width * columns.length + gap * (columns.length - 1);
  return {
    minimumWidth: width,
    place: (room) => {
      if (room < whole) return stacked(columns, 8).place(Math.min(width, room));
      const placed = columns.map((column) => column.place(width));
      return {
        height: highest(placed.map((column) => column.height)),
        draw: (x, y) => placed.flatMap((column, index) => column.draw(x + index * (width + gap), y)),
      };
    },
  };
}

function sourcesGroup(plan: MapPlan): readonly Group[] {
  if (plan.sources.length === 0) return [];
  const lines = plan.sources.map((source) => {
    const text = paragraph(plan, sourceText(plan, source), small, 'ink2');
    const href = source.source === undefined ? undefined : valueOfFact(source.source, 'link', 'link')?.href;
    const number = paragraph(plan, String(source.number), smallStrong, 'ink').place(20);
    const details = source.source === undefined ? [] : factDetails(plan, source.source, sourceWords);
    const address = href === undefined ? [] : [breakable(paragraph(plan, href, small, 'ink2'))];
    const whole = stacked([text, ...address, ...details], 0);
    return indented(href === undefined ? whole : linked(whole, href), 20, (x, y) => number.draw(x, y));
  });
  const widestText = highest(plan.sources.map((source) => plan.typesetter.measure(sourceText(plan, source), small)));
  const columns = inColumns(lines, 8);
  const columnWidth = Math.ceil(Math.min(400, 21 + widestText));
  const heading = paragraph(plan, plan.wording.legend.sources, smallStrong, 'ink');
  return [
    {
      width: columnWidth * columns.length + 24 * (columns.length - 1),
      piece: stacked([heading, sideBySide(columns, columnWidth, 24)], 8),
      apart: true,
    },
  ];
}

const sourceWords: ReadonlySet<string> = new Set(['kind', 'n', 'date', 'owner', 'link']);

/** What is said of teams, channels, lanes, labels and variants. */
function notesGroup(plan: MapPlan): readonly Group[] {
  const notes = declaredNotes(plan);
  if (notes.length === 0) return [];
  const lines = notes.map((note) => paragraph(plan, note, small, 'ink2'));
  const widestNote = highest(notes.map((note) => plan.typesetter.measure(note, small)));
  const columns = inColumns(lines, Math.max(4, Math.ceil(lines.length / 3)));
  const columnWidth = Math.ceil(Math.min(304, widestNote + 1));
  const heading = paragraph(plan, plan.wording.lanes.notes, smallStrong, 'ink');
  return [
    {
      width: columnWidth * columns.length + 24 * (columns.length - 1),
      piece: stacked([heading, sideBySide(columns, columnWidth, 24)], 8),
      apart: true,
    },
  ];
}

/** Title, kind where the title does not say it, number of participants, date, owner. */
function sourceText(plan: MapPlan, { title, source }: NumberedSource): string {
  if (source === undefined) return title;
  const kind = choiceOf(source, 'kind');
  const kindText = kind === undefined ? '' : choiceText(plan, kind);
  const n = textOfFact(source, 'n');
  const date = factOf(source, 'date');
  const owner = factOf(source, 'owner');
  return [
    title,
    ...(kindText === '' || title.toLowerCase().includes(kindText.toLowerCase()) ? [] : [kindText]),
    ...(n === undefined ? [] : [`n\u00a0=\u00a0${n}`]),
    ...(date === undefined ? [] : [shownText(plan, date)]),
    ...(owner === undefined ? [] : [shownText(plan, owner)]),
  ].join(plan.wording.listSeparator);
}

function versionGroup(plan: MapPlan): readonly Group[] {
  const { journey, wording } = plan;
  const version = textOfFact(journey, 'version');
  const reviewed = reviewDate(plan);
  const owner = factOf(journey, 'owner');
  const due = nextReview(journey);
  const lines = [
    ...(reviewed === undefined
      ? []
      : [wording.reviewed(reviewed, owner === undefined ? undefined : shownText(plan, owner))]),
    ...(due === undefined ? [] : [wording.nextReview(wording.date(due))]),
  ];
  if (version === undefined && lines.length === 0) return [];
  const heading = version === undefined ? wording.facts['last-review'] : wording.version(quantityText(version));
  const widestText = Math.max(
    plan.typesetter.measure(heading, smallStrong),
    ...lines.map((line) => plan.typesetter.measure(line, small)),
  );
  return [
    {
      width: Math.ceil(Math.min(320, widestText + 1)),
      piece: stacked(
        [paragraph(plan, heading, smallStrong, 'ink'), ...lines.map((line) => paragraph(plan, line, small, 'ink2'))],
        8,
      ),
      apart: true,
    },
  ];
}
