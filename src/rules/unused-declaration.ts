// J511: declarations that nothing on the map uses.

import type { Fact } from '../model/fact.js';
import type { Declared, Journey } from '../model/journey.js';
import { defineRule } from './rule.js';
import { referredIds } from './shared/facts.js';
import type { LintedMap } from './shared/linted-map.js';

export const unusedDeclaration = defineRule({
  code: 'J511',
  name: 'unused-declaration',
  summary: 'a channel, source, actor, lane, label or view that nothing refers to',
  presets: { recommended: 'warning', strict: 'warning' },
  check: (map) => {
    const used = usesOf(map);
    return kindsOf(map.journey).flatMap(({ kind, things, word }) =>
      things
        .filter(({ id, span }) => span.file === map.journey.span.file && used(kind, id) === false)
        .map((thing) => {
          const help = [word === undefined ? adviceForView : `use it ("${word(thing.id)}"), or take it away`];
          return { at: thing, message: `nothing refers to the ${kind} "${thing.id}"`, help };
        }),
    );
  },
  documentation: () => ({
    why: 'What is declared and never used is a leftover, or a name that is misspelt where it should be used. A source that nothing cites also makes the map look better founded than it is. Libraries are left alone: what they declare is for others. A view counts as unused when the configuration draws views, and never this one.',
    sources: [
      {
        who: 'ESLint, TypeScript and most linters',
        says: 'Report what is declared and never read, as a sign of a slip.',
      },
    ],
    badExample: 'journey: Dinner\nchannel web: Website\nstage eat: Eat\n  step: Waits\n',
    goodExample: 'journey: Dinner\nchannel web: Website\nstage eat: Eat\n  step: Waits\n    channel: web\n',
    whenNot: 'Move what several maps share into a library and include it.',
  }),
});

const adviceForView = 'name it under "outputs" in journey.config.yaml, or take it away';

type Kind = 'channel' | 'source' | 'actor' | 'lane' | 'label' | 'view';

interface DeclaredKind {
  readonly kind: Kind;
  readonly things: readonly Declared[];
  /** How it is used. */
  readonly word?: (id: string) => string;
}

function kindsOf({ channels, sources, actors, lanes, labels, views }: Journey): readonly DeclaredKind[] {
  return [
    { kind: 'channel', things: channels, word: (id) => `channel: ${id}` },
    { kind: 'source', things: sources, word: (id) => `source: ${id}` },
    { kind: 'actor', things: actors, word: (id) => `frontstage @${id}: ...` },
    { kind: 'lane', things: lanes, word: (id) => `${id}: ...` },
    { kind: 'label', things: labels, word: (id) => `[${id}: ...]` },
    { kind: 'view', things: views },
  ];
}

function usesOf({ everyFact, surroundings }: LintedMap): (kind: Kind, id: string) => boolean {
  const channels = referredIds(everyFact, 'channel');
  const sources = referredIds(everyFact, 'source');
  const people = new Set(everyFact.flatMap(({ personas }) => personas));
  const own = (role: Fact['role']) => new Set(everyFact.filter((fact) => fact.role === role).map(({ word }) => word));
  const lanes = own('lane');
  const labels = own('label');
  const views = surroundings.drawnViews;
  return (kind, id) => {
    if (kind === 'view') return views?.has(id) ?? true;
    return { channel: channels, source: sources, actor: people, lane: lanes, label: labels }[kind].has(id);
  };
}
