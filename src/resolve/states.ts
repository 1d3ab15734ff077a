// The states of a team's label: `[build: new]` names one of them.

import { report } from '../diagnostics/problem.js';
import { unknownState } from '../diagnostics/problems/references.js';
import { didYouMean, listed, suggest } from '../diagnostics/suggest.js';
import type { Value } from '../model/value.js';
import type { Text } from '../syntax/ast.js';
import { spanOfThing } from './names.js';
import { note, type Resolution } from './resolution.js';
import type { TeamWord } from './team-words.js';
import { unreadable, writeInstead } from './values/value-reader.js';

const mostShown = 8;

/** By the name of the state, else by its title, whatever its capitals. */
export function readState(text: Text, label: TeamWord, resolution: Resolution): Value {
  const written = text.value.normalize('NFC');
  const folded = written.toLowerCase();
  const state =
    label.states.find(({ name }) => name === written) ??
    label.states.find(({ name, title }) => name.toLowerCase() === folded || title.toLowerCase() === folded);
  if (state !== undefined) return { kind: 'label', label: label.word, state: state.name };
  const names = label.states.map(({ name }) => name);
  const near = suggest(written, names, 2, resolution.budget);
  const [best] = near;
  const known =
    names.length === 0
      ? 'it has no state yet; add "value NAME: Title" below it'
      : `its states are ${listed(names.slice(0, mostShown), 'and')}`;
  const help = [didYouMean(near) ?? known];
  const related = [{ span: spanOfThing(label.thing), message: 'the label is declared here' }];
  const fix = best === undefined ? {} : writeInstead(text.span, best);
  note(resolution, report(unknownState, text.span, { label: label.word, text: text.value }, { help, related, ...fix }));
  return unreadable;
}
