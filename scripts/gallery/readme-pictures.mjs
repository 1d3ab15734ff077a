// The pictures that the README shows, drawn again. PNG, because GitHub shows an SVG without the fonts that it names.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Resvg } from '@resvg/resvg-js';

const pictures = [
  { file: 'dinner-light', example: 'dinner', layout: 'grid', theme: 'light', width: 1600 },
  { file: 'dinner-dark', example: 'dinner', layout: 'grid', theme: 'dark', width: 1600 },
  { file: 'blueprint', example: 'bank-account', layout: 'blueprint', theme: 'light', width: 1200 },
  { file: 'circle', example: 'streaming', layout: 'circle', theme: 'light', width: 1000 },
];

const fontFiles = [
  'NotoSans-Regular.ttf',
  'NotoSans-SemiBold.ttf',
  'NotoSansSymbols-Regular.ttf',
  'NotoSansSymbols2-Regular.ttf',
  'NotoSansMath-Regular.ttf',
].map((name) => join(import.meta.dirname, '..', '..', 'src', 'fonts', 'files', name));

export async function writeReadmePictures({ compileExample, drawExample }, folder) {
  for (const { file, example, layout, theme, width } of pictures) {
    const { value: journey } = await compileExample(example, layout);
    const svg = await drawExample(journey, theme);
    const font = { fontFiles, loadSystemFonts: false, defaultFontFamily: 'Noto Sans' };
    const png = new Resvg(svg, { font, fitTo: { mode: 'width', value: width } }).render().asPng();
    writeFileSync(join(folder, `${file}.png`), png);
    process.stdout.write(`docs/images/${file}.png ${(png.length / 1000).toFixed(0)} KB\n`);
  }
}
