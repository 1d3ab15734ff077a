import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import * as fontkit from 'fontkit';
import { describe, expect, it } from 'vitest';

const isFont = /\.(ttf|otf|woff2?)$/;
const fontPaths = ['src', 'dist', 'docs'].flatMap((folder) => filesUnder(folder)).filter((path) => isFont.test(path));

describe('carried fonts', () => {
  it('are Noto Sans in both weights and three fonts of symbols', () => {
    expect(readdirSync('src/fonts/files').filter((name) => isFont.test(name))).toEqual([
      'NotoSans-Regular.ttf',
      'NotoSans-SemiBold.ttf',
      'NotoSansMath-Regular.ttf',
      'NotoSansSymbols-Regular.ttf',
      'NotoSansSymbols2-Regular.ttf',
    ]);
  });

  it.each(fontPaths)('%s has its licence and its owner beside it', (path) => {
    const licence = readFileSync(join(dirname(path), 'OFL.txt'), 'utf8');
    expect(licence).toContain('SIL OPEN FONT LICENSE Version 1.1');
    const name = /([A-Za-z0-9]+)-[A-Za-z]+\.\w+$/.exec(path)?.[1];
    expect(licence).toMatch(new RegExp(`^${name}: Copyright \\d{4} `, 'm'));
  });

  it.each([
    ['NotoSans-Regular.ttf', 400],
    ['NotoSans-SemiBold.ttf', 600],
  ])('%s is found in the family "Noto Sans" by its weight, %i', (file, weight) => {
    const font = fontkit.openSync(`src/fonts/files/${file}`);
    expect(font.getName('preferredFamily') ?? font.familyName).toBe('Noto Sans');
    expect(font['OS/2']?.usWeightClass).toBe(weight);
  });

  it('cost the bundle less than 100 KB of tables', () => {
    const bytes = filesUnder('src/fonts/tables').reduce((sum, path) => sum + readFileSync(path).length, 0);
    expect(bytes).toBeLessThan(100_000);
  });
});

function filesUnder(folder: string): readonly string[] {
  try {
    return readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name));
  } catch {
    return [];
  }
}
