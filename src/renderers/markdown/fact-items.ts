// Facts as items of a list, so that none is lost: what judges a fact follows its words in brackets, what says more stands
// below it, and opportunities are tasks.

import type { Fact } from '../../model/fact.js';
import { choiceOf, factOf } from '../../model/queries.js';
import { shareOf } from '../../scene/connectors/connector-labels.js';
import { isShown } from '../../scene/pieces/details.js';
import { labelOf, shownText } from '../../scene/pieces/fact-text.js';
import { measureOf, wordsOfMeasure } from '../../scene/pieces/value-bar.js';
import { safeLink } from '../shared/safe-link.js';
import { address, inline } from './escape.js';
import { laneLabel } from './lane-label.js';
import type { Item } from './list.js';
import type { Page } from './page.js';
import { citations } from './sources.js';
import { shownWidth } from './write-table.js';

interface Holder {
  readonly facts: readonly Fact[];
}

/** An item for each word, in the order in which they are first said; several facts of a word stand below its label. */
export function factItems(page: Page, { facts }: Holder, without: ReadonlySet<string> = new Set()): readonly Item[] {
  const groups = new Map<string, Fact[]>();
  for (const fact of facts) {
    if (!isTold(fact) || without.has(fact.word)) continue;
    const label = laneLabel(page, fact);
    const group = groups.get(label);
    if (group === undefined) groups.set(label, [fact]);
    else group.push(fact);
  }
  const items = [...groups].flatMap(([label, group]): readonly Item[] => {
    const [first] = group;
    if (group.length === 1 && first !== undefined && first.word !== 'opportunity') {
      return [labelledItem(page, label, factItem(page, first))];
    }
    return [{ text: boldLabel(page, label), items: group.map((fact) => factItem(page, fact)) }];
  });
  const cited = facts.some(({ word }) => word === 'source') ? citations(page, { facts }) : '';
  if (cited === '') return items;
  return [...items, { text: `${boldLabel(page, page.plan.wording.legend.sources)}${cited}`, items: [] }];
}

/** Its words, with whose they are, what judges it and where it is from. */
export function factItem(page: Page, fact: Fact): Item {
  const { text, details, rest } = saidOf(page, fact);
  const brackets = details.length === 0 ? '' : ` (${details.join(' · ')})`;
  const who = peopleOf(page, fact);
  const words =
    `${who === '' ? '' : `${inline(page.plan.wording.labelled(who, ''))} `}${text}${brackets}${citations(page, fact)}`.trim();
  const items = rest.map((inner) => labelledItem(page, labelOf(page.plan, inner), factItem(page, inner)));
  if (fact.word !== 'opportunity') return { text: words, items };
  return { text: words, items, done: choiceOf(fact, 'status') === 'done' };
}

/** The fact on one line, where there is room for no more: in a cell, in brackets. */
export function factLine(page: Page, fact: Fact): string {
  const { text, details, rest } = saidOf(page, fact);
  const all = [...details, ...rest.map((inner) => detail(page, inner))];
  return `${text}${all.length === 0 ? '' : ` (${all.join(' · ')})`}${citations(page, fact)}`.trim();
}

export function boldLabel({ plan }: Page, label: string): string {
  return `**${inline(plan.wording.labelled(label, ''))}**`;
}

/** Not what decides how the picture is drawn, nor what stands at the words as a number or a sign. */
export function isTold(fact: Fact): boolean {
  if (!isShown(fact) || silent.has(fact.word)) return false;
  if (fact.word === 'source' && fact.value.kind === 'references') return false;
  return fact.value.kind !== 'flag' || fact.value.value;
}

const silent: ReadonlySet<string> = new Set([
  ...['colour', 'icon', 'scale', 'language', 'direction', 'layout', 'theme', 'after', 'better', 'unit'],
]);

/** Longer than this, or with facts of its own, a fact stands below what it is about. */
const LONGEST_DETAIL = 48;

interface Said {
  readonly text: string;
  readonly details: readonly string[];
  readonly rest: readonly Fact[];
}

function saidOf(page: Page, fact: Fact): Said {
  const { plan } = page;
  if (fact.word === 'metric' || fact.word === 'objective') return measured(page, fact);
  if (fact.word === 'next') return follows(page, fact);
  if (fact.word === 'drop-off')
    return said(page, inline(plan.wording.leave(shareOf(fact), fact.text)), fact.facts, inWords);
  if (fact.word === 'emotion') return said(page, inline(feeling(fact)), fact.facts);
  if (fact.word === 'trait') {
    const level = factOf(fact, 'level')?.text;
    return said(page, inline(level === undefined ? fact.text : `${fact.text} ${level}`), fact.facts, inWords);
  }
  if (fact.value.kind === 'link') return said(page, linkTo(fact.value.href, fact.text), fact.facts);
  if (fact.value.kind === 'path' && fact.word === 'image')
    return said(page, linkTo(fact.value.path, fact.text), fact.facts);
  if (fact.word === 'quote') {
    const [open, close] = plan.wording.quotationMarks;
    return said(page, inline(`${open}${fact.text}${close}`), fact.facts);
  }
  return said(page, inline(wordsOf(page, fact)), fact.facts);
}

const inWords: ReadonlySet<string> = new Set(['share', 'when', 'level']);
const measuredWords: ReadonlySet<string> = new Set(['value', 'target', 'before']);

function said(page: Page, text: string, facts: readonly Fact[], without: ReadonlySet<string> = new Set()): Said {
  const told = facts.filter((inner) => isTold(inner) && !without.has(inner.word));
  const details = told.filter(isDetail);
  return {
    text,
    details: details.map((inner) => detail(page, inner)),
    rest: told.filter((inner) => !isDetail(inner)),
  };
}

function isDetail(fact: Fact): boolean {
  return fact.word !== 'opportunity' && fact.facts.length === 0 && shownWidth(fact.text) <= LONGEST_DETAIL;
}

/** `Status: Planned`; of what is only said or not said, its name. */
function detail(page: Page, fact: Fact): string {
  const label = labelOf(page.plan, fact);
  if (fact.value.kind === 'flag') return inline(label);
  return `${inline(page.plan.wording.labelled(label, ''))} ${factLine(page, fact)}`;
}

function labelledItem(page: Page, label: string, { text, ...item }: Item): Item {
  return { ...item, text: text === '' ? `**${inline(label)}**` : `${boldLabel(page, label)} ${text}` };
}

/** The words of the value; of a team's own state its title; of what is only said, nothing more. */
function wordsOf({ plan }: Page, fact: Fact): string {
  const { value } = fact;
  if (value.kind === 'flag') return '';
  if (value.kind === 'label') {
    const states = plan.journey.labels.find(({ id }) => id === value.label)?.states;
    return states?.find(({ id }) => id === value.state)?.title || fact.text;
  }
  return fact.word === 'review-every' ? plan.wording.every(fact.text) : shownText(plan, fact);
}

/** `−2 Frustrated`, `0 → +1 Relieved`. */
function feeling({ value, text }: Fact): string {
  if (value.kind !== 'score' || value.points.length === 0) return text;
  const points = value.points.map((score) => (score > 0 ? `+${score}` : String(score).replace('-', '−')));
  return `${points.join(' → ')} ${value.words}`;
}

function measured(page: Page, fact: Fact): Said {
  const measure = measureOf(page.plan, fact);
  const numbers = wordsOfMeasure(page.plan, measure);
  const title = inline(measure.title);
  const text = numbers === '' ? title : `${title} **${inline(numbers)}**`;
  return said(page, text, measure.facts, measuredWords);
}

function follows(page: Page, fact: Fact): Said {
  const { plan, anchors } = page;
  const condition = factOf(fact, 'when')?.text;
  const target = shownText(plan, fact);
  const words = condition === undefined ? plan.wording.next(target) : plan.wording.nextWhen(target, condition);
  const share = shareOf(fact);
  const whole = inline(share === undefined ? words : `${words} (${share})`);
  const id = fact.value.kind === 'references' ? fact.value.references[0]?.id : undefined;
  const anchor = id === undefined ? undefined : anchors.get(id);
  return said(page, anchor === undefined ? whole : `[${whole}](#${address(anchor)})`, fact.facts, inWords);
}

function linkTo(href: string, text: string): string {
  const target = safeLink(href);
  return target === undefined ? inline(text) : `[${inline(text)}](${address(target)})`;
}

/** Nobody where there is no other that it could be. */
function peopleOf({ plan }: Page, { personas }: Fact): string {
  const { journey } = plan;
  if (journey.personas.length === 1 && journey.actors.length === 0) return '';
  return personas.map((id) => plan.titles.people.get(id) ?? id).join(plan.wording.listSeparator);
}
