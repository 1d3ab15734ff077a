// The head of the sheet: title with its badges, facts of the journey, and the personas beside or below them.

import { highest } from '../highest.js';
import type { MapPlan } from '../map-plan.js';
import { flow } from '../pieces/flow.js';
import { paragraph, title as titleStyle } from '../pieces/paragraph.js';
import type { Primitive } from '../primitive.js';
import { lowestColumns } from './fact-columns.js';
import { journeyBadges, journeyFacts } from './journey-facts.js';
import { personaCard } from './persona-card.js';
import { evenColumns, type Span, snapColumns } from './snap-columns.js';

export interface HeadFrame {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  /** A long title may be this wide; without it, half of the sheet. */
  readonly titleWidth?: number;
  /** Left edges of stages; of columns. */
  readonly stageStarts: readonly number[];
  readonly columnStarts: readonly number[];
}

export interface PlacedHead {
  /** The lower edge. */
  readonly bottom: number;
  readonly primitives: readonly Primitive[];
}

export function placeHead(plan: MapPlan, frame: HeadFrame): PlacedHead {
  const beside = personaSpans(plan, frame);
  const factsRight = (beside?.[0]?.x ?? frame.right + 32) - 32;
  const title = placeTitle(plan, frame, factsRight);
  const facts = journeyFacts(plan);
  const count = Math.max(1, facts.length);
  const spans = [
    snapColumns(frame.left, factsRight, frame.columnStarts, 256 + 16, count),
    ...evenColumns(frame.left, factsRight, 256 + 16, count),
  ];
  const factsTop = title.bottom + 40;
  const columns = lowestColumns(facts, spans);
  const factsBottom = facts.length === 0 ? title.bottom : factsTop + columns.height;
  const rows = beside === undefined ? stackedSpans(plan, frame) : [beside];
  const personas = placePersonas(plan, frame, rows, beside === undefined ? factsBottom + 40 : frame.top);
  return {
    bottom: Math.max(factsBottom, personas.bottom),
    primitives: [...title.primitives, ...columns.draw(factsTop), ...personas.primitives],
  };
}

function placeTitle(plan: MapPlan, frame: HeadFrame, right: number): PlacedHead {
  const words = paragraph(plan, plan.title, titleStyle, 'ink');
  const whole = frame.right - frame.left;
  const usual = Math.max(320, Math.min(right, frame.left + whole / 2) - frame.left);
  const half = Math.min(whole, frame.titleWidth === undefined ? usual : Math.min(frame.titleWidth, right - frame.left));
  // A single long word may be wider, up to what stands beside it.
  const room = Math.max(half, Math.min(right - frame.left, words.minimumWidth));
  const title = words.place(room);
  const badges = flow(journeyBadges(plan), 9, 6);
  const after = frame.left + Math.ceil(plan.typesetter.measure(plan.title, titleStyle)) + 32;
  const besideWidth = right - after;
  const badgesBeside = badges.place(Math.max(1, besideWidth));
  if (title.height <= 52 && besideWidth >= 96 && badgesBeside.height <= 20) {
    return {
      bottom: frame.top + title.height,
      primitives: [...title.draw(frame.left, frame.top), ...badgesBeside.draw(after, frame.top + 16)],
    };
  }
  const below = badges.place(room);
  const badgesTop = frame.top + title.height + 12;
  return {
    bottom: badgesTop + below.height - 16,
    primitives: [...title.draw(frame.left, frame.top), ...below.draw(frame.left, badgesTop)],
  };
}

/** One or two personas stand beside the facts on a sheet that is wide enough: from a third of it on. */
function personaSpans(plan: MapPlan, frame: HeadFrame): readonly Span[] | undefined {
  const count = plan.personas.length;
  const width = frame.right - frame.left;
  if (count < 1 || count > 2 || width < (count === 1 ? 1000 : 1480)) return undefined;
  const first = firstStartFrom(frame, frame.left + width * (count === 1 ? 0.5 : 0.36));
  if (count === 1) return [{ x: first, width: frame.right - first }];
  const second = nearestStart(frame, first + (frame.right - first) / 2);
  return [
    { x: first, width: second - first - 32 },
    { x: second, width: frame.right - second },
  ];
}

function firstStartFrom(frame: HeadFrame, x: number): number {
  const latest = x + (frame.right - frame.left) * 0.12;
  const within = (start: number): boolean => start >= x && start <= latest;
  return frame.stageStarts.find(within) ?? frame.columnStarts.find(within) ?? Math.round(x / 8) * 8;
}

function nearestStart(frame: HeadFrame, x: number): number {
  const reach = (frame.right - frame.left) * 0.08;
  const nearest = (starts: readonly number[]): number | undefined =>
    [...starts]
      .sort((one, other) => Math.abs(one - x) - Math.abs(other - x))
      .find((start) => Math.abs(start - x) <= reach);
  return nearest(frame.stageStarts) ?? nearest(frame.columnStarts) ?? Math.round(x / 8) * 8;
}

/** More than two, or a narrow sheet: rows of cards of equal width. */
function stackedSpans(plan: MapPlan, frame: HeadFrame): readonly (readonly Span[])[] {
  const count = plan.personas.length;
  const width = frame.right - frame.left;
  const perRow = Math.max(1, Math.min(count, Math.floor((width + 32) / (352 + 32))));
  const cardWidth = (width + 32) / perRow;
  const rows: Span[][] = [];
  for (let index = 0; index < count; index += 1) {
    const x = frame.left + Math.round(((index % perRow) * cardWidth) / 8) * 8;
    if (index % perRow === 0) rows.push([]);
    rows.at(-1)?.push({ x, width: Math.min(Math.floor(cardWidth) - 32, frame.right - x) });
  }
  return rows;
}

function placePersonas(plan: MapPlan, frame: HeadFrame, rows: readonly (readonly Span[])[], top: number): PlacedHead {
  let [index, y, bottom] = [0, top, frame.top];
  const primitives: Primitive[] = [];
  for (const row of rows) {
    const cards = row.flatMap((span) => {
      const mark = plan.personas[index++];
      return mark === undefined ? [] : [{ mark, card: personaCard(plan, mark, span, frame.columnStarts) }];
    });
    for (const { mark, card } of cards) {
      primitives.push({
        kind: 'group',
        id: `persona-${mark.persona.id}`,
        label: mark.persona.title,
        children: card.draw(y),
      });
    }
    bottom = y + highest(cards.map(({ card }) => card.height));
    y = bottom + 40;
  }
  return { bottom, primitives };
}
