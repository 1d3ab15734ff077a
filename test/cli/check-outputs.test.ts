// What `journey check` ends with and writes, in every mix of findings, thresholds, unreadable and unmatched files.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { findingFormats } from '../../src/cli/commands/check.js';
import { documentFormats } from '../../src/cli/write-findings.js';
import { diagnosticFormats } from '../../src/diagnostics/formats/index.js';
import { temporaryFolder } from '../project/temporary-folder.js';
import { badMap, goodMap, runJourney } from './run-journey.js';

const maps = {
  'good.journey': goodMap,
  'bad.journey': badMap,
  'warned.journey': `${goodMap}stage wait: Wait\n`,
  'hinted.journey': goodMap.replace('  owner: Guest experience\n', ''),
  'latin.journey': Buffer.from('journey: B\xf6se\n', 'latin1'),
};

describe('exit codes', () => {
  test.each<[words: string, exitCode: 0 | 1 | 2]>([
    ['good.journey', 0],
    ['bad.journey', 1],
    ['latin.journey', 1],
    ['warned.journey', 0],
    ['hinted.journey', 0],
    ['good.journey bad.journey', 1],
    ['--fail-on warning good.journey', 0],
    ['--fail-on warning hinted.journey', 0],
    ['--fail-on warning warned.journey', 1],
    ['--fail-on info hinted.journey', 1],
    ['--fail-on info warned.journey', 1],
    ['--max-warnings 1 warned.journey', 0],
    ['--max-warnings 0 warned.journey', 1],
    ['--max-warnings 0 hinted.journey', 0],
    ['--quiet --max-warnings 0 warned.journey', 1],
    ['--quiet --fail-on info hinted.journey', 1],
    ['none.journey', 2],
    ['good.journey none.journey', 2],
    ['bad.journey none.journey', 2],
    ['nothing/', 2],
    ['--allow-empty nothing/', 0],
    ['--allow-empty nothing/ bad.journey', 1],
    ['"no*.journey"', 2],
    ['good.journey folder.journey', 2],
    ['--format sarif none.journey', 2],
    ['--format nope good.journey', 2],
    ['--format json --format sarif good.journey', 2],
    ['--format pretty --format github good.journey', 0],
    ['--output sarif=a.sarif --output junit=a.sarif good.journey', 2],
    ['--output sarif good.journey', 2],
    ['--output nope=x good.journey', 2],
    ['--output sarif=folder.journey good.journey', 2],
    ['--output sarif=folder.journey bad.journey', 2],
    ['--output json=bad.journey good.journey', 2],
    ['--output json=nothing good.journey', 2],
    ['--fail-on warning --only J308 warned.journey', 1],
    ['--fail-on warning --skip J308 warned.journey', 0],
    ['--rule J308=error warned.journey', 1],
    ['--write-baseline --prune-baseline --baseline b.json good.journey', 2],
  ])('%s: %i', async (words, exitCode) => {
    const folder = temporaryFolder(maps);
    mkdirSync(join(folder, 'nothing'));
    mkdirSync(join(folder, 'folder.journey'));
    const run = await runJourney(folder, ['check', ...words.replaceAll('"', '').split(' ')]);
    expect({ ...run, exitCode: run.exitCode }).toMatchObject({ exitCode });
    if (exitCode === 2) expect(run.messages + run.data).toMatch(/error/);
  });

  test('a broken configuration is 2, and the findings are still shown', async () => {
    const folder = temporaryFolder({ 'bad.journey': badMap, 'journey.config.yaml': 'preset: stirct\n' });
    const { exitCode, data } = await runJourney(folder, ['check', '--format', 'compact']);
    expect(exitCode).toBe(2);
    expect(data).toMatch(/^bad\.journey:3:3: error J\d+[^\n]*\njourney\.config\.yaml:1:9: error J097 /);
  });
});

describe('several formats at once', () => {
  test('some on standard output, in order, others in files that hold all', async () => {
    const folder = temporaryFolder(maps);
    const { data, messages } = await runJourney(folder, [
      'check',
      'bad.journey',
      'hinted.journey',
      '--quiet',
      '--format=compact',
      '--format=github',
      '--output=json=out/all.json',
      '--output=junit=report.xml',
    ]);
    expect(data).toMatch(/^bad\.journey:3:3: error [^\n]*\n::error file=bad\.journey,[^\n]*\n$/);
    expect(messages).toBe('');
    const { findings } = JSON.parse(readFileSync(join(folder, 'out/all.json'), 'utf8'));
    expect(findings.map(({ severity }: { severity: string }) => severity)).toEqual(['error', 'info']);
    expect(readFileSync(join(folder, 'report.xml'), 'utf8')).toContain('<testsuite name="hinted.journey"');
  });

  test('a file is written also when nothing was found or matched', async () => {
    const folder = temporaryFolder(maps);
    await runJourney(folder, ['check', 'good.journey', '--output', 'gitlab=a.json', '--output', 'compact=a.txt']);
    expect(JSON.parse(readFileSync(join(folder, 'a.json'), 'utf8'))).toEqual([]);
    expect(readFileSync(join(folder, 'a.txt'), 'utf8')).toBe('');
    await runJourney(folder, ['check', 'no*.journey', '--output', 'sarif=b.json']);
    expect(JSON.parse(readFileSync(join(folder, 'b.json'), 'utf8')).runs[0].results).toEqual([]);
  });

  test('a file that cannot be written is said, and the others are', async () => {
    const folder = temporaryFolder({ ...maps, 'in-the-way': 'x' });
    const { messages } = await runJourney(folder, [
      'check',
      'good.journey',
      '--output=sarif=in-the-way/a.sarif',
      '--output=json=b.json',
    ]);
    expect(messages).toContain('error: "in-the-way/a.sarif" cannot be written: "in-the-way" is not a folder');
    expect(existsSync(join(folder, 'b.json'))).toBe(true);
  });

  test('a document stands alone on standard output', async () => {
    const folder = temporaryFolder(maps);
    const { messages } = await runJourney(folder, ['check', 'good.journey', '--format=pretty', '--format=sarif']);
    expect(messages).toBe(
      'error: "sarif" is a document, and "pretty" would stand in it: write one to a file, --output sarif=FILE\n',
    );
  });

  test('the command line knows the formats, and which of them are documents', () => {
    expect(diagnosticFormats.map(({ name }) => name)).toEqual(findingFormats);
    expect(diagnosticFormats.filter(({ document }) => document).map(({ name }) => name)).toEqual(documentFormats);
  });
});

describe('machine formats are never cut short', () => {
  test.each(['json', 'sarif', 'gitlab', 'rdjson'])('%s holds two thousand findings', async (format) => {
    const folder = temporaryFolder({ 'a.journey': `journey: A\n${'  x\n'.repeat(2000)}` });
    const { data } = await runJourney(folder, ['check', '--format', format]);
    const report = JSON.parse(data);
    const list = format === 'sarif' ? report.runs[0].results : (report.findings ?? report.diagnostics ?? report);
    expect(list.length).toBeGreaterThanOrEqual(2000);
  });
});

describe('paths', () => {
  const pathIn = async (folder: string, format: string, ...words: readonly string[]) => {
    const { data } = await runJourney(folder, ['check', '--format', format, ...words]);
    return /(?:[./\w]*\/)?bad\.journey/.exec(data)?.[0];
  };

  test.each(findingFormats)('%s names files from the root of the repository, or as --paths says', async (format) => {
    const root = temporaryFolder({ '.git/HEAD': 'ref', 'maps/bad.journey': badMap });
    const folder = join(root, 'maps');
    expect(await pathIn(folder, format)).toBe(
      format === 'pretty' || format === 'compact' ? 'bad.journey' : 'maps/bad.journey',
    );
    expect(await pathIn(folder, format, '--paths', 'repository')).toBe('maps/bad.journey');
    expect(await pathIn(folder, format, '--paths', 'here')).toBe('bad.journey');
  });

  test('outside of a repository they start where the command runs', async () => {
    const folder = temporaryFolder({ 'maps/bad.journey': badMap });
    writeFileSync(join(folder, 'x'), '');
    expect(await pathIn(folder, 'sarif')).toBe('maps/bad.journey');
  });
});
