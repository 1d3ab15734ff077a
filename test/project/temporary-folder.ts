// A folder of its own for a test, gone afterwards.

import { mkdirSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { onTestFinished } from 'vitest';

/** `files` by their paths, with `/`; text, bytes, or `null` for an empty folder. Returns the folder's real path. */
export function temporaryFolder(files: Readonly<Record<string, string | Uint8Array | null>> = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'journey-')));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  for (const [path, content] of Object.entries(files)) {
    const whole = join(folder, path);
    mkdirSync(content === null ? whole : dirname(whole), { recursive: true });
    if (content !== null) writeFileSync(whole, content);
  }
  return folder;
}

/** The superuser may read and write anything, so tests of permissions say nothing there. */
export const isSuperuser = process.getuid?.() === 0;
