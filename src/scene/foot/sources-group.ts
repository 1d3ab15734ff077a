// The numbered sources that figures in the map point at, each with its address and what else is known of it.

import { choiceOf, factOf, textOfFact, valueOfFact } from '../../model/queries.js';
import { highest } from '../highest.js';
import type { MapPlan, NumberedSource } from '../map-plan.js';
import { factDetails } from '../pieces/details.js';
import { choiceText, shownText } from '../pieces/fact-text.js';
import { paragraph, small, smallStrong } from '../pieces/paragraph.js';
import { breakable, indented, linked, stacked } from '../pieces/piece.js';
import { columnedGroup, type FootGroup } from './foot-group.js';

export function sourcesGroup(plan: MapPlan): readonly FootGroup[] {
  if (plan.sources.length === 0) return [];
  const lines = plan.sources.map((source) => {
    const text = paragraph(plan, sourceText(plan, source), small, 'ink2');
    const href = source.source === undefined ? undefined : valueOfFact(source.source, 'link', 'link')?.href;
    const number = paragraph(plan, String(source.number), smallStrong, 'ink').place(20);
    const details = source.source === undefined ? [] : factDetails(plan, source.source, sourceWords);
    const address = href === undefined ? [] : [breakable(paragraph(plan, href, small, 'ink2'))];
    const whole = stacked([text, ...address, ...details], 0);
    return indented(href === undefined ? whole : linked(whole, href), 20, (x, y) => number.draw(x, y));
  });
  const widestText = highest(plan.sources.map((source) => plan.typesetter.measure(sourceText(plan, source), small)));
  const columnWidth = Math.ceil(Math.min(400, 21 + widestText));
  return [{ ...columnedGroup(plan, plan.wording.legend.sources, lines, { columnWidth, most: 8 }), apart: true }];
}

const sourceWords: ReadonlySet<string> = new Set(['kind', 'n', 'date', 'owner', 'link']);

/** Title, kind where the title does not say it, number of participants, date, owner. */
function sourceText(plan: MapPlan, { title, source }: NumberedSource): string {
  if (source === undefined) return title;
  const kind = choiceOf(source, 'kind');
  const kindText = kind === undefined ? '' : choiceText(plan, kind);
  const n = textOfFact(source, 'n');
  const date = factOf(source, 'date');
  const owner = factOf(source, 'owner');
  return [
    title,
    ...(kindText === '' || title.toLowerCase().includes(kindText.toLowerCase()) ? [] : [kindText]),
    ...(n === undefined ? [] : [`n\u00a0=\u00a0${n}`]),
    ...(date === undefined ? [] : [shownText(plan, date)]),
    ...(owner === undefined ? [] : [shownText(plan, owner)]),
  ].join(plan.wording.listSeparator);
}
