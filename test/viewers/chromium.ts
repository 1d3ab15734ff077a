// A Chromium that is installed on this machine, for questions about what a reader sees. Tests that ask it are skipped, and
// say so, where there is none: nothing is ever downloaded, and no page may fetch anything.

import { accessSync, constants, readFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { type Browser, chromium, type Page } from 'playwright-core';
import { loadFonts } from './in-page.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** Where it is; `undefined` where there is none on the PATH. */
export const chromiumPath = (process.env.PATH ?? '')
  .split(delimiter)
  .flatMap((folder) => names.map((name) => join(folder, name)))
  .find(isExecutable);

if (chromiumPath === undefined) {
  process.stderr.write(`Tests in Chromium are skipped: none of ${names.join(', ')} is on the PATH.\n`);
}

export function launchChromium(): Promise<Browser> {
  if (chromiumPath === undefined) throw new Error('there is no Chromium on the PATH');
  return chromium.launch({ executablePath: chromiumPath, args: ['--disable-gpu', '--disable-quic'] });
}

/** A page that has the fonts of the package, loaded, and reaches nothing else. */
export async function pageWithFonts(browser: Browser): Promise<Page> {
  const page = await browser.newPage();
  await page.route('**/*', (route) => route.abort());
  await page.setContent(`<!doctype html><style>${carriedFaces.map(faceRule).join('')}</style><body></body>`);
  const requests = carriedFaces.map(({ family, weight }) => `${weight} 12px "${family}"`);
  await page.evaluate(loadFonts, requests);
  return page;
}

interface Face {
  readonly family: string;
  readonly weight: 400 | 600;
  readonly file: string;
}

const carriedFaces: readonly Face[] = [
  { family: 'Noto Sans', weight: 400, file: 'NotoSans-Regular.ttf' },
  { family: 'Noto Sans', weight: 600, file: 'NotoSans-SemiBold.ttf' },
  { family: 'Noto Sans Symbols', weight: 400, file: 'NotoSansSymbols-Regular.ttf' },
  { family: 'Noto Sans Symbols 2', weight: 400, file: 'NotoSansSymbols2-Regular.ttf' },
  { family: 'Noto Sans Math', weight: 400, file: 'NotoSansMath-Regular.ttf' },
];

function faceRule({ family, weight, file }: Face): string {
  const bytes = readFileSync(join('src/fonts/files', file)).toString('base64');
  return `@font-face{font-family:"${family}";font-weight:${weight};src:url(data:font/ttf;base64,${bytes})}`;
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
