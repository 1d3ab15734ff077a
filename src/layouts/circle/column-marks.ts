// Small marks of what the lists tell of a column: a moment of truth, its gravest pain and how many, its opportunities,
// and who leaves. The words stand in the lists, under the same number.

import type { Fact } from '../../model/fact.js';
import { choiceOf, factOf } from '../../model/queries.js';
import type { Column, MapPlan } from '../../scene/map-plan.js';
import { quantityText } from '../../scene/pieces/fact-text.js';
import type { FlowItem } from '../../scene/pieces/flow.js';
import { iconAt } from '../../scene/pieces/icon-line.js';
import { smallStrong, textLine } from '../../scene/pieces/paragraph.js';
import { severityBars, severityOf, statusRing } from '../../scene/pieces/severity.js';
import type { Primitive } from '../../scene/primitive.js';

export function columnMarks(plan: MapPlan, column: Column): readonly FlowItem[] {
  const factsOf = (word: string): readonly Fact[] =>
    plan.hiddenLanes.has(word) ? [] : (column.facts.get(word) ?? []).map(({ fact }) => fact);
  const pains = factsOf('pain');
  const opportunities = factsOf('opportunity');
  const gravest = pains.reduce((most, pain) => Math.max(most, severityOf(choiceOf(pain, 'severity'))), 0);
  const status = opportunities.map((fact) => choiceOf(fact, 'status') ?? 'idea')[0] ?? 'idea';
  return [
    ...factsOf('moment-of-truth')
      .slice(0, 1)
      .map(() => markItem(16, (x, y) => [iconAt('star', x, y, 'ink')])),
    ...(pains.length === 0 ? [] : [painMark(plan, gravest, pains.length)]),
    ...(opportunities.length === 0
      ? []
      : [counted(plan, 12, opportunities.length, 'opportunity', (x, y) => statusRing(status, x, y))]),
    ...factsOf('drop-off').map((fact) => {
      const share = factOf(fact, 'share')?.text;
      const exit = (x: number, y: number): readonly Primitive[] => [iconAt('exit', x, y, 'ink')];
      return share === undefined ? markItem(16, exit) : worded(plan, 16, quantityText(share), 'ink', exit);
    }),
  ];
}

/** Bars where an author said how grave; else a dot, which says only that there is one. */
function painMark(plan: MapPlan, gravest: number, count: number): FlowItem {
  if (gravest > 0) return counted(plan, 18.5, count, 'pain', (x, y) => severityBars(gravest, x, y));
  return counted(plan, 10, count, 'pain', (x, y) => [{ kind: 'circle', x: x + 5, y: y + 8, radius: 4, fill: 'pain' }]);
}

/** Nothing is said of one: the mark says it. */
function counted(
  plan: MapPlan,
  width: number,
  count: number,
  paint: 'pain' | 'opportunity',
  draw: (x: number, y: number) => readonly Primitive[],
): FlowItem {
  return count === 1 ? markItem(width, draw) : worded(plan, width, String(count), paint, draw);
}

function worded(
  plan: MapPlan,
  width: number,
  words: string,
  paint: 'pain' | 'opportunity' | 'ink',
  draw: (x: number, y: number) => readonly Primitive[],
): FlowItem {
  const whole = width + 5 + Math.ceil(plan.typesetter.measure(words, smallStrong));
  return markItem(whole, (x, y) => [...draw(x, y), textLine(plan, words, smallStrong, paint, x + width + 5, y)]);
}

function markItem(width: number, draw: (x: number, y: number) => readonly Primitive[]): FlowItem {
  return { naturalWidth: width, piece: { minimumWidth: width, place: () => ({ height: 16, draw }) } };
}
