// The journey as rows, one for each fact and each thing that is declared. What judges a fact stands in its row; what is
// a fact of its own (an opportunity below a pain) has a row of its own.

import type { Fact } from '../../model/fact.js';
import type { Declared, Journey, Moment } from '../../model/journey.js';
import type { Value } from '../../model/value.js';
import { rowWords } from '../../vocabulary/vocabulary.js';
import type { Cell } from './write-table.js';

/** In the order of the cells. `docs/outputs.md` says what each holds. */
export const columns = [
  'journey',
  'stage_number',
  'stage',
  'column',
  'moment',
  'persona',
  'lane',
  'name',
  'text',
  'score',
  'score_end',
  'severity',
  'impact',
  'effort',
  'status',
  'value',
  'unit',
  'answers',
  'details',
] as const;

type Row = Partial<Record<(typeof columns)[number], Cell>>;

export function* factRows(journey: Journey): Generator<readonly Cell[]> {
  const people = new Map([...journey.personas, ...journey.actors].map(({ id, title }) => [id, title]));
  const place: Place = { row: { journey: journey.title }, people };
  for (const row of rowsOf(journey, place)) yield columns.map((column) => row[column]);
}

interface Place {
  /** Where it stands: the cells that all rows of one place share. */
  readonly row: Row;
  /** Titles by id. */
  readonly people: ReadonlyMap<string, string>;
}

function* rowsOf(journey: Journey, place: Place): Generator<Row> {
  yield* thingRows({ ...journey, kind: 'journey' }, place);
  const { personas, actors, teams, channels, sources, metrics, lanes, variants, views, labels } = journey;
  for (const person of [...personas, ...actors]) {
    yield* thingRows(person, { ...place, row: { ...place.row, persona: person.title } });
  }
  for (const thing of [...teams, ...channels, ...sources, ...metrics, ...lanes, ...variants, ...views]) {
    yield* thingRows(thing, place);
  }
  for (const label of labels) {
    yield* thingRows(label, place);
    for (const state of label.states) yield* thingRows(state, place);
  }
  for (const [index, stage] of journey.stages.entries()) {
    const within = { ...place, row: { ...place.row, stage_number: index + 1, stage: stage.title } };
    yield* thingRows(stage, within);
    for (const moment of stage.moments) yield* momentRows(moment, within);
  }
  for (const moment of journey.moments) yield* momentRows(moment, place);
}

/** The outermost moment is the column of the sheet; what is met or done in it stands there. */
function* momentRows(moment: Moment, place: Place): Generator<Row> {
  const row = { ...place.row, column: place.row.column ?? moment.title, moment: moment.title };
  yield* thingRows(moment, { ...place, row });
  if (moment.kind === 'touchpoint') return;
  for (const inner of moment.moments) yield* momentRows(inner, { ...place, row });
}

function* thingRows(thing: Declared & { readonly kind: string }, place: Place): Generator<Row> {
  yield { ...place.row, lane: thing.kind, name: thing.name, text: thing.title };
  for (const fact of thing.facts) yield* factRow(fact, place, undefined);
}

function* factRow(fact: Fact, place: Place, answered: Fact | undefined): Generator<Row> {
  const row: Row = { ...place.row, lane: fact.word, name: fact.name, text: textOf(fact), answers: answered?.text };
  if (fact.personas.length > 0) row.persona = fact.personas.map((id) => place.people.get(id) ?? id).join('; ');
  Object.assign(row, numbersOf(fact.value));
  const details: string[] = [];
  const ownRows: Fact[] = [];
  for (const inner of fact.facts) {
    if (isFactOfItsOwn(inner)) ownRows.push(inner);
    else if (isJudgement(inner.word) && row[inner.word] === undefined && inner.facts.length === 0) {
      row[inner.word] = inner.value.kind === 'choice' ? inner.value.value : inner.text;
    } else if (inner.word === 'value' && row.value === undefined && inner.facts.length === 0) {
      Object.assign(row, { value: inner.text }, numbersOf(inner.value));
    } else details.push(detailOf(inner));
  }
  if (details.length > 0) row.details = details.join('; ');
  yield row;
  for (const inner of ownRows) yield* factRow(inner, place, fact);
}

/** An emotion's number has a cell of its own. */
function textOf({ value, text }: Fact): string {
  return value.kind === 'score' && value.points.length > 0 ? value.words : text;
}

function numbersOf(value: Value): Row {
  switch (value.kind) {
    case 'score':
      return { score: value.points[0], score_end: value.points[1] };
    case 'quantity':
      return { value: value.value, unit: value.unit };
    case 'percentage':
      return { value: value.value, unit: '%' };
    case 'number':
      return { value: value.value };
    case 'ratio':
      return { value: value.value, unit: `of ${value.of}` };
    case 'duration':
      return value.minimumMinutes === value.maximumMinutes ? { value: value.minimumMinutes, unit: 'min' } : {};
    default:
      return {};
  }
}

const judgements = ['severity', 'impact', 'effort', 'status'] as const;

function isJudgement(word: string): word is (typeof judgements)[number] {
  return judgements.some((judgement) => judgement === word);
}

/** It could stand in a row of the sheet by itself; names such as `channel: web` say more of what they stand in. */
function isFactOfItsOwn({ word, role, value }: Fact): boolean {
  return role === 'lane' || (rowWords.includes(word) && value.kind === 'text' && word !== 'owner');
}

/** `source: Interviews (date: 2026-05)` */
function detailOf({ word, text, facts }: Fact): string {
  const inner = facts.length === 0 ? '' : ` (${facts.map(detailOf).join('; ')})`;
  return `${word}: ${text}${inner}`;
}
