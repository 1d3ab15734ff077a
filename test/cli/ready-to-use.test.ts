// What CI takes as it is: the GitHub action, the pre-commit hooks, the GitLab job of docs/ci.md. Run as far as it can run here.

import { execFile, execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { temporaryFolder } from '../project/temporary-folder.js';
import { badMap, goodMap } from './run-journey.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const action = parse(read('action.yml'));
const [step] = action.runs.steps;
const warned = `${goodMap}stage wait: Wait\n`;

beforeAll(() => {
  if (!existsSync(`${root}dist/program/cli.js`))
    spawnSync(process.execPath, [`${root}scripts/build.mjs`], { stdio: 'inherit' });
});

interface Ended {
  readonly code: number;
  readonly output: string;
}

function runShell(folder: string, script: string, environment: Readonly<Record<string, string>> = {}) {
  return new Promise<Ended>((resolve) => {
    const env = { ...process.env, ...environment };
    execFile('bash', ['-c', script], { cwd: folder, env }, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), output: stdout + stderr });
    });
  });
}

/** A project of a user's, with this package installed. */
function project(files: Readonly<Record<string, string>>): string {
  const folder = temporaryFolder({ ...files, 'package.json': '{ "private": true }' });
  mkdirSync(join(folder, 'node_modules/.bin'), { recursive: true });
  symlinkSync(root, join(folder, 'node_modules/journeymap'));
  symlinkSync(join(root, 'bin/journey.js'), join(folder, 'node_modules/.bin/journey'));
  return folder;
}

describe('the GitHub action', () => {
  /** As GitHub does it: the inputs become the environment of the step. */
  async function runAction(folder: string, inputs: Readonly<Record<string, string>> = {}) {
    const environment = new Map<string, string>();
    for (const [name, value] of Object.entries<string>(step.env)) {
      const [, input = ''] = /^\$\{\{ inputs\.([\w-]+) \}\}$/.exec(value) ?? [];
      environment.set(name, inputs[input] ?? action.inputs[input].default);
    }
    const summary = join(folder, 'summary.md');
    writeFileSync(summary, 'before\n');
    const ended = await runShell(folder, step.run, {
      ...Object.fromEntries(environment),
      GITHUB_ACTION_PATH: root,
      GITHUB_STEP_SUMMARY: summary,
      RUNNER_TEMP: folder,
    });
    return { ...ended, summary: readFileSync(summary, 'utf8') };
  }

  test('has what GitHub asks for, and every input is used and documented', () => {
    expect(action).toMatchObject({
      name: expect.any(String),
      description: expect.any(String),
      runs: { using: 'composite' },
    });
    expect(step).toMatchObject({ shell: 'bash', 'working-directory': expect.any(String) });
    const used = [...JSON.stringify(action.runs).matchAll(/inputs\.([\w-]+)/g)].map(([, name]) => name);
    expect(new Set(used)).toEqual(new Set(Object.keys(action.inputs)));
    const page = read('docs/ci.md');
    for (const name of Object.keys(action.inputs)) expect(page).toContain(`| \`${name}\` |`);
  });

  test('reads no input as a piece of a script', () => {
    for (const { run } of action.runs.steps) expect(run).not.toContain('${{');
    execFileSync('bash', ['-n', join(root, 'scripts/ci/github-action.sh')]);
  });

  test('is content with good maps, and writes the summary below what is there', async () => {
    const { code, output, summary } = await runAction(project({ 'a.journey': goodMap }));
    expect({ code, output }).toEqual({ code: 0, output: expect.stringContaining('1 file checked, no findings') });
    expect(summary).toBe('before\n## Journey maps\n\nno findings; 1 file checked\n');
  });

  test('annotates, tells in the log and fails', async () => {
    const { code, output, summary } = await runAction(project({ 'maps/a.journey': badMap }), {
      'format-check': 'false',
    });
    expect(code).toBe(1);
    expect(output).toMatch(/^error\[J\d+\]: /m);
    expect(output).toMatch(/^::error file=maps\/a\.journey,line=3,/m);
    expect(summary).toContain('| error | maps/a.journey:3 |');
  });

  test('takes a threshold, a preset, paths and a file for SARIF', async () => {
    const folder = project({ 'a b/warned.journey': warned, 'bad.journey': badMap });
    const paths = '\na b/*.journey\r\n\n';
    expect(await runAction(folder, { paths })).toMatchObject({ code: 0 });
    const failing = await runAction(folder, { paths, 'fail-on': 'warning', 'sarif-file': 'out.sarif' });
    expect(failing.code).toBe(1);
    const [run] = JSON.parse(readFileSync(join(folder, 'out.sarif'), 'utf8')).runs;
    expect(run.results[0].locations[0].physicalLocation.artifactLocation.uri).toBe('a%20b/warned.journey');
    expect(await runAction(folder, { paths, preset: 'stirct' })).toMatchObject({ code: 2 });
  });

  test('fails on maps that are not formatted, unless told otherwise', async () => {
    const folder = project({
      'a.journey': goodMap.replace('stage eat:  Eat', 'stage eat: Eat').replace('stage eat: Eat', 'stage eat:   Eat'),
    });
    const { code, output } = await runAction(folder);
    expect(code).toBe(1);
    expect(output).toMatch(/^::error title=journey fmt::/m);
    expect(await runAction(folder, { 'format-check': 'false' })).toMatchObject({ code: 0 });
  });

  test('hostile inputs are values and nothing else', async () => {
    const folder = project({ 'a.journey': goodMap });
    const evil = '$(touch pwned) `touch pwned` "; touch pwned; #';
    for (const inputs of [
      { paths: evil },
      { paths: '--fix' },
      { preset: evil },
      { 'fail-on': evil },
      { version: evil },
      { version: '--help' },
    ]) {
      const { code } = await runAction(folder, inputs);
      expect({ inputs, code }).toEqual({ inputs, code: 2 });
    }
    await runAction(folder, { 'sarif-file': evil, 'format-check': evil });
    expect(existsSync(join(folder, 'pwned'))).toBe(false);
  });
});

describe('the pre-commit hooks', () => {
  const hooks: readonly Readonly<Record<string, string>>[] = parse(read('.pre-commit-hooks.yaml'));
  const runHook = (folder: string, id: string, files: string) =>
    runShell(folder, `PATH="$PWD/node_modules/.bin:$PATH"; ${hooks.find((hook) => hook.id === id)?.entry} ${files}`);

  test('have what pre-commit asks for', () => {
    expect(hooks.map(({ id }) => id)).toEqual(['journey-check', 'journey-fmt']);
    for (const hook of hooks) {
      expect(hook).toMatchObject({
        name: expect.any(String),
        entry: expect.stringMatching(/^journey /),
        language: 'node',
      });
      expect('maps/dinner.journey').toMatch(new RegExp(hook.files ?? ''));
      expect('maps/dinner.journey.md').not.toMatch(new RegExp(hook.files ?? ''));
    }
    const { bin, scripts } = JSON.parse(read('package.json'));
    expect(bin).toHaveProperty('journey');
    expect(scripts.prepare).toContain('build');
  });

  test('check fails on a bad map, fmt writes in place', async () => {
    const folder = project({ 'a.journey': goodMap.replace('stage eat: Eat', 'stage eat:   Eat'), 'b.journey': badMap });
    expect(await runHook(folder, 'journey-check', 'a.journey')).toMatchObject({ code: 0 });
    expect(await runHook(folder, 'journey-check', 'a.journey b.journey')).toMatchObject({ code: 1 });
    expect(await runHook(folder, 'journey-fmt', 'a.journey')).toMatchObject({ code: 0 });
    expect(readFileSync(join(folder, 'a.journey'), 'utf8')).toBe(goodMap);
  });
});

describe('docs/ci.md', () => {
  const blocks = [...read('docs/ci.md').matchAll(/^```yaml\n([\s\S]*?)^```/gm)].map(([, text = '']) => text);
  const block = (name: string) => parse(blocks.find((text) => text.startsWith(`# ${name}`)) ?? '');

  test('its YAML is YAML', () => {
    expect(blocks.length).toBeGreaterThan(3);
    for (const text of blocks) expect(() => parse(text)).not.toThrow();
  });

  test('its GitHub job gives the action inputs that it has', () => {
    const { jobs } = block('.github/workflows/maps.yml');
    const last = jobs.maps.steps.at(-1);
    for (const name of Object.keys(last.with)) expect(action.inputs).toHaveProperty(name);
  });

  test('its pre-commit configuration names the hooks that there are', () => {
    const [repo] = block('.pre-commit-config.yaml').repos;
    const ids = parse(read('.pre-commit-hooks.yaml')).map(({ id }: { id: string }) => id);
    expect(repo.hooks.map(({ id }: { id: string }) => id)).toEqual(ids);
  });

  test('its GitLab job runs, and leaves the reports that it names', async () => {
    const { journey } = block('.gitlab-ci.yml');
    const folder = project({ 'maps/a.journey': badMap });
    const [check, format]: readonly string[] = journey.script;
    expect(await runShell(folder, check ?? '')).toMatchObject({ code: 1 });
    const { codequality, junit } = journey.artifacts.reports;
    const [finding] = JSON.parse(readFileSync(join(folder, codequality), 'utf8'));
    expect(finding).toMatchObject({ severity: 'major', location: { path: 'maps/a.journey', lines: { begin: 3 } } });
    expect(readFileSync(join(folder, junit), 'utf8')).toContain('failures="1"');
    writeFileSync(join(folder, 'maps/a.journey'), goodMap);
    expect(await runShell(folder, `${check} && ${format}`)).toMatchObject({ code: 0 });
  });
});
