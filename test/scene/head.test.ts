// The head: what it tells of the map and its personas.

import { describe, expect, test } from 'vitest';
import type { Primitive } from '../../src/scene/primitive.js';
import { compileExample } from '../example-maps.js';
import { drawnLines, sceneOf, sceneOfJourney, textBlocks } from './drawn-texts.js';

test('a map that improves on another is told its title, not the path of its file', async () => {
  const scene = sceneOfJourney((await compileExample('dinner-future')).value, 'grid');
  const said = drawnLines(scene).map(({ text }) => text);
  const older = (await compileExample('dinner')).value.title;
  expect(said.filter((text) => text.includes('.journey'))).toEqual([]);
  expect(said.some((text) => older.startsWith(text))).toBe(true);
});

describe('a persona', () => {
  const map = (persona: string) =>
    `journey: J\npersona ida: ${persona}\nstage: One\n  step: Two\n    emotion: 1 Good\n  step: Three\n    emotion: 2 Better`;

  test('who speaks another language is read in it', () => {
    const blocks = textBlocks(sceneOf(map('Ida\n  quote: Nie wieder [language: de]')).children);
    const quote = blocks.find(({ lines }) => lines.some(({ text }) => text.includes('Nie wieder')));
    expect(quote?.language).toBe('de');
    expect(blocks.filter(({ language }) => language !== undefined)).toEqual([quote]);
  });

  test.each([
    ['without traits', 'Ida'],
    ['with traits', 'Ida\n  trait: Patience [level: 3/5]'],
  ])('%s has the line of the curve as a key', (_, persona) => {
    const head = sceneOf(map(persona)).children.flatMap(leavesNamed('persona-ida'));
    const faces = head.filter(({ kind }) => kind === 'mark');
    const lines = head.filter((leaf) => leaf.kind === 'line' && leaf.stroke.width === 3);
    expect([faces.length, lines.length]).toEqual([1, 2]);
  });
});

describe('the tag of a persona', () => {
  const tagged = (one: string) =>
    `journey: J\npersona a: ${one}\npersona b: Ben\nstage: One\n  step: Two\n    thought @a: Mine\n    thought @b: His`;
  const lettersOf = (name: string) =>
    textBlocks(sceneOf(tagged(name)).children)
      .filter(({ anchor, style }) => anchor === 'middle' && style.size === 12)
      .flatMap(({ lines }) => lines.map(({ text }) => text));

  test('bears the initial', () => {
    expect(lettersOf('Ida')).toEqual(['I', 'B', 'I', 'B']);
  });

  test('leaves out a letter wider than itself', () => {
    expect(lettersOf('Ǆura')).toEqual(['B', 'B']);
  });
});

function leavesNamed(id: string): (primitive: Primitive) => readonly Primitive[] {
  return (primitive) => {
    if (primitive.kind !== 'group') return [];
    return primitive.id === id ? leaves(primitive.children) : primitive.children.flatMap(leavesNamed(id));
  };
}

function leaves(primitives: readonly Primitive[]): readonly Primitive[] {
  return primitives.flatMap((primitive) => (primitive.kind === 'group' ? leaves(primitive.children) : [primitive]));
}
