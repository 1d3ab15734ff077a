import { join } from 'node:path';
import { Readable } from 'node:stream';
import { expect, test } from 'vitest';
import { discoverInputs } from '../../src/project/discover-inputs.js';
import { createMapOpener, type MapOpenerOptions } from '../../src/project/open-map.js';
import { createProjectFinder } from '../../src/project/project.js';
import { createSourceFile } from '../../src/source/source-file.js';
import { temporaryFolder } from './temporary-folder.js';

async function open(folder: string, input: string, options: Partial<MapOpenerOptions> = {}) {
  const { inputs } = await discoverInputs([input], folder);
  const standardInput = () => Readable.from([]);
  const opener = createMapOpener({ folder, standardInput, projectOf: createProjectFinder(folder), ...options });
  const opening = await opener(inputs[0] ?? { path: '', label: '', named: true, within: '' });
  return opening.kind === 'opened' ? opening.map : opening;
}

test('a map comes with the limits of its configuration', async () => {
  const folder = temporaryFolder({
    'journey.config.yaml': 'limits: { depth: 7, fileBytes: 5 }',
    'a.journey': '12345',
    'b.journey': '123456',
  });
  expect(await open(folder, 'a.journey')).toMatchObject({
    limits: { depth: 7, lineLength: 20_000, includedFiles: 256 },
  });
  expect(await open(folder, 'b.journey')).toMatchObject({ kind: 'refused', finding: { code: 'J001' } });
});

test('standard input is called "-" and includes from the working folder', async () => {
  const folder = temporaryFolder({ 'lib.journey': 'x' });
  const map = await open(folder, '-', {
    standardInput: () => Readable.from([Buffer.from('journey: É').subarray(0, 10), Buffer.from('É').subarray(1)]),
  });
  expect(map).toMatchObject({ file: { path: '-', text: 'journey: É' } });
  expect('files' in map && map.files.look('lib.journey', map.file)).toBe('found');
});

test('standard input may stand for a file: its name, its place, its text', async () => {
  const folder = temporaryFolder({ 'maps/a.journey': 'saved', 'maps/lib.journey': 'x' });
  const map = await open(folder, '-', {
    standardInput: () => Readable.from(['unsaved']),
    standardInputName: 'maps/a.journey',
  });
  expect(map).toMatchObject({ file: { path: 'maps/a.journey', text: 'unsaved' } });
  expect('files' in map && map.files.look('lib.journey', map.file)).toBe('found');
  expect('files' in map && map.files.read('a.journey', createSourceFile('maps/lib.journey', ''))).toMatchObject({
    file: { text: 'unsaved' },
  });
});

test('standard input beyond the limit is counted and refused', async () => {
  const folder = temporaryFolder({ 'journey.config.yaml': 'limits: { fileBytes: 10 }' });
  const refusal = await open(folder, '-', { standardInput: () => Readable.from(['x'.repeat(8), 'x'.repeat(8)]) });
  expect(refusal).toMatchObject({ finding: { code: 'J001', message: 'the text has 16 bytes, and the limit is 10' } });
});

test('two maps that include a file share its text', async () => {
  const folder = temporaryFolder({ 'a.journey': 'a', 'b.journey': 'b', 'lib.journey': 'x' });
  const { inputs } = await discoverInputs(['a.journey', 'b.journey'], folder);
  const opener = createMapOpener({
    folder,
    standardInput: () => Readable.from([]),
    projectOf: createProjectFinder(folder),
  });
  const readings = [];
  for (const input of inputs) {
    const opening = await opener(input);
    if (opening.kind === 'opened') readings.push(opening.map.files.read('lib.journey', opening.map.file));
  }
  expect(readings[0]).toMatchObject({ kind: 'read', identity: join(folder, 'lib.journey') });
  expect(readings[1]).toBe(readings[0]);
});

test.each(['', ' \n\t\n', '# later\n  # and more', '\ufeff'])(
  'a file that says no more than %j is refused',
  async (text) => {
    const folder = temporaryFolder({ 'a.journey': text });
    expect(await open(folder, 'a.journey')).toMatchObject({
      kind: 'refused',
      reached: true,
      finding: { code: 'J089' },
    });
    const standardInput = () => Readable.from([Buffer.from(text)]);
    expect(await open(folder, '-', { standardInput })).toMatchObject({ kind: 'refused', finding: { code: 'J089' } });
  },
);

test('a library that says nothing may be included', async () => {
  const folder = temporaryFolder({ 'a.journey': 'include: lib.journey\n', 'lib.journey': '# later\n' });
  const map = await open(folder, 'a.journey');
  expect('files' in map && map.files.read('lib.journey', map.file)).toMatchObject({ kind: 'read' });
});

test('standard input that fails is a finding, and the run failed', async () => {
  const standardInput = () =>
    new Readable({
      read() {
        this.destroy(new Error('it is a folder'));
      },
    });
  expect(await open(temporaryFolder(), '-', { standardInput })).toMatchObject({
    kind: 'refused',
    reached: false,
    finding: { code: 'J092', message: '"standard input" can\'t be read: it is a folder' },
  });
});
