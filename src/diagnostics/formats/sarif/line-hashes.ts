// The fingerprint of a line as GitHub computes it for code scanning: of the hundred characters that follow the start of
// the line, blanks left out. The same numbers as github/codeql-action gives (src/fingerprints.ts), so that it finds no fault.

import type { SourceFile } from '../../../source/source-file.js';

const CHARACTERS = 100;
const FACTOR = 37n;
const END_OF_FILE = 65_535;
/** What the oldest character of a window has been multiplied by when it leaves. */
const OLDEST = BigInt.asUintN(64, FACTOR ** BigInt(CHARACTERS));

/** For each line, from the first: `hash:count`, where `count` numbers the lines of one hash. */
export function lineHashes(file: SourceFile): readonly string[] {
  const { units, starts } = significantUnits(file.text);
  const seen = new Map<string, number>();
  const hashes: string[] = [];
  let value = 0n;
  let next = 0;
  for (let end = 0; next < starts.length; end += 1) {
    const start = end - CHARACTERS;
    if (start === starts[next]) {
      const hash = value.toString(16);
      const count = (seen.get(hash) ?? 0) + 1;
      seen.set(hash, count);
      hashes.push(`${hash}:${count}`);
      next += 1;
    }
    const leaving = BigInt(start < 0 ? 0 : (units[start] ?? 0));
    value = BigInt.asUintN(64, value * FACTOR + BigInt(units[end] ?? 0) - OLDEST * leaving);
  }
  return hashes;
}

/** Without blanks, each line end as one line feed, and where among these each line begins. */
function significantUnits(text: string): { readonly units: readonly number[]; readonly starts: readonly number[] } {
  const units: number[] = [];
  const starts: number[] = [];
  let startsLine = true;
  const add = (unit: number) => {
    if (startsLine) starts.push(units.length);
    startsLine = unit === 10;
    units.push(unit);
  };
  for (const [character] of text.replace(/\r\n?/g, '\n').matchAll(/[^ \t]/gs)) add(character.charCodeAt(0));
  add(END_OF_FILE);
  return { units, starts };
}
