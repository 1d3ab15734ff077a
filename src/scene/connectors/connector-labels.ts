// The words of a connector: how many go this way, in which case, whose way it is, and all else that its author said.

import type { Fact } from '../../model/fact.js';
import { factOf } from '../../model/queries.js';
import type { MapPlan } from '../map-plan.js';
import { superscriptOf } from '../number-sources.js';
import { factDetails } from '../pieces/details.js';
import { smallItem } from '../pieces/fact-item.js';
import { quantityText, shownText } from '../pieces/fact-text.js';
import { paragraph, small, smallStrong, strong, textLine } from '../pieces/paragraph.js';
import { type Piece, stacked } from '../pieces/piece.js';
import type { TextStyle } from '../text-style.js';
import type { ExitSaying, LinkSaying } from './planned-paths.js';

/** `named`: with where it leads, which an arrow's end shows otherwise. */
export function linkLabel(plan: MapPlan, { fact, within, namesTarget }: LinkSaying, named: boolean): Piece {
  const { next, nextWhen, labelled } = plan.wording;
  const condition = factOf(fact, 'when')?.text;
  const target = shownText(plan, fact);
  const way = condition === undefined ? next(target) : nextWhen(target, condition);
  const words = named || namesTarget ? way : (condition ?? '');
  const whole = within === undefined ? words : words === '' ? within.title : labelled(within.title, words);
  return withDetails(plan, fact, shareAndWords(plan, fact, whole, smallStrong), linkWords);
}

export function exitLabel(plan: MapPlan, { fact, within }: ExitSaying): Piece {
  const whole = within === undefined ? fact.text : plan.wording.labelled(within.title, fact.text);
  return withDetails(plan, fact, shareAndWords(plan, fact, whole, strong), exitWords);
}

export function shareOf(fact: Fact): string | undefined {
  const share = factOf(fact, 'share')?.text;
  return share === undefined ? undefined : quantityText(share);
}

const exitWords: ReadonlySet<string> = new Set(['share']);
const linkWords: ReadonlySet<string> = new Set(['share', 'when']);

function withDetails(plan: MapPlan, fact: Fact, main: Piece, handled: ReadonlySet<string>): Piece {
  return smallItem(plan, fact, stacked([main, ...factDetails(plan, fact, handled)], 2));
}

/** From a share to the words at its side, and the least room that those want. */
const [between, leastBeside] = [6, 96] as const;

/** The words stand beside the share, or below it where that leaves too little room. */
function shareAndWords(plan: MapPlan, fact: Fact, words: string, style: TextStyle): Piece {
  const share = shareOf(fact);
  const text = paragraph(plan, words, small, 'ink2', { superscript: superscriptOf(plan, fact) });
  if (share === undefined) return text;
  const shareWidth = Math.ceil(plan.typesetter.measure(share, style));
  const wordsWidth = words === '' ? 0 : Math.ceil(plan.typesetter.measure(words, small));
  const line = style.size === 14 ? 20 : 16;
  return {
    minimumWidth: Math.max(shareWidth, text.minimumWidth),
    place: (width) => {
      const drawShare = (x: number, y: number) => textLine(plan, share, style, 'ink', x, y);
      if (words === '') return { height: line, draw: (x, y) => [drawShare(x, y)] };
      const room = width - shareWidth - between;
      const beside = room >= Math.min(leastBeside, wordsWidth);
      const placed = text.place(beside ? room : width);
      const [dx, dy] = beside ? [shareWidth + between, (line - 16) / 2] : [0, line];
      return {
        height: Math.max(line, dy + placed.height),
        draw: (x, y) => [drawShare(x, y), ...placed.draw(x + dx, y + dy)],
      };
    },
  };
}
