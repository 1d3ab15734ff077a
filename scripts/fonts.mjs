// Makes the carried fonts (src/fonts/files) and the tables that measuring and line breaking read (src/fonts/tables).
// Run by hand when a font changes, never in a build: the full fonts are 30 MB and stay out of package.json.
//
//   npm install --no-save --ignore-scripts @expo-google-fonts/noto-sans@0.4.2 @expo-google-fonts/noto-sans-arabic@0.4.3 \
//     @expo-google-fonts/noto-sans-hebrew@0.4.1 @expo-google-fonts/noto-sans-thai@0.4.2 \
//     @expo-google-fonts/noto-sans-devanagari@0.4.1 @expo-google-fonts/noto-sans-symbols@0.4.1 \
//     @expo-google-fonts/noto-sans-symbols-2@0.4.1 @expo-google-fonts/noto-sans-math@0.4.2
//   npm run fonts            (or: node scripts/fonts.mjs FOLDER, where FOLDER holds that node_modules)

import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import * as fontkit from 'fontkit';
import subsetFont from 'subset-font';
import { arabicTable, devanagariTable, simpleTable } from './fonts/complex-scripts.mjs';
import { packNumbers, tableSource } from './fonts/encoding.mjs';
import { packKerning } from './fonts/kerning.mjs';
import { lineBreakTables } from './fonts/line-break-tables.mjs';

const root = join(import.meta.dirname, '..');
const packages = join(process.argv[2] ?? root, 'node_modules', '@expo-google-fonts');
const filesFolder = join(root, 'src', 'fonts', 'files');
const tablesFolder = join(root, 'src', 'fonts', 'tables');

/** What Noto Sans carries below U+2213, as hexadecimal ranges: dense tables with kerning. */
const letters =
  '20-7e a0-24f 259 2b0-2ff 300-36f 370-3ff 400-52f 1e00-1eff 2000-206f 2070-209f 20a0-20c0 2100-214f 2150-218f 2212';
/** Beyond the letters: arrows, mathematics, enclosed figures, geometry, check marks and stars. */
const symbols = [
  '2190-2199 21a9-21aa 21b3 21bb 21d0-21d5 2200 2202-2203 2205-2209 220f 2211 2213 2215 2217-221a 221d-221e 2227-222b',
  '2234-2235 223c 2245 2248 2260-2261 2264-2265 226a-226b 2282-2287 2295 2297 22a5 22c5 2300 2318 2326 232b 23ce 23f5-23fa',
  '2460-2473 24ea 25a0-25a1 25aa-25ab 25b2-25b3 25b6-25b8 25ba 25bc-25be 25c0 25c6-25c7 25cb-25cc 25cf-25d1 25ef 25fb-25fc',
  '2600-2606 260e 2610-2612 261d 2620 2622 2639-263b 2640 2642 2660-2667 266a-266b 267b 2690-2691 2695-2696 2699 26a0',
  '2701-2709 270d-2718 2726-2727 2729-2730 2764-2765 2776-2793 2794 2798-27af fb00-fb06 fffd',
].join(' ');
const symbolFonts = ['Noto Sans', 'Noto Sans Symbols', 'Noto Sans Symbols 2', 'Noto Sans Math'];

const read = (name, style) => readFileSync(join(packages, name, style, `${fileNameOf(name)}_${style}.ttf`));
const fileNameOf = (name) =>
  ({ 'noto-sans-symbols-2': 'NotoSansSymbols2' })[name] ?? name.split('-').map(capital).join('');
const capital = (word) => word[0].toUpperCase() + word.slice(1);
const both = (name) => [read(name, '400Regular'), read(name, '600SemiBold')].map((bytes) => fontkit.create(bytes));

export function codePointsOf(ranges) {
  return ranges.split(' ').flatMap((range) => {
    const [first, last = first] = range.split('-').map((hex) => Number.parseInt(hex, 16));
    return Array.from({ length: last - first + 1 }, (_, index) => first + index);
  });
}

/**
 * Without the glyphs of small capitals and old-style figures, and without hinting, which no renderer of ours reads. With
 * the names by which resvg and systems find the semibold in the family "Noto Sans".
 */
const subsetting = { targetFormat: 'sfnt', noLayoutClosure: true, noHinting: true, preserveNameIds: [16, 17] };

async function subset(bytes, codePoints, fileName) {
  const text = String.fromCodePoint(...codePoints);
  writeFileSync(join(filesFolder, fileName), await subsetFont(bytes, text, subsetting));
}

async function letterFonts() {
  const [regular, semibold] = both('noto-sans');
  const covered = codePointsOf(letters).filter((codePoint) => regular.hasGlyphForCodePoint(codePoint));
  const forms = [...covered, ...codePointsOf('fb00-fb06 fffd')];
  await subset(read('noto-sans', '400Regular'), forms, 'NotoSans-Regular.ttf');
  await subset(read('noto-sans', '600SemiBold'), forms, 'NotoSans-SemiBold.ttf');
  const [regularKerning, semiboldKerning] = [regular, semibold].map((font) => packKerning(font, covered));
  writeTable('letters', 'Noto Sans below U+2213: advances and kerning by classes of left and right neighbours.', {
    letterCharacters: rangesOf(covered),
    letterAdvances400: packNumbers(covered.map((codePoint) => advanceOf(regular, codePoint))),
    letterAdvances600: packNumbers(covered.map((codePoint) => advanceOf(semibold, codePoint))),
    letterKerning400: regularKerning,
    letterKerning600: semiboldKerning,
  });
}

/** Each symbol comes from the first font of the chain that has it: so does it in a browser that has the whole fonts. */
async function symbolSubsets() {
  const names = ['noto-sans', 'noto-sans-symbols', 'noto-sans-symbols-2', 'noto-sans-math'];
  const bytes = names.map((name) => read(name, '400Regular'));
  const fonts = bytes.map((file) => fontkit.create(file));
  const entries = codePointsOf(symbols)
    .map((codePoint) => ({ codePoint, font: fonts.findIndex((font) => font.hasGlyphForCodePoint(codePoint)) }))
    .filter(({ font }) => font >= 0);
  for (const index of [1, 2, 3]) {
    const codePoints = entries.filter(({ font }) => font === index).map(({ codePoint }) => codePoint);
    await subset(bytes[index], codePoints, `${fileNameOf(names[index])}-Regular.ttf`);
  }
  writeTable(
    'symbols',
    `Symbols: the carried font of each (${symbolFonts.join(', ')}) and its advance, the same in both weights.`,
    {
      symbolCharacters: rangesOf(entries.map(({ codePoint }) => codePoint)),
      symbolFonts: entries.map(({ font }) => font).join(''),
      symbolAdvances: packNumbers(entries.map(({ codePoint, font }) => advanceOf(fonts[font], codePoint))),
    },
  );
}

function complexScripts() {
  writeTable('complex-scripts', 'Advances of scripts that other fonts draw. Read only when such a character occurs.', {
    hebrew: simpleTable(both('noto-sans-hebrew'), codePointsOf('591-5f4 fb1d-fb4f')),
    thai: simpleTable(both('noto-sans-thai'), codePointsOf('e01-e5b')),
    arabic: arabicTable(both('noto-sans-arabic'), codePointsOf('600-6ff 750-77f')),
    devanagari: devanagariTable(both('noto-sans-devanagari'), codePointsOf('900-97f')),
  });
}

/** Marks sit on their letter and format characters are invisible, whatever the font says. */
export function advanceOf(font, codePoint) {
  if (/^[\p{M}\p{Cf}]$/u.test(String.fromCodePoint(codePoint))) return 0;
  return Math.round(font.glyphForCodePoint(codePoint).advanceWidth);
}

export function rangesOf(codePoints) {
  const ranges = [];
  for (const codePoint of codePoints) {
    const last = ranges.at(-1);
    if (last && last[1] === codePoint - 1) last[1] = codePoint;
    else ranges.push([codePoint, codePoint]);
  }
  return ranges
    .map(([first, last]) => (first === last ? [first] : [first, last]).map((code) => code.toString(16)).join('-'))
    .join(' ');
}

function writeTable(name, comment, values) {
  writeFileSync(join(tablesFolder, `${name}.ts`), tableSource(comment, values));
}

function licence() {
  const names = ['noto-sans', 'noto-sans-symbols', 'noto-sans-symbols-2', 'noto-sans-math'];
  const texts = names.map((name) => readFileSync(join(packages, name, 'LICENSE_FONT'), 'utf8').split('\n'));
  const owners = names.map((name, index) => `${fileNameOf(name)}: ${texts[index][0]}`);
  writeFileSync(join(filesFolder, 'OFL.txt'), [...owners, ...texts[0].slice(1)].join('\n'));
}

if (process.argv[1] === import.meta.filename) {
  await letterFonts();
  await symbolSubsets();
  complexScripts();
  writeTable(
    'line-break',
    'Line-breaking classes (UAX 14) and what may happen between two of them.',
    lineBreakTables(),
  );
  licence();
}
