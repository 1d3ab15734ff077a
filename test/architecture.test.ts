// The folder order, the islands and the libraries hold, and the check that says so fails on a violation.

import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { afterAll, describe, expect, it } from 'vitest';
import configuration from '../.dependency-cruiser.mjs';

const folder = mkdtempSync(join(tmpdir(), 'journey-architecture-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Each is a small project with one import that must not be. */
const violations: readonly { rule: string; files: Readonly<Record<string, string>> }[] = [
  { rule: 'order-source', files: { 'src/source/a.ts': "import '../model/b.js';", 'src/model/b.ts': 'export {};' } },
  { rule: 'order-grammar', files: { 'grammar/a.ts': "import '../src/syntax/b.js';", 'src/syntax/b.ts': 'export {};' } },
  {
    rule: 'order-resolve',
    files: {
      'src/resolve/a.ts': "import type { B } from '../scene/b.js';\nexport type A = B;",
      'src/scene/b.ts': 'export type B = 1;',
    },
  },
  { rule: 'order-compile', files: { 'src/compile.ts': "import './index.js';", 'src/index.ts': 'export {};' } },
  { rule: 'order-project', files: { 'src/project/a.ts': "import '../cli/b.js';", 'src/cli/b.ts': 'export {};' } },
  { rule: 'island-lanes', files: { 'src/lanes/a.ts': "import './b.js';", 'src/lanes/b.ts': 'export {};' } },
  {
    rule: 'island-renderers',
    files: { 'src/renderers/svg/a.ts': "import '../pdf/b.js';", 'src/renderers/pdf/b.ts': 'export {};' },
  },
  { rule: 'node-built-ins', files: { 'src/model/a.ts': "import 'node:fs';" } },
  {
    rule: 'library-chevrotain',
    files: { 'src/model/a.ts': "import 'chevrotain';", 'node_modules/chevrotain/index.js': '' },
  },
  {
    rule: 'no-cycles',
    files: { 'src/model/a.ts': "import './b.js';", 'src/model/b.ts': "import './a.js';" },
  },
];

describe('dependency-cruiser', () => {
  it.each(violations)('refuses what breaks $rule', async ({ rule, files }) => {
    expect(await brokenRules(rule, files)).toContain(rule);
  });

  it('accepts an import to the left, of the contract of a registry, and inside one thing', async () => {
    const files = {
      'src/model/a.ts': "import '../source/b.js';",
      'src/source/b.ts': 'export {};',
      'src/lanes/actions.ts': "import './lane.js';",
      'src/lanes/lane.ts': 'export {};',
      'src/lanes/emotion/a.ts': "import './b.js';",
      'src/lanes/emotion/b.ts': 'export {};',
      'src/lanes/index.ts': "import './actions.js'; import './emotion/a.js';",
    };
    expect(await brokenRules('accepted', files)).toEqual([]);
  });
});

async function brokenRules(name: string, files: Readonly<Record<string, string>>): Promise<string[]> {
  const base = join(folder, name);
  for (const [path, text] of Object.entries(files)) {
    mkdirSync(dirname(join(base, path)), { recursive: true });
    writeFileSync(join(base, path), text);
  }
  const roots = [...new Set(Object.keys(files).map((path) => path.split('/')[0] ?? ''))];
  const { tsPreCompilationDeps, doNotFollow } = configuration.options ?? {};
  const { output } = await cruise(
    roots.filter((root) => root !== 'node_modules'),
    {
      tsPreCompilationDeps: tsPreCompilationDeps ?? false,
      ...(doNotFollow ? { doNotFollow } : {}),
      baseDir: base,
      ruleSet: { forbidden: configuration.forbidden },
      validate: true,
    },
    { extensions: ['.ts', '.js'] },
  );
  return isResult(output) ? output.summary.violations.map((violation) => violation.rule.name) : [];
}

function isResult(output: unknown): output is ICruiseResult {
  return typeof output === 'object' && output !== null && 'summary' in output;
}
