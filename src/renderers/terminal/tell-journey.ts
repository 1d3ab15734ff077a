// The map as text for a terminal: its head, the curve over the whole width, then stage by stage what is known of it.

import type { Fact } from '../../model/fact.js';
import type { Declared, Journey, Moment } from '../../model/journey.js';
import type { TerminalOptions } from '../renderer.js';
import { cellsOf, shortenedTo, wrapped } from './cells.js';
import { drawCurve, inkOf, personaMarks } from './draw-curve.js';
import { type Ink, type Inks, inksFor } from './inks.js';

export function tellJourney(journey: Journey, { columns = 80, colours }: TerminalOptions = {}): string {
  const inks = inksFor(colours);
  const page: Page = { width: Math.max(NARROWEST, columns), inks, journey };
  const curve = drawCurve(journey, page.width, inks);
  const lines = [
    ...wrapped(journey.title, page.width).map((line) => inks.title(line)),
    // The scale stands beside the curve.
    ...factsLines({ facts: journey.facts.filter(({ word }) => word !== 'scale') }, 1, page),
    ...personaLines(page),
    ...(curve.length === 0 ? [] : ['', ...curve]),
    ...journey.stages.flatMap((stage, index) => ['', ...stageLines(stage, index + 1, page)]),
    ...journey.moments.flatMap((moment) => momentLines(moment, 0, page)),
    ...declaredLines(page),
  ];
  return `${lines.join('\n')}\n`;
}

const NARROWEST = 20;
const INDENT = 2;
/** Cells. */
const LEAST_ROOM = 10;

interface Page {
  readonly width: number;
  readonly inks: Inks;
  readonly journey: Journey;
}

function personaLines(page: Page): readonly string[] {
  const { personas, actors } = page.journey;
  return [
    ...personas.flatMap((persona, index) => {
      const mark = personaMarks[index % personaMarks.length] ?? '●';
      const ink = inkOf(index, page.inks);
      return ['', ...hung(`${mark} `, persona.title, 0, page, ink), ...factsLines(persona, 1, page)];
    }),
    ...actors.flatMap((actor) => ['', ...hung('- ', actor.title, 0, page), ...factsLines(actor, 1, page)]),
  ];
}

/** What stages refer to: where numbers come from, who is meant, what states there are. */
function declaredLines(page: Page): readonly string[] {
  const { teams, channels, sources, metrics, lanes, labels, variants } = page.journey;
  const linesOf = (thing: Declared & { readonly kind: string }, level: number) => {
    const inline = { text: thing.title, facts: thing.facts };
    const rest = thing.facts.filter((fact) => !isShort(fact));
    return [...hung(`${thing.kind}: `, textOf(inline), level, page), ...factsLines({ facts: rest }, level + 1, page)];
  };
  const declared = [...metrics, ...sources, ...teams, ...channels, ...lanes, ...variants];
  const lines = [
    ...declared.flatMap((thing) => linesOf(thing, 0)),
    ...labels.flatMap((label) => [...linesOf(label, 0), ...label.states.flatMap((state) => linesOf(state, 1))]),
  ];
  return lines.length === 0 ? [] : ['', page.inks.quiet('─'.repeat(page.width)), ...lines];
}

function stageLines(
  stage: Declared & { readonly moments: readonly Moment[] },
  number: number,
  page: Page,
): readonly string[] {
  const { inks, width } = page;
  const title = hung(`${number} `, stage.title, 0, page, inks.title);
  const rule = inks.quiet('─'.repeat(width));
  return [
    rule,
    ...title,
    ...factsLines(stage, 1, page),
    ...stage.moments.flatMap((moment) => momentLines(moment, 1, page)),
  ];
}

function momentLines(moment: Moment, level: number, page: Page): readonly string[] {
  const mark = moment.kind === 'step' ? '□ ' : '■ ';
  const inner = moment.kind === 'step' ? moment.moments : [];
  return [
    ...hung(mark, moment.title, level, page, page.inks.title),
    ...factsLines(moment, level + 1, page),
    ...inner.flatMap((nested) => momentLines(nested, level + 1, page)),
  ];
}

function factsLines({ facts }: { readonly facts: readonly Fact[] }, level: number, page: Page): readonly string[] {
  return facts.flatMap((fact) => [
    ...hung(`${wordOf(fact, page)}: `, textOf(fact), level, page, inkFor(fact, page)),
    ...factsLines({ facts: fact.facts.filter((inner) => !isShort(inner)) }, level + 1, page),
  ]);
}

/** `thought (Eva)` */
function wordOf({ word, personas }: Fact, { journey }: Page): string {
  const people = [...journey.personas, ...journey.actors];
  const names = personas.map((id) => people.find((person) => person.id === id)?.title ?? id);
  return names.length === 0 || people.length < 2 ? word : `${word} (${names.join(', ')})`;
}

/** What judges a fact stands behind it: `Few recent reviews [severity: high]`. */
function textOf({ text, facts }: Pick<Fact, 'text' | 'facts'>): string {
  const short = facts.filter(isShort).map((fact) => `${fact.word}: ${fact.text}`);
  return short.length === 0 ? text : `${text} [${short.join(', ')}]`.trimStart();
}

function isShort({ facts, value, word }: Fact): boolean {
  return facts.length === 0 && word !== 'opportunity' && (value.kind !== 'text' || word === 'frequency');
}

function inkFor({ word }: Fact, { inks }: Page): Ink | undefined {
  if (word === 'pain') return inks.pain;
  return word === 'opportunity' ? inks.opportunity : undefined;
}

/** A head and its text, whose further lines stand below its beginning; below the head where that leaves too little. */
function hung(head: string, text: string, level: number, { width }: Page, ink: Ink = plain): readonly string[] {
  const indent = Math.min(level * INDENT, Math.floor(width / 3));
  const shown = shortenedTo(head.trimEnd(), Math.max(1, width - indent - 1));
  const start = `${' '.repeat(indent)}${shown} `;
  const hang = cellsOf(start) <= width / 3 ? cellsOf(start) : indent + INDENT;
  const [first = '', ...more] = linesAfter(cellsOf(start), hang, text, width);
  return [
    `${' '.repeat(indent)}${ink(`${shown} ${first}`.trimEnd())}`,
    ...more.map((line) => `${' '.repeat(hang)}${ink(line)}`),
  ];
}

/** The first line begins behind the head, the others at `hang`. */
function linesAfter(start: number, hang: number, text: string, width: number): readonly string[] {
  const lines = wrapped(text, Math.max(1, width - hang));
  if (start <= hang) return lines;
  // Beside a long head there would be room for single letters only.
  if (start + LEAST_ROOM > width) return ['', ...lines];
  const beside = wrapped(text, Math.max(1, width - start));
  const [first = ''] = beside;
  if (beside.length <= 1) return beside;
  return [first, ...wrapped(beside.slice(1).join(' '), Math.max(1, width - hang))];
}

const plain: Ink = (text) => text;
