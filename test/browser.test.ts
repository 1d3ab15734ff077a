// The public API runs in a browser: bundled for one it asks for no built-in of Node's, and works without Node's globals.

import { createContext, Script } from 'node:vm';
import { type BuildOptions, build } from 'esbuild';
import { beforeAll, describe, expect, it } from 'vitest';
import { bundling } from '../scripts/build.mjs';

let code = '';
let imports: string[] = [];

beforeAll(async () => {
  const settings: BuildOptions = { ...bundling, splitting: false };
  const result = await build({
    ...settings,
    metafile: true,
    format: 'iife',
    globalName: 'journeymap',
    entryPoints: ['src/index.ts'],
    platform: 'browser',
    write: false,
    outfile: 'journeymap.js',
  });
  code = result.outputFiles?.[0]?.text ?? '';
  imports = Object.values(result.metafile.outputs).flatMap((output) => output.imports.map((entry) => entry.path));
});

describe('the public API in a browser bundle', () => {
  it('imports nothing that is not in it', () => {
    expect(imports).toEqual([]);
    expect(code).not.toMatch(/\brequire\("(?:node:|fs|path|url|module|os|child_process)/);
  });

  it('compiles and draws a map where there is no process, no Buffer and no require', async () => {
    const context = createContext({
      TextEncoder,
      TextDecoder,
      structuredClone,
      queueMicrotask,
      setTimeout,
      atob,
      btoa,
    });
    const run = new Script(`${code}
      (async () => {
        const map = 'journey: Tea\\npersona ana: Ana\\nstage: Make\\n  step: Boils water\\n    emotion: +1 Calm\\n';
        const { value, diagnostics } = journeymap.compile(map);
        const drawn = await journeymap.render(value, { theme: 'light' });
        return JSON.stringify({ title: value.title, findings: diagnostics.length, svg: drawn });
      })()`);
    const result: unknown = JSON.parse(await run.runInContext(context));
    expect(result).toMatchObject({ title: 'Tea', findings: 0 });
    expect(JSON.stringify(result)).toContain('Boils water');
  });
});
