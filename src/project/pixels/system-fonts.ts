// Finds the files of the few fonts of our chain that a system may have, by their names: asking the system for all it has
// makes the library that draws open each of hundreds for every character. Opens no file itself.

import { readdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { type FontName, fontOf } from '../../fonts/font-chain.js';

/** `undefined`: some character belongs to a font that is not found, so that any of the system's may be the one. */
export function systemFontFiles(characters: string): readonly string[] | undefined {
  const wanted = new Set([...characters].map((character) => fontOf(character)));
  const names = fontFileNames();
  const found: string[] = [];
  for (const font of wanted) {
    const pattern = fileNames.get(font);
    const files = pattern === undefined ? [] : names.filter(({ name }) => pattern.test(name));
    if (files.length === 0) return undefined;
    found.push(...files.map(({ path }) => path));
  }
  return found;
}

interface FontFileName {
  readonly name: string;
  readonly path: string;
}

/** Sorted, so that the order of a disk decides nothing. */
function fontFileNames(): readonly FontFileName[] {
  const names: FontFileName[] = [];
  for (const folder of systemFolders()) {
    try {
      for (const entry of readdirSync(folder, { recursive: true, withFileTypes: true })) {
        if (entry.isFile() && /\.(?:ttf|otf|ttc|otc)$/i.test(entry.name)) {
          names.push({ name: entry.name, path: join(entry.parentPath, entry.name) });
        }
      }
    } catch {
      // A system without this folder has others.
    }
  }
  return names.sort((one, other) => (one.path < other.path ? -1 : 1));
}

function systemFolders(): readonly string[] {
  const home = homedir();
  if (process.platform === 'win32') return [join(process.env.WINDIR ?? 'C:\\Windows', 'Fonts')];
  if (process.platform === 'darwin') return ['/System/Library/Fonts', '/Library/Fonts', join(home, 'Library/Fonts')];
  return ['/usr/share/fonts', '/usr/local/share/fonts', join(home, '.local/share/fonts'), join(home, '.fonts')];
}

const weights = '(?:-(?:Regular|SemiBold|Medium|Bold)|\\[[\\w,]+\\]|-VF|-VariableFont_[\\w,]+)?\\.[to]t[fc]$';

function named(family: string): RegExp {
  return new RegExp(`^${family}${weights}`, 'i');
}

/** As Debian, Fedora, Google Fonts and the makers name them; then what other systems have for the same letters. */
const fileNames: ReadonlyMap<FontName, RegExp> = new Map([
  ['Noto Sans Hebrew', named('NotoSansHebrew')],
  ['Noto Sans Arabic', named('NotoSansArabic')],
  ['Noto Sans Thai', named('NotoSansThai')],
  ['Noto Sans Devanagari', named('NotoSansDevanagari')],
  [
    'Noto Sans JP',
    named('(?:NotoSansJP|NotoSansCJK(?:jp)?|SourceHanSansJP|YuGoth[MRB]|ipag|ipagp|ipaexg|Hiragino Sans W3)'),
  ],
  ['Noto Sans KR', named('(?:NotoSansKR|NotoSansCJK(?:kr)?|SourceHanSansKR|malgun|AppleSDGothicNeo|NanumGothic)')],
  ['Noto Color Emoji', named('(?:NotoColorEmoji|NotoEmoji|seguiemj|Apple Color Emoji)')],
]);
