// What the legend says of the curve: whose line is whose, and the marks that stand on it.

import { hasScore } from '../curve-facts.js';
import type { MapPlan } from '../map-plan.js';
import { personaLineKey } from '../marks/persona-marks.js';
import { personaTag } from '../pieces/fact-item.js';
import { iconAt } from '../pieces/icon-line.js';
import type { Primitive } from '../primitive.js';

export interface LegendGroup {
  readonly title: string;
  /** From the start of the group to the words. */
  readonly indent: number;
  readonly entries: readonly LegendEntry[];
}

export interface LegendEntry {
  readonly text: string;
  /** In a line of 16 whose top is `y`. */
  readonly draw: (x: number, y: number) => readonly Primitive[];
}

export function personasLegend(plan: MapPlan): LegendGroup {
  const { legend } = plan.wording;
  // A persona whose line is nowhere is known by its tag, and a map of one persona needs neither.
  const shown = plan.personas.filter(({ persona }) => plan.personas.length > 1 || plan.curvePersonas.has(persona.id));
  const lines = shown.map((mark): LegendEntry => {
    const hasLine = plan.curvePersonas.has(mark.persona.id);
    return {
      text: mark.persona.title || mark.persona.id,
      draw: (x, y) =>
        hasLine ? personaLineKey(mark, x, y + 8, 44, 'page', 0.73) : personaTag(plan, mark, x + tagAt, y - 2),
    };
  });
  const anyLine = shown.some(({ persona }) => plan.curvePersonas.has(persona.id));
  const tagAt = anyLine ? 14 : 2;
  const gapped = plan.hasCurve ? plan.personas.find((mark) => hasGap(plan, mark.persona.id)) : undefined;
  const noData = (paint: (typeof plan.personas)[number]['paint']): LegendEntry => ({
    text: legend['no-data'],
    draw: (x, y) => [
      {
        kind: 'line',
        x1: x + 1,
        y1: y + 8,
        x2: x + 43,
        y2: y + 8,
        stroke: { paint, width: 2.5, dash: [0.1, 8], cap: 'round' },
      },
    ],
  });
  const entries = gapped === undefined ? lines : [...lines, noData(gapped.paint)];
  return { title: legend.personas, indent: anyLine ? 60 : 28, entries };
}

/** Between two scored columns of a persona lies one without a score. */
function hasGap(plan: MapPlan, personaId: string): boolean {
  const scored = plan.columns.filter(({ facts }) =>
    (facts.get('emotion') ?? []).some(
      ({ fact }) => fact.personas.includes(personaId) && fact.value.kind === 'score' && fact.value.points.length > 0,
    ),
  );
  const [first, last] = [scored[0], scored.at(-1)];
  return first !== undefined && last !== undefined && last.index - first.index + 1 > scored.length;
}

export function curveLegend(plan: MapPlan): LegendGroup {
  const { legend } = plan.wording;
  const used = (word: string): boolean => plan.columns.some(({ facts }) => facts.has(word));
  const entries: LegendEntry[] = [];
  if (plan.hasCurve && used('moment-of-truth')) {
    entries.push({ text: legend['moment-of-truth'], draw: (x, y) => [iconAt('star', x, y, 'ink')] });
  }
  const primary = plan.personas.find(({ persona }) => persona.primary) ?? plan.personas[0];
  if (plan.hasCurve && primary !== undefined && hasUpsAndDowns(plan, primary.persona.id)) {
    entries.push({
      text: legend['lowest-point'],
      draw: (x, y) => [
        { kind: 'circle', x: x + 8, y: y + 8, radius: 7.5, stroke: { paint: primary.paint, width: 1.5 } },
      ],
    });
  }
  if (plan.hasCurve && plan.columns.some((column) => column.facts.has('drop-off') && hasScore(column))) {
    entries.push({ text: legend['drop-off'], draw: (x, y) => [iconAt('exit', x, y, 'ink')] });
  }
  if (plan.hasCurve && plan.journey.baseline !== undefined) {
    entries.push({
      text: legend.before,
      draw: (x, y) => [{ kind: 'line', x1: x, y1: y + 8, x2: x + 16, y2: y + 8, stroke: { paint: 'rule', width: 2 } }],
    });
  }
  return { title: legend.curve, indent: 28, entries };
}

/** A line of one height has no lowest point. */
function hasUpsAndDowns({ stages, columns }: MapPlan, personaId: string): boolean {
  const scores = [...stages, ...columns].flatMap(({ facts }) =>
    (facts.get('emotion') ?? []).flatMap(({ fact: { value, personas } }) =>
      value.kind === 'score' && personas.includes(personaId) ? value.points.filter(Number.isFinite) : [],
    ),
  );
  return new Set(scores).size > 1;
}
