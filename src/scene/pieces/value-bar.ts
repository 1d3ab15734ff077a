// A metric or objective: its name, a bar of its value with a tick at its target, and both in words.

import type { Fact } from '../../model/fact.js';
import { choiceOf, factOf } from '../../model/queries.js';
import type { MapPlan } from '../map-plan.js';
import { superscriptOf } from '../number-sources.js';
import type { Primitive } from '../primitive.js';
import { factDetails } from './details.js';
import { quantityText } from './fact-text.js';
import { iconAt } from './icon-line.js';
import { body, paragraph, small, strong } from './paragraph.js';
import { lowered, type Piece, type PlacedPiece, stacked } from './piece.js';

export interface MeasureOptions {
  /** `label`: 12 in ink2, as a stage's metric; `text`: 14, as an objective. */
  readonly name: 'label' | 'text';
}

/** What a fact measures: its words, and the facts that say value and target. */
export interface Measure {
  readonly title: string;
  readonly facts: readonly Fact[];
}

/** A metric that refers to a declared one speaks with its words, its own facts first; one of an older map tells its change. */
export function measureOf(plan: MapPlan, fact: Fact): Measure {
  const reference = fact.value.kind === 'references' ? fact.value.references[0] : undefined;
  const declared = reference?.id === undefined ? undefined : plan.titles.metrics.get(reference.id);
  if (declared === undefined) return withBefore(plan, fact.id, { title: fact.text, facts: fact.facts });
  const own = new Set(fact.facts.map(({ word }) => word));
  return withBefore(plan, declared.id, {
    title: declared.title || fact.text,
    facts: [...fact.facts, ...declared.facts.filter(({ word }) => !own.has(word))],
  });
}

function withBefore(plan: MapPlan, id: string, measure: Measure): Measure {
  const before = plan.titles.valuesBefore.get(id);
  const now = factOf(measure, 'value')?.text;
  if (before === undefined || before.text === now || factOf(measure, 'before') !== undefined) return measure;
  return { ...measure, facts: [...measure.facts, { ...before, word: 'before' }] };
}

export function measurePiece(plan: MapPlan, measure: Measure, options: MeasureOptions): Piece {
  const superscript = superscriptOf(plan, measure);
  const name =
    options.name === 'label'
      ? paragraph(plan, measure.title, small, 'ink2', { superscript })
      : paragraph(plan, measure.title, body, 'ink', { superscript });
  const details = factDetails(plan, measure, measuredWords);
  const bar = barOf(measure);
  const lines = [...(bar === undefined ? [] : [barPiece(bar)]), ...numbersPiece(plan, measure)];
  const gap = options.name === 'label' ? 8 : 16;
  const below = lines.length === 0 ? [] : [lowered(stacked(lines, 6), gap)];
  return stacked([stacked([name, ...below], 0), ...details], 4);
}

/** Value and target in words, for formats that draw no bar; empty where neither is said. */
export function wordsOfMeasure(plan: MapPlan, measure: Measure): string {
  const value = withUnit(measure, 'value');
  return [value, wordsOnTarget(plan, measure)?.text]
    .filter((words) => words !== undefined)
    .join(plan.wording.listSeparator);
}

const measuredWords: ReadonlySet<string> = new Set(['value', 'target', 'before', 'better', 'unit']);

interface Bar {
  /** Shares of the bar, 0 to 1. */
  readonly value: number;
  readonly target?: number;
  readonly before?: number;
}

function barOf(measure: Measure): Bar | undefined {
  const value = numberIn(measure, 'value');
  if (value === undefined) return undefined;
  const target = numberIn(measure, 'target');
  const before = numberIn(measure, 'before');
  const shown = [value, target ?? value, before ?? value];
  const lowest = Math.min(0, ...shown);
  const percent = /%/u.test(factOf(measure, 'value')?.text ?? '');
  const highest = percent ? Math.max(100, ...shown) : Math.max(...shown) * (target === undefined ? 1 : 1.25);
  if (target === undefined && !percent) return undefined;
  const share = (number: number): number => (highest > lowest ? (number - lowest) / (highest - lowest) : 0);
  return {
    value: share(value),
    ...(target === undefined ? {} : { target: share(target) }),
    ...(before === undefined ? {} : { before: share(before) }),
  };
}

function numberIn(measure: Measure, word: string): number | undefined {
  const value = factOf(measure, word)?.value;
  const number =
    value?.kind === 'quantity' || value?.kind === 'percentage' || value?.kind === 'number' ? value.value : undefined;
  return number !== undefined && Number.isFinite(number) ? number : undefined;
}

/** As wide as the column up to 344, else 304; 6 high, the tick reaching 5 beyond on both sides. */
function barPiece(bar: Bar): Piece {
  return {
    minimumWidth: 96,
    place: (available): PlacedPiece => {
      const width = barWidth(available);
      return { height: 6, draw: (x, y) => drawBar(bar, x, y, width) };
    },
  };
}

export function barWidth(available: number): number {
  return available > 344 ? 304 : available;
}

function drawBar(bar: Bar, x: number, y: number, width: number): readonly Primitive[] {
  const tick = (share: number, paint: 'ink' | 'rule'): readonly Primitive[] => {
    const at = x + Math.round(share * width * 100) / 100;
    return [
      { kind: 'line', x1: at, y1: y - 5, x2: at, y2: y + 11, stroke: { paint: 'page', width: 6 } },
      { kind: 'line', x1: at, y1: y - 5, x2: at, y2: y + 11, stroke: { paint, width: 2 } },
    ];
  };
  const filled = Math.round(bar.value * width * 100) / 100;
  return [
    { kind: 'rectangle', x, y, width, height: 6, radius: 3, fill: 'line' },
    ...(filled > 0
      ? [{ kind: 'rectangle', x, y, width: filled, height: 6, radius: Math.min(3, filled / 2), fill: 'ink2' } as const]
      : []),
    ...(bar.before === undefined ? [] : tick(bar.before, 'rule')),
    ...(bar.target === undefined ? [] : tick(bar.target, 'ink')),
  ];
}

/** Value at the left, target at the right end of the bar; below each other where they do not fit. */
function numbersPiece(plan: MapPlan, measure: Measure): readonly Piece[] {
  const value = withUnit(measure, 'value');
  const words = wordsOnTarget(plan, measure);
  const left = value === undefined ? undefined : paragraph(plan, value, strong, 'ink');
  if (left === undefined && words === undefined) return [];
  if (words === undefined) return left === undefined ? [] : [left];
  const check = words.met ? 20 : 0;
  const right = paragraph(plan, words.text, small, 'ink2');
  const rightWidth = Math.ceil(plan.typesetter.measure(words.text, small));
  const leftWidth = value === undefined ? 0 : Math.ceil(plan.typesetter.measure(value, strong));
  const checkAt = (x: number, y: number): readonly Primitive[] =>
    words.met ? [iconAt('check-bold', x, y, 'opportunity')] : [];
  const minimumWidth = Math.max(left?.minimumWidth ?? 0, right.minimumWidth + check);
  return [
    {
      minimumWidth,
      place: (available) => {
        const width = barWidth(available);
        if (leftWidth + 12 + check + rightWidth > width) {
          const first = left?.place(available);
          const second = right.place(Math.max(1, available - check));
          const top = first?.height ?? 0;
          return {
            height: top + second.height,
            draw: (x, y) => [...(first?.draw(x, y) ?? []), ...checkAt(x, y + top), ...second.draw(x + check, y + top)],
          };
        }
        const start = width - rightWidth;
        const [first, second] = [left?.place(leftWidth), right.place(rightWidth)];
        return {
          height: 20,
          draw: (x, y) => [
            ...(first?.draw(x, y) ?? []),
            ...checkAt(x + start - check, y + 2),
            ...second.draw(x + start, y + 2),
          ],
        };
      },
    },
  ];
}

function wordsOnTarget(plan: MapPlan, measure: Measure): { readonly text: string; readonly met: boolean } | undefined {
  const target = withUnit(measure, 'target');
  const before = withUnit(measure, 'before');
  const { wording } = plan;
  const addBefore = (text: string): string =>
    before === undefined ? text : [text, wording.before(before)].join(wording.listSeparator);
  if (target === undefined) return before === undefined ? undefined : { text: wording.before(before), met: false };
  const [goal, value] = [numberIn(measure, 'target'), numberIn(measure, 'value')];
  if (goal === undefined || value === undefined) return { text: addBefore(wording.target(target)), met: false };
  const declared = choiceOf(measure, 'better');
  const higher = declared === undefined ? goal >= value : declared === 'higher';
  const met = higher ? value >= goal : value <= goal;
  const text = higher ? wording.targetAtLeast(target) : wording.targetAtMost(target);
  return { text: addBefore(met ? wording.met(text) : text), met };
}

/** As the author wrote it; the `unit` follows where it is a word of its own. */
function withUnit(measure: Measure, word: string): string | undefined {
  const text = factOf(measure, word)?.text;
  const unit = factOf(measure, 'unit')?.text;
  if (text === undefined || text === '') return undefined;
  return quantityText(unit === undefined || text.includes(unit) ? text : `${text} ${unit}`);
}
