// The legend: only marks that this map uses, in groups of at most four lines.

import type { Fact } from '../../model/fact.js';
import type { LabelState } from '../../model/journey.js';
import { choiceOf, valueOfFact } from '../../model/queries.js';
import type { FactsByWord, MapPlan } from '../map-plan.js';
import { authorPaint } from '../paint.js';
import { choiceText } from '../pieces/fact-text.js';
import { effortMarks, impactMarks, severityBars, severityOf, statusRing } from '../pieces/severity.js';
import type { Primitive } from '../primitive.js';
import { curveLegend, type LegendEntry, type LegendGroup, personasLegend } from './curve-legend.js';
import { usedNames, usedStates } from './declared-notes.js';

export function legendGroups(plan: MapPlan): readonly LegendGroup[] {
  const groups = [
    ...[personasLegend(plan), curveLegend(plan), columns(plan), severities(plan), statuses(plan), worth(plan)],
    ...labels(plan),
  ];
  return groups.filter((group) => group.entries.length > 0);
}

function columns(plan: MapPlan): LegendGroup {
  const { legend } = plan.wording;
  const kinds = new Set(plan.columns.flatMap(({ moments }) => moments.map(({ kind }) => kind)));
  const ground = { kind: 'rectangle', radius: 4 } as const;
  const entries: LegendEntry[] = [];
  if (kinds.has('touchpoint')) {
    entries.push({
      text: legend.touchpoint,
      draw: (x, y) => [{ ...ground, x, y, width: 28, height: 16, fill: 'tile' }],
    });
  }
  if (kinds.has('step')) {
    entries.push({
      text: legend.step,
      draw: (x, y) => [
        { ...ground, x: x + 0.5, y: y + 0.5, width: 27, height: 15, stroke: { paint: 'rule', width: 1 } },
      ],
    });
  }
  if (hasTargets(plan)) entries.push({ text: legend['value-and-target'], draw: targetMark });
  // One kind of column explains itself.
  const needed = kinds.size > 1 ? entries : entries.slice(kinds.size);
  return { title: legend.columns, indent: 40, entries: needed };
}

function hasTargets(plan: MapPlan): boolean {
  const holders = [plan.journey.facts, ...plan.stages.map(({ stage }) => stage.facts)];
  const measured = (fact: Fact): boolean =>
    (fact.word === 'objective' || fact.word === 'metric') && fact.facts.some(({ word }) => word === 'target');
  return holders.some((facts) => facts.some(measured)) || allFacts(plan, 'metric').some(measured);
}

function targetMark(x: number, y: number): readonly Primitive[] {
  return [
    { kind: 'rectangle', x, y: y + 5, width: 32, height: 6, radius: 3, fill: 'line' },
    { kind: 'rectangle', x, y: y + 5, width: 18, height: 6, radius: 3, fill: 'ink2' },
    { kind: 'line', x1: x + 25, y1: y, x2: x + 25, y2: y + 16, stroke: { paint: 'ink', width: 2 } },
  ];
}

function severities(plan: MapPlan): LegendGroup {
  const used = choicesOf(plan, 'pain', 'severity', ['low', 'medium', 'high', 'critical']);
  return {
    title: plan.wording.legend.severity,
    indent: 28,
    entries: used.map((severity) => ({
      text: choiceText(plan, severity),
      draw: (x, y) => severityBars(severityOf(severity), x, y),
    })),
  };
}

function statuses(plan: MapPlan): LegendGroup {
  const used = choicesOf(plan, 'opportunity', 'status', ['idea', 'planned', 'doing', 'done', 'dropped']);
  return {
    title: plan.wording.legend['opportunity-status'],
    indent: 24,
    entries: used.map((status) => ({ text: choiceText(plan, status), draw: (x, y) => statusRing(status, x, y) })),
  };
}

function worth(plan: MapPlan): LegendGroup {
  const { legend } = plan.wording;
  const levels = ['low', 'medium', 'high'];
  const entries: LegendEntry[] = [];
  if (choicesOf(plan, 'opportunity', 'impact', levels).length > 0) {
    entries.push({ text: legend.impact, draw: (x, y) => impactMarks(2, x, y) });
  }
  if (choicesOf(plan, 'opportunity', 'effort', levels).length > 0) {
    entries.push({ text: legend.effort, draw: (x, y) => effortMarks(2, x, y) });
  }
  return { title: legend['opportunity-worth'], indent: 44, entries };
}

/** Each label of the team with those of its states that the map bears. */
function labels(plan: MapPlan): readonly LegendGroup[] {
  const used = usedNames(plan);
  return plan.journey.labels
    .filter(({ id }) => used.has(id))
    .map((label) => ({
      title: label.title || label.id,
      indent: 40,
      entries: usedStates(used, label).map(labelEntry),
    }));
}

function labelEntry(state: LabelState): LegendEntry {
  const paint = authorPaint(valueOfFact(state, 'colour', 'colour')?.colour) ?? 'rule';
  const outline = { kind: 'rectangle', width: 27, height: 15, radius: 7.5, stroke: { paint, width: 1 } } as const;
  return { text: state.title || state.id, draw: (x, y) => [{ ...outline, x: x + 0.5, y: y + 0.5 }] };
}

/** Of `values`, those that a shown fact of `word` has for `property`. */
function choicesOf(plan: MapPlan, word: string, property: string, values: readonly string[]): readonly string[] {
  if (plan.hiddenLanes.has(word)) return [];
  const used = new Set(allFacts(plan, word).map((fact) => choiceOf(fact, property)));
  return values.filter((value) => used.has(value));
}

function allFacts(plan: MapPlan, word: string): readonly Fact[] {
  const holders: readonly { readonly facts: FactsByWord }[] = [...plan.stages, ...plan.columns];
  return holders.flatMap(({ facts }) => (facts.get(word) ?? []).map(({ fact }) => fact));
}
