// The maps of examples/: what the README shows and people copy from. Each compiles without a finding.

import { readdirSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve as resolvePath } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { compile } from '../src/compile.js';
import { prettyFormat } from '../src/diagnostics/formats/pretty.js';
import type { Fact } from '../src/model/fact.js';
import type { Declared, Journey, Moment } from '../src/model/journey.js';
import type { FileReader } from '../src/resolve/file-reader.js';
import { createSourceFile, type SourceFile } from '../src/source/source-file.js';
import { vocabulary } from '../src/vocabulary/words/index.js';

const folder = fileURLToPath(new URL('../examples/', import.meta.url));
const maps = readdirSync(folder).filter((name) => name.endsWith('.journey'));
const libraries = readdirSync(`${folder}shared`).filter((name) => name.endsWith('.journey'));
const readme = readFileSync(`${folder}README.md`, 'utf8');
const compiled = new Map<string, ReturnType<typeof compile>>();

beforeAll(() => {
  for (const name of [...maps, ...libraries.map((library) => `shared/${library}`)]) {
    compiled.set(name, compile(sourceOf(name), { files: readerOf(folder) }));
  }
});

test('there are at least nine', () => {
  expect(maps.length).toBeGreaterThanOrEqual(9);
});

describe.each(maps)('%s', (name) => {
  test('compiles without a finding', () => {
    expect(prettyFormat.write(compiled.get(name)?.diagnostics ?? [], { colour: 0 })).toBe('');
  });

  test('is worth reading: five to eight stages, twelve columns or more, feelings that move', () => {
    const journey = journeyOf(name);
    expect(journey.library).toBe(false);
    expect(journey.stages.length).toBeGreaterThanOrEqual(5);
    expect(journey.stages.length).toBeLessThanOrEqual(8);
    expect(journey.stages.flatMap((stage) => stage.moments).length).toBeGreaterThanOrEqual(12);
    const scores = allFacts(journey).flatMap(({ value }) => (value.kind === 'score' ? value.points : []));
    const { lowest, highest } = journey.scale;
    expect(Math.max(...scores) - Math.min(...scores)).toBeGreaterThanOrEqual((highest - lowest) / 2);
    expect(Math.max(...scores)).toBeGreaterThan((lowest + highest) / 2);
  });

  test('has a row in the README', () => {
    expect(readme).toContain(`](${name})`);
  });
});

test.each(libraries)('shared/%s is a library without a finding', (name) => {
  const outcome = compiled.get(`shared/${name}`);
  expect(prettyFormat.write(outcome?.diagnostics ?? [], { colour: 0 })).toBe('');
  expect(outcome?.value.library).toBe(true);
});

test('together they use every word of the language', () => {
  const texts = [...maps, ...libraries.map((name) => `shared/${name}`)].map((name) => sourceOf(name).text).join('\n');
  const used = new Set(Array.from(texts.matchAll(/(?:^\s*|\[|, )([\p{Ll}-]+)(?: [^\s:,]+)*:/gmu), ([, word]) => word));
  expect([...new Set(vocabulary.map(({ word }) => word))].filter((word) => !used.has(word))).toEqual([]);
});

function journeyOf(name: string): Journey {
  const outcome = compiled.get(name);
  if (outcome === undefined) throw new Error(`${name} was not compiled`);
  return outcome.value;
}

function allFacts(journey: Journey): readonly Fact[] {
  return journey.stages.flatMap((stage) => [...stage.facts, ...stage.moments.flatMap(factsWithin)]);
}

function factsWithin(moment: Moment): readonly Fact[] {
  const inner: readonly (Declared & { readonly facts: readonly Fact[] })[] =
    moment.kind === 'step' ? moment.moments : [];
  return [...moment.facts, ...inner.flatMap((below) => below.facts)];
}

function sourceOf(name: string): SourceFile {
  return createSourceFile(name, readFileSync(resolvePath(folder, name), 'utf8'));
}

function readerOf(root: string): FileReader {
  const locate = (path: string, from: SourceFile) => resolvePath(root, dirname(from.path), path);
  const read = (path: string, from: SourceFile) => {
    const absolute = locate(path, from);
    try {
      const file = createSourceFile(relative(root, absolute), readFileSync(absolute, 'utf8'));
      return { kind: 'read', file, identity: absolute } as const;
    } catch {
      return { kind: 'missing', reason: 'is not there' } as const;
    }
  };
  return { read, look: (path, from) => (read(path, from).kind === 'read' ? 'found' : 'missing') };
}
