import { execFileSync } from 'node:child_process';
import { chmodSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { decodeText } from '../../src/project/decode-text.js';
import { readSource } from '../../src/project/read-source.js';
import { positionAt } from '../../src/source/source-file.js';
import { isSuperuser, temporaryFolder } from './temporary-folder.js';

const limit = 1000;

function read(name: string, content?: string | Uint8Array) {
  const folder = temporaryFolder(content === undefined ? {} : { [name]: content });
  return readSource(join(folder, name), name, limit);
}

/** `code line:column message`. */
function refusal(reading: ReturnType<typeof readSource>): string {
  if (reading.kind === 'read') return 'read';
  const { code, span, message } = reading.finding;
  const { line, column } = positionAt(span.file, span.start);
  return `${code} ${line}:${column} ${message}`;
}

describe('text', () => {
  test('UTF-8 in any script, line ends as written', () => {
    const text = 'journey: 夕食 🍕\r\nstage: Ω\n';
    expect(read('a.journey', text)).toMatchObject({ kind: 'read', file: { path: 'a.journey', text } });
  });

  test('a byte-order mark is no part of the text', () => {
    expect(read('a.journey', '\ufeffjourney: A')).toMatchObject({ file: { text: 'journey: A' } });
  });

  test('NUL and an empty file are for the grammar to judge', () => {
    expect(read('a.journey', 'a\0b')).toMatchObject({ file: { text: 'a\0b' } });
    expect(read('b.journey', '')).toMatchObject({ file: { text: '' } });
  });
});

describe('not UTF-8', () => {
  test('the finding stands at the byte, in its line', () => {
    const latin1 = Buffer.concat([Buffer.from('journey: é\nstage: caf'), Buffer.from([0xe9, 0x0a])]);
    expect(refusal(read('a.journey', latin1))).toBe('J093 2:11 the file is not UTF-8: byte 23 is 0xe9');
  });

  test('UTF-16 is recognised', () => {
    const utf16 = Buffer.from('\ufeffjourney: A', 'utf16le');
    expect(refusal(read('a.journey', utf16))).toBe('J093 1:1 the file is UTF-16, and only UTF-8 is read');
  });

  test('UTF-16 without a byte-order mark is recognised, and a stray NUL is none', () => {
    const little = Buffer.from('journey: A\nstage: S\n', 'utf16le');
    const big = Buffer.from(little).swap16();
    for (const bytes of [little, big]) {
      expect(refusal(read('a.journey', bytes))).toBe('J093 1:1 the file is UTF-16, and only UTF-8 is read');
    }
    expect(read('a.journey', Buffer.from('journey: A\0B\nstage: S\0\n'))).toMatchObject({ kind: 'read' });
  });

  test('it is the file that is at fault, not the run', () => {
    expect(read('a.journey', Buffer.from([0xff]))).toMatchObject({ kind: 'refused', reached: true });
  });

  test('for any bytes: strict as the platform, and the first bad byte is right', () => {
    const decode = (bytes: Buffer, stream = false) =>
      new TextDecoder('utf-8', { fatal: true }).decode(bytes, { stream });
    const bytes = fc.array(fc.oneof(fc.integer({ min: 0, max: 255 }), fc.constantFrom(0xe2, 0x82, 0xac, 0xf0, 0x9f)));
    fc.assert(
      fc.property(bytes, (numbers) => {
        const buffer = Buffer.from(numbers);
        const decoded = decodeText(buffer);
        if (decoded.kind === 'not-text' && decoded.encoding === 'utf-16') return;
        if (decoded.kind === 'text') return void decode(buffer);
        expect(() => decode(buffer)).toThrow();
        expect(() => decode(buffer.subarray(0, decoded.byteOffset))).not.toThrow();
        expect(() => decode(buffer.subarray(0, decoded.byteOffset + 4))).toThrow();
        expect(decoded.text[decoded.textOffset]).toBe('\ufffd');
      }),
      { numRuns: 2000 },
    );
  });
});

describe('no ordinary file', () => {
  test('missing, with the nearest name', () => {
    const folder = temporaryFolder({ 'dinner.journey': '' });
    const reading = readSource(join(folder, 'diner.journey'), 'maps/diner.journey', limit);
    expect(refusal(reading)).toBe('J090 1:1 there is no file "maps/diner.journey"');
    expect(reading).toMatchObject({ reached: false, finding: { help: ['did you mean "maps/dinner.journey"?'] } });
  });

  test('missing because the ending was left out', () => {
    const folder = temporaryFolder({ 'dinner.journey': '' });
    const reading = readSource(join(folder, 'dinner'), 'dinner', limit);
    expect(reading).toMatchObject({ finding: { help: ['did you mean "dinner.journey"?'] } });
  });

  test('a folder', () => {
    expect(refusal(readSource(temporaryFolder(), 'maps', limit))).toBe(
      'J091 1:1 "maps" is a folder, and a map is read from a file',
    );
  });

  test('a pipe is refused at once, not waited for', () => {
    const folder = temporaryFolder();
    const pipe = join(folder, 'pipe.journey');
    execFileSync('mkfifo', [pipe]);
    expect(refusal(readSource(pipe, 'pipe.journey', limit))).toBe(
      'J091 1:1 "pipe.journey" is a pipe, and a map is read from a file',
    );
  });

  test('a device', () => {
    expect(refusal(readSource('/dev/zero', '/dev/zero', limit))).toContain('J091 1:1 "/dev/zero" is a device');
  });

  test('a circle of links', () => {
    const folder = temporaryFolder();
    symlinkSync(join(folder, 'a'), join(folder, 'b'));
    symlinkSync(join(folder, 'b'), join(folder, 'a'));
    expect(refusal(readSource(join(folder, 'a'), 'a', limit))).toBe(
      `J092 1:1 "a" can't be read: its links lead round in a circle`,
    );
  });

  test('a name with NUL, or too long', () => {
    expect(refusal(readSource('/nowhere/a\0b', 'a', limit))).toContain('J090');
    expect(refusal(readSource(`/tmp/${'a'.repeat(300)}`, 'a', limit))).toContain('J092');
  });

  test.skipIf(isSuperuser)('a file without permission', () => {
    const folder = temporaryFolder({ 'a.journey': '' });
    chmodSync(join(folder, 'a.journey'), 0);
    expect(refusal(readSource(join(folder, 'a.journey'), 'a.journey', limit))).toBe(
      `J092 1:1 "a.journey" can't be read: you have no permission to`,
    );
  });
});

describe('size', () => {
  test('up to the limit and no further', () => {
    expect(read('a.journey', 'x'.repeat(limit)).kind).toBe('read');
    expect(refusal(read('a.journey', 'x'.repeat(limit + 1)))).toBe(
      'J001 1:1 the text has 1,001 bytes, and the limit is 1,000',
    );
  });

  test('also of a file that does not say how long it is', () => {
    expect(readSource('/proc/self/status', 'status', 100_000).kind).toBe('read');
    expect(refusal(readSource('/proc/self/status', 'status', 100))).toContain('J001');
  });
});
