// Small, telling maps and the very bytes of their pictures. A change to one is reviewed as a picture: a failing test draws
// the old one beside the new, and says how the new one is accepted.

import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { runJourney } from '../cli/run-journey.js';

const folder = import.meta.dirname;
/** What is drawn now, to look at: one folder, whose pictures the next run replaces. */
const drawn = join(tmpdir(), 'journey-golden');
const names = readdirSync(folder)
  .filter((name) => name.endsWith('.journey'))
  .map((name) => name.replace('.journey', ''));
const page = join(drawn, 'index.html');

beforeAll(async () => {
  mkdirSync(drawn, { recursive: true });
  const maps = names.map((name) => `${name}.journey`);
  const { exitCode, messages } = await runJourney(folder, ['render', ...maps, '-o', drawn]);
  expect(exitCode, messages).toBe(0);
  writeFileSync(page, comparison(names.filter((name) => actual(name) !== expected(name))));
});

describe('the picture of', () => {
  test.each(names)('%s', (name) => {
    const help = `look at both in ${pathToFileURL(page).href}; where the new one is right, npm run golden accepts it`;
    expect(actual(name) === expected(name), `${name}.expected.svg is no longer what is drawn: ${help}`).toBe(true);
  });
});

test('no picture is left without its map', () => {
  const pictures = readdirSync(folder).filter((name) => name.endsWith('.expected.svg'));
  expect(pictures.map((name) => name.replace('.expected.svg', ''))).toEqual(names);
});

const actual = (name: string) => readFileSync(join(drawn, `${name}.svg`), 'utf8');

function expected(name: string): string {
  try {
    return readFileSync(join(folder, `${name}.expected.svg`), 'utf8');
  } catch {
    return '';
  }
}

/** The pictures that changed, before and after. */
function comparison(changed: readonly string[]): string {
  const rows = changed.map((name) => {
    const before = pathToFileURL(join(folder, `${name}.expected.svg`)).href;
    return `<h2>${name}</h2><div><img alt="before" src="${before}"><img alt="after" src="${name}.svg"></div>`;
  });
  const style = 'body{font:16px sans-serif;margin:24px}div{display:flex;gap:8px;background:#888}img{width:50%}';
  const title = changed.length === 0 ? 'No golden picture has changed' : 'Golden pictures, before and after';
  return `<!doctype html><meta charset="utf-8"><title>${title}</title><style>${style}</style><h1>${title}</h1>${rows.join('')}\n`;
}
