// Maps for the tests of the emotion lane, written as columns of feelings: no file, no parser.

import type { Fact } from '../../../src/model/fact.js';
import type { Actor, Journey, Persona, Scale, Stage, Step } from '../../../src/model/journey.js';
import type { Value } from '../../../src/model/value.js';
import type { MapPlan } from '../../../src/scene/map-plan.js';
import { planMap } from '../../../src/scene/plan-map.js';
import type { PanelFrame } from '../../../src/scene/row.js';
import { createTypesetter } from '../../../src/scene/typesetting/create-typesetter.js';
import { createSourceFile } from '../../../src/source/source-file.js';

/** What is felt and said in one column: `{ eva: '-1 Doubtful' }`; the key `` is nobody's. */
export interface ColumnOfFeelings {
  readonly id?: string;
  readonly feelings?: Readonly<Record<string, string>>;
  readonly moment?: string;
  /** `8 % go next door` */
  readonly leave?: string;
}

export interface MapOfFeelings {
  readonly personas: readonly string[];
  readonly primary?: string;
  readonly actors?: readonly string[];
  /** Columns by stage. */
  readonly stages: readonly (readonly ColumnOfFeelings[])[];
  /** Feelings of whole stages. */
  readonly overall?: readonly (Readonly<Record<string, string>> | undefined)[];
  readonly scale?: Scale;
  readonly baseline?: Journey;
}

const file = createSourceFile('test.journey', '');
const span = { file, start: 0, end: 0 };
const declared = (id: string, title: string) => ({ id, title, facts: [], span, keywordSpan: span });

export function planOf(map: MapOfFeelings): MapPlan {
  return planMap(journeyOf(map), { typesetter: createTypesetter() });
}

export function journeyOf(map: MapOfFeelings): Journey {
  return {
    ...declared('feelings', 'A map of feelings'),
    kind: 'journey',
    syntax: 1,
    library: false,
    scale: map.scale ?? { lowest: -2, highest: 2, levels: [] },
    personas: map.personas.map(
      (name): Persona => ({ ...declared(idOf(name), name), kind: 'persona', primary: idOf(name) === map.primary }),
    ),
    actors: (map.actors ?? []).map((name): Actor => ({ ...declared(idOf(name), name), kind: 'actor' })),
    teams: [],
    channels: [],
    sources: [],
    metrics: [],
    lanes: [],
    labels: [],
    variants: [],
    views: [],
    moments: [],
    stages: map.stages.map((columns, index) => stageOf(columns, index, map.overall?.[index] ?? {})),
    ...(map.baseline === undefined ? {} : { baseline: map.baseline }),
  };
}

/** Columns of 144 with the gutters of the sheet. */
export function frameOf(plan: MapPlan, width = 144): PanelFrame {
  let x = 216;
  const columns: { x: number; width: number }[] = [];
  const stages = plan.stages.map((stage) => {
    const left = x;
    for (const _ of stage.columns) {
      columns.push({ x, width });
      x += width + 16;
    }
    if (stage.columns.length === 0) x += 128 + 16;
    const box = { x: left, width: x - 16 - left };
    x += 16;
    return box;
  });
  return { y: 100, left: 64, right: x - 32, contentLeft: 216, bleed: 24, labels: 'beside', columns, stages };
}

function idOf(name: string): string {
  return /^\p{L}+/u.exec(name)?.[0].toLowerCase() ?? '';
}

function stageOf(
  columns: readonly ColumnOfFeelings[],
  index: number,
  overall: Readonly<Record<string, string>>,
): Stage {
  return {
    ...declared(`stage-${index}`, `Stage ${index}`),
    kind: 'stage',
    facts: feelingsOf(overall),
    moments: columns.map(
      (column, place): Step => ({
        ...declared(column.id ?? `step-${index}-${place}`, `Step ${index}.${place}`),
        kind: 'step',
        // A note keeps neighbours without feelings from sharing one column.
        facts: [...feelingsOf(column.feelings ?? {}), ...otherFacts(column)],
        moments: [],
      }),
    ),
  };
}

function otherFacts({ moment, leave }: ColumnOfFeelings): readonly Fact[] {
  const [share = '', ...where] = leave?.split(' % ') ?? [];
  return [
    factOf('note', [], 'Something else', { kind: 'text' }),
    ...(moment === undefined ? [] : [factOf('moment-of-truth', [], moment, { kind: 'text' })]),
    ...(leave === undefined
      ? []
      : [
          factOf('drop-off', [], where.join(' % '), { kind: 'text' }, [
            factOf('share', [], `${share}%`, { kind: 'percentage', value: Number(share) }),
          ]),
        ]),
  ];
}

function feelingsOf(feelings: Readonly<Record<string, string>>): readonly Fact[] {
  return Object.entries(feelings).map(([persona, text]) => {
    const [, scores = '', words = text] = /^((?:[+-]?[\d.]+(?: -> )?)+)(?: (.*))?$/.exec(text) ?? [];
    const points = scores === '' ? [] : scores.split(' -> ').map(Number);
    const said = scores === '' ? text : words === text ? '' : words;
    return factOf('emotion', persona === '' ? [] : [persona], text, { kind: 'score', points, words: said });
  });
}

function factOf(
  word: string,
  personas: readonly string[],
  text: string,
  value: Value,
  facts: readonly Fact[] = [],
): Fact {
  return { kind: 'fact', word, role: 'word', id: '', personas, text, value, facts, span, keywordSpan: span };
}
