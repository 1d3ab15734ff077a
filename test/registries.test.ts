// A plural folder is a registry: each thing is one file or folder, listed in `index.ts`, and named nowhere else.

import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, relative, resolve as resolvePath } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '..');

/** `shared`: files of the folder that are no thing of the registry: its contract and what its things share. */
const registries: readonly { folder: string; shared: readonly string[] }[] = [
  { folder: 'src/vocabulary/words', shared: ['word-builder.ts'] },
  { folder: 'src/lanes', shared: ['lane.ts', 'shared'] },
  { folder: 'src/layouts', shared: ['layout.ts'] },
  { folder: 'src/renderers', shared: ['renderer.ts', 'shared'] },
  { folder: 'src/themes', shared: ['theme.ts', 'colours'] },
  { folder: 'src/rules', shared: ['rule.ts', 'shared'] },
  { folder: 'src/scene/wordings', shared: ['wording.ts'] },
  { folder: 'src/diagnostics/formats', shared: ['format.ts'] },
  { folder: 'src/cli/commands', shared: ['command.ts'] },
];

describe.each(registries)('$folder', ({ folder, shared }) => {
  const index = read(join(folder, 'index.ts'));
  const things = readdirSync(join(root, folder)).filter((name) => name !== 'index.ts' && !shared.includes(name));

  it('lists every thing in its index', () => {
    expect(things.length).toBeGreaterThan(0);
    const unlisted = things.filter((name) => !index.includes(`'./${name.replace(/\.ts$/, '')}`));
    expect(unlisted).toEqual([]);
  });

  it('is met by the rest of the code through its index and its contract alone', () => {
    const allowed = ['index.ts', ...shared];
    const strangers = sources.flatMap((file) => {
      if (file.startsWith(`${folder}/`)) return [];
      return importsOf(file)
        .filter((target) => target.startsWith(`${folder}/`))
        .map((target) => relative(folder, target))
        .filter((target) => !allowed.some((name) => target === name || target.startsWith(`${name}/`)))
        .map((target) => `${file} imports ${target}`);
    });
    expect(strangers).toEqual([]);
  });
});

const sources = [...list('src'), ...list('grammar')];

function list(folder: string): string[] {
  return readdirSync(join(root, folder)).flatMap((name) => {
    const path = join(folder, name);
    return statSync(join(root, path)).isDirectory() ? list(path) : path.endsWith('.ts') ? [path] : [];
  });
}

function importsOf(file: string): string[] {
  return [...read(file).matchAll(/(?:from|import\()\s*'(\.[^']+)'/g)].map((match) => {
    const target = relative(root, resolvePath(root, dirname(file), match[1] ?? '')).replace(/\.js$/, '.ts');
    return existsSync(join(root, target)) ? target : '';
  });
}

function read(path: string): string {
  return readFileSync(join(root, path), 'utf8');
}
