// What a stage, step or touchpoint says of itself: lines of text, chips with icons, badges. Facts that have a lane of
// their own are not told here.

import type { Fact } from '../../model/fact.js';
import { laneWords } from '../../vocabulary/vocabulary.js';
import type { MapPlan } from '../map-plan.js';
import { detailLines, factBadge, factDetails, isBadge, isShown } from '../pieces/details.js';
import { personaTag } from '../pieces/fact-item.js';
import { choiceText, quantityText, shownText } from '../pieces/fact-text.js';
import type { FlowItem } from '../pieces/flow.js';
import { iconLine } from '../pieces/icon-line.js';
import { captionsOf, captionWord } from '../pieces/image-piece.js';
import { paragraph, small } from '../pieces/paragraph.js';
import { breakable, indented, linked, type Piece } from '../pieces/piece.js';
import { namesOf } from '../view-of-journey.js';
import { channelIcon } from './channel-icon.js';

interface Holder {
  readonly facts: readonly Fact[];
}

/** Lines of 12: description, criteria, whatever has no better place. `handled` names words the caller draws itself. */
export function linesOf(plan: MapPlan, holder: Holder, handled: ReadonlySet<string>): readonly Piece[] {
  const told = ownFacts(plan, holder).filter(
    (fact) => !handled.has(fact.word) && !chipWords.has(fact.word) && !isBadge(fact),
  );
  return told.flatMap((fact) => lineOf(plan, fact));
}

/** Channels, times, cost, who leads and who takes part: an icon and words each. */
export function chipsOf(plan: MapPlan, holder: Holder, handled: ReadonlySet<string>): readonly Piece[] {
  return ownFacts(plan, holder)
    .filter((fact) => chipWords.has(fact.word) && !handled.has(fact.word))
    .flatMap((fact) => [...chipOf(plan, fact), ...factDetails(plan, fact, new Set())]);
}

/** A team's states, `optional`, variants. */
export function badgesOf(plan: MapPlan, holder: Holder): readonly FlowItem[] {
  return ownFacts(plan, holder).flatMap((fact) => factBadge(plan, fact));
}

function ownFacts(plan: MapPlan, holder: Holder): readonly Fact[] {
  return holder.facts.filter(
    (fact) =>
      isShown(fact) && fact.role !== 'lane' && !lanesOfTheirOwn.has(fact.word) && !plan.hiddenLanes.has(fact.word),
  );
}

const lanesOfTheirOwn: ReadonlySet<string> = new Set([
  ...laneWords,
  ...['metric', 'owner', 'team', 'next', 'drop-off', 'colour', 'source'],
]);
const chipWords: ReadonlySet<string> = new Set(['channel', 'wait', 'duration', 'time', 'cost', 'lead', 'personas']);
const noWords: ReadonlySet<string> = new Set();

function lineOf(plan: MapPlan, fact: Fact): readonly Piece[] {
  switch (fact.word) {
    case 'description':
      return [paragraph(plan, fact.text, small, 'ink2'), ...factDetails(plan, fact, noWords)];
    case 'decision':
      return [iconLine(plan, 'decision', fact.text), ...factDetails(plan, fact, noWords)];
    case 'link': {
      const line = breakable(iconLine(plan, 'link', fact.text));
      return [fact.value.kind === 'link' ? linked(line, fact.value.href) : line, ...factDetails(plan, fact, noWords)];
    }
    case 'map':
      return [breakable(iconLine(plan, 'map', plan.wording.labelled(plan.wording.facts.map, fact.text)))];
    case 'image':
      return imageLine(plan, fact);
    default:
      return detailLines(plan, fact);
  }
}

/** An image that the picture has not got is told by its caption; others have a row of their own. */
function imageLine(plan: MapPlan, fact: Fact): readonly Piece[] {
  if (plan.imageOf(fact) !== undefined) return [];
  const captions = captionsOf(fact);
  const text = captions.length > 0 ? captions.join(' ') : fact.text;
  return [
    breakable(paragraph(plan, plan.wording.labelled(plan.wording.facts.image, text), small, 'ink2')),
    ...factDetails(plan, fact, captionWord),
  ];
}

function chipOf(plan: MapPlan, fact: Fact): readonly Piece[] {
  switch (fact.word) {
    case 'channel':
      return fact.value.kind === 'references'
        ? fact.value.references.map((reference) => {
            const channel = reference.id === undefined ? undefined : plan.titles.channels.get(reference.id);
            return iconLine(plan, channelIcon(reference.text, channel), channel?.title || reference.text);
          })
        : [iconLine(plan, channelIcon(fact.text, undefined), fact.text)];
    case 'wait':
      return [iconLine(plan, 'clock', plan.wording.labelled(plan.wording.facts.wait, quantityText(fact.text)))];
    case 'duration':
      return [iconLine(plan, 'clock', quantityText(fact.text))];
    case 'time':
      return [iconLine(plan, 'calendar', fact.text)];
    case 'cost':
      return [iconLine(plan, 'coin', fact.text)];
    case 'lead':
      return [iconLine(plan, fact.text === 'system' ? 'gear' : 'people', leadText(plan, fact))];
    default:
      return personaChips(plan, fact);
  }
}

function leadText(plan: MapPlan, fact: Fact): string {
  return plan.wording.labelled(plan.wording.facts.lead, choiceText(plan, shownText(plan, fact)));
}

function personaChips(plan: MapPlan, fact: Fact): readonly Piece[] {
  const ids = namesOf(fact);
  const marks = plan.personas.filter((mark) => ids.includes(mark.persona.id));
  if (marks.length === 0) return [iconLine(plan, 'people', shownText(plan, fact))];
  return marks.map((mark) =>
    indented(paragraph(plan, mark.persona.title, small, 'ink2'), 22, (x, y) => personaTag(plan, mark, x, y - 2)),
  );
}
