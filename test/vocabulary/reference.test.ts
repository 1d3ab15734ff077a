import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { describeWord, languageReference, wordOverview } from '../../src/vocabulary/reference.js';
import { allWords, entriesOf } from '../../src/vocabulary/vocabulary.js';

const page = languageReference();
const lines = page.split('\n');
const headings = lines.filter((line) => /^#{1,4} /u.test(line)).map((line) => line.replace(/^#+ /u, ''));
const anchors = headings.map((heading) =>
  heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\s_-]/gu, '')
    .replace(/ /gu, '-'),
);

describe('the reference page', () => {
  it('is the one in docs/language.md', () => {
    expect(readFileSync(new URL('../../docs/language.md', import.meta.url), 'utf8')).toBe(page);
  });

  it('has every word with its documentation and both examples', () => {
    for (const entry of allWords().flatMap(entriesOf)) {
      expect(page).toContain(`\n${entry.documentation}\n`);
      expect(page).toContain(`\n${entry.example}\n`);
      expect(page).toContain(`\`${entry.wrongExample}\``);
    }
  });

  it('has no heading twice, so that every link has one goal', () => {
    expect(anchors.filter((anchor, position) => anchors.indexOf(anchor) !== position)).toEqual([]);
  });

  it('has no link that leads nowhere', () => {
    const links = [...page.matchAll(/\]\(#([^)]+)\)/gu)].map((match) => match[1]);
    expect(links.length).toBeGreaterThan(allWords().length);
    expect(links.filter((link) => link === undefined || !anchors.includes(link))).toEqual([]);
  });

  it('has tables whose rows all have as many cells as their head', () => {
    const cells = (line: string) => line.replace(/\\\|/gu, '').split('|').length;
    const ragged = lines.filter((line, position) => {
      const before = lines[position - 1] ?? '';
      return inTable(position) && before.startsWith('| ') && cells(line) !== cells(before);
    });
    expect(ragged).toEqual([]);
    expect(lines.filter((_, position) => inTable(position)).length).toBeGreaterThan(50);
  });

  it('closes every fence it opens', () => {
    expect(lines.filter((line) => line.startsWith('```')).length % 2).toBe(0);
  });
});

/** A `|` at the left margin outside a fence. */
function inTable(position: number): boolean {
  const fences = lines.slice(0, position).filter((line) => line.startsWith('```')).length;
  return fences % 2 === 0 && (lines[position] ?? '').startsWith('| ');
}

describe('a word in the terminal', () => {
  it('is told with where it stands, how it is written, what it holds, right and wrong', () => {
    expect(describeWord('severity').split('\n')).toEqual([
      'severity, in a pain',
      '',
      '  How much it hurts the persona.',
      '',
      '  Write        severity: choice',
      '  One of       low       noticed, soon forgotten',
      '               medium    annoying',
      '               high      hurts, and is told to others',
      '               critical  ends the journey or the relationship',
      '  How often    once',
      '  Right        severity: high',
      '  Wrong        severity: 4',
      '               (it is `low`, `medium`, `high` or `critical`)',
      '  Some say     priority, level, importance, impact, gravity, weight',
    ]);
  });

  it('has a part for each of its meanings', () => {
    const parts = describeWord('value').split('\n\nvalue, ');
    expect(parts).toHaveLength(3);
  });

  it('shows its shape with what may be left out', () => {
    expect(describeWord('pain')).toContain('Write        pain [name] [@persona]: text\n');
    expect(describeWord('actor')).toContain('Write        actor name: text\n');
  });

  it('is nothing when there is no such word', () => {
    expect(describeWord('constructor')).toBe('');
  });

  it('fits in 80 columns', () => {
    const all = [...allWords().map(describeWord), wordOverview()].join('\n').split('\n');
    expect(all.filter((line) => line.length > 80)).toEqual([]);
  });
});

describe('all words at a glance', () => {
  it('names every word', () => {
    const shown = new Set(wordOverview().split(/\s+/u));
    expect(allWords().filter((word) => !shown.has(word))).toEqual([]);
  });

  it('groups them by where they stand', () => {
    expect(wordOverview()).toContain('In a pain\n  severity  effect  frequency  opportunity  confidence\n');
    expect(wordOverview()).toContain('In a stage only\n  trigger  guiding-question\n');
  });
});
